import { expect, test } from "vitest";
import { decodeText, encodeText } from "./config-text.ts";

test.each([
  ["plain", "plain"],
  ["a:b%c\n", "a%3Ab%25c%0A"],
  ["grüße ☃", "gr%C3%BC%C3%9Fe %E2%98%83"],
])("%j is written as %j and read back", (text, written) => {
  expect(encodeText(text)).toBe(written);
  expect(decodeText(written)).toBe(text);
});
