import { expect, test } from "vitest";
import { spread } from "./statistics.ts";

test.each([
  { values: [3], want: { low: 3, median: 3, high: 3 } },
  { values: [5, 1, 3], want: { low: 2, median: 3, high: 4 } },
  { values: [4, 1, 3, 2], want: { low: 1.75, median: 2.5, high: 3.25 } },
])("spread of $values", ({ values, want }) => {
  expect(spread(values)).toEqual(want);
});

test("no values have no median", () => {
  expect(() => spread([])).toThrow(RangeError);
});
