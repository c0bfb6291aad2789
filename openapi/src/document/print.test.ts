import { describe, expect, it } from "vitest";
import { printJson } from "./print.ts";

const long = "x".repeat(90);

describe("printJson", () => {
  it.each([
    ["what fits on a line", { a: [1, { b: null }], c: {} }, '{ "a": [1, { "b": null }], "c": {} }\n'],
    ["members that do not", { a: long, b: long }, `{\n "a": "${long}",\n "b": "${long}"\n}\n`],
    ["an only member", { a: { b: [long, long] } }, `{ "a": { "b": [\n "${long}",\n "${long}"\n] } }\n`],
    ["what has no value", { a: undefined, b: 1 }, '{ "b": 1 }\n'],
  ])("prints %s", (_, value, text) => {
    expect(printJson(value)).toBe(text);
    expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
