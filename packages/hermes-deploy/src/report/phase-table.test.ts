import { expect, test } from "vitest";
import { createPaint } from "./paint.ts";
import { phaseTable } from "./phase-table.ts";

test("phases are aligned and summed", () => {
  const rows = [
    { phase: "observe", result: "18 reads", milliseconds: 300 },
    { phase: "container", result: "3 steps", milliseconds: 65_000 },
  ];
  expect(phaseTable(rows, createPaint(false))).toEqual([
    "",
    "  Phase      Result         Time",
    "  ──────────────────────────────",
    "  observe    18 reads      0.3 s",
    "  container  3 steps   1 min 5 s",
    "  ──────────────────────────────",
    "  total                1 min 5 s",
  ]);
});

test("no phases, no table", () => {
  expect(phaseTable([], createPaint(false))).toEqual([]);
});
