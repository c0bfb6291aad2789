import { expect, test } from "vitest";
import { formatDuration } from "./duration.ts";

test.each([
  { given: 0, want: "0.0 s" },
  { given: -5, want: "0.0 s" },
  { given: 349, want: "0.3 s" },
  { given: 9_949, want: "9.9 s" },
  { given: 9_951, want: "10 s" },
  { given: 59_499, want: "59 s" },
  { given: 59_600, want: "1 min" },
  { given: 1_800_000, want: "30 min" },
  { given: 137_000, want: "2 min 17 s" },
])("$given ms reads $want", ({ given, want }) => {
  expect(formatDuration(given)).toBe(want);
});
