import { expect, test } from "vitest";
import { isVmid, parseVmid } from "./vmid.ts";

test.each([
  [100, 100],
  ["118", 118],
  [999_999_999, 999_999_999],
])("%o is guest %i", (given, want) => {
  expect(parseVmid(given)).toBe(want);
  expect(isVmid(given)).toBe(true);
});

test.each([99, "099", "0118", 1e9, 118.5, Number.NaN, -118, "", "118 ", "1e3"])("%o is no guest", (given) => {
  expect(() => parseVmid(given)).toThrow("is not a VMID");
  expect(isVmid(given)).toBe(false);
});
