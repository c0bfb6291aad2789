import { expect, test } from "vitest";
import { isOn, readProperties, sameValue, sizeInGib } from "./properties.ts";

test.each([
  { given: "local-lvm:vm-118-disk-0,size=24G", want: { volume: "local-lvm:vm-118-disk-0", size: "24G" } },
  { given: { volume: "/x", mp: "/y" }, want: { volume: "/x", mp: "/y" } },
  { given: "nesting=1,keyctl=1", want: { nesting: "1", keyctl: "1" } },
  { given: "", want: {} },
  { given: undefined, want: {} },
])("readProperties($given)", ({ given, want }) => {
  expect(readProperties(given, "volume")).toEqual(want);
});

test.each([
  [true, 1, true],
  [true, "1", true],
  [false, undefined, false],
  [24, "24", true],
  ["a", "b", false],
  [undefined, null, true],
])("sameValue(%j, %j) is %j", (a, b, want) => {
  expect(sameValue(a, b)).toBe(want);
});

test.each([
  [true, true],
  [1, true],
  ["1", true],
  ["yes", true],
  ["on", true],
  [0, false],
  ["", false],
  [undefined, false],
])("isOn(%j) is %j", (given, want) => {
  expect(isOn(given)).toBe(want);
});

test.each([
  ["24G", 24],
  ["512M", 0.5],
  ["1T", 1024],
  ["25769803776", 24],
  ["8.5G", 8.5],
  [undefined, undefined],
  ["x", undefined],
])("sizeInGib(%j) is %j", (given, want) => {
  expect(sizeInGib(given)).toBe(want);
});
