import { expect, it } from "vitest";
import { lineProgress } from "./progress.ts";

it.each([
  [0, "read 0 ms"],
  [99.4, "read 99 ms"],
  [1234, "read 1.2 s"],
])("tells %d ms as %j when the work is done", async (duration, want) => {
  const lines: string[] = [];
  let clock = 5;
  const progress = lineProgress(
    (line) => lines.push(line),
    () => clock,
  );
  const result = await progress("read", () => {
    expect(lines).toEqual([]);
    clock += duration;
    return "done";
  });
  expect(result).toBe("done");
  expect(lines).toEqual([want]);
});
