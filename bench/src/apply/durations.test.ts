import { expect, test } from "vitest";
import { criticalPath } from "./durations.ts";

const step = (id: string, ...after: string[]) => ({ id, after });

test.each([
  { name: "one after the other", steps: [step("a"), step("b", "a")], want: 5 },
  { name: "side by side", steps: [step("a"), step("b")], want: 3 },
  { name: "through a step without a time", steps: [step("a"), step("x", "a"), step("b", "x")], want: 5 },
])("$name", ({ steps, want }) => {
  expect(criticalPath(steps, { a: 2, b: 3 })).toBe(want);
});

test("a time for no step is an error", () => {
  expect(() => criticalPath([step("a")], { a: 2, b: 3 })).toThrow("no step b");
});
