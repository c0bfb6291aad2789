import { expect, test } from "vitest";
import { type Figure, printFigure } from "./figure.ts";

const cases: readonly { figure: Figure; line: string }[] = [
  { figure: { name: "a", ratio: 1, detail: "of b" }, line: "a 1.00  of b" },
  {
    figure: { name: "a", ratio: 0.849, detail: "of b", target: { atLeast: 0.85 } },
    line: "a 0.85  of b, target ≥ 0.85: MISSED",
  },
  {
    figure: { name: "a", ratio: 0.85, detail: "of b", target: { atLeast: 0.85 } },
    line: "a 0.85  of b, target ≥ 0.85: kept",
  },
  {
    figure: { name: "t", ratio: 1.2, detail: "+0.20 s", target: { atMost: 0.25 }, measured: 0.2 },
    line: "t 1.20  +0.20 s, target ≤ 0.25: kept",
  },
];

test.each(cases)("$line", ({ figure, line }) => {
  expect(printFigure(figure)).toBe(line);
});
