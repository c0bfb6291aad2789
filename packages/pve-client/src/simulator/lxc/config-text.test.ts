import { expect, test } from "vitest";
import { decodeText, encodeText } from "./config-text.ts";

test.each([
  ["grüße ☃", "gr%C3%BC%C3%9Fe %E2%98%83"],
  ["a: b\tc", "a%3A b%09c"],
  ["50% done", "50% done"],
  ["", ""],
])("writes %o as %o", (text, want) => {
  expect(encodeText(text)).toBe(want);
  expect(decodeText(want)).toBe(text);
});

test("a sign that looks like an escape is read as one, as PVE does", () => {
  expect(decodeText(encodeText("%41"))).toBe("A");
});
