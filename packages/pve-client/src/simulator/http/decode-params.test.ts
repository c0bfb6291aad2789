import { expect, test } from "vitest";
import { PveFailure } from "../core/answer.ts";
import { asForwarded, decodeForm, decodeJson } from "./decode-params.ts";

test.each([
  ["a=1&b=2", { a: "1", b: "2" }],
  ["tags=a;b", { tags: "a", b: null }],
  ["features=nesting=1", { features: "nesting" }],
  ["features=nesting%3D1", { features: "nesting=1" }],
  ["description=a+b%2Bc%20d", { description: "a b+c d" }],
  ["description=gr%C3%BC%C3%9Fe", { description: "grüße" }],
  ["memory=512&memory=600", { memory: ["512", "600"] }],
  ["a=", { a: "" }],
  ["", {}],
])("the form %j", (text, params) => {
  expect(decodeForm(text)).toEqual(params);
});

test("JSON keeps numbers and turns true and false into 1 and 0", () => {
  expect(decodeJson('{"a":true,"b":false,"c":1.5,"d":null,"e":["x",true],"f":{"g":false}}')).toEqual({
    a: "1",
    b: "0",
    c: 1.5,
    d: null,
    e: ["x", "1"],
    f: { g: "0" },
  });
});

test.each([
  ['{"memory":', /^malformed JSON string, .*at character offset 10 \(before "\(end of string\)"\)/],
  ["[1]", /^Not a HASH reference/],
])("JSON that is none: %s", (text, message) => {
  expect(() => decodeJson(text)).toThrow(PveFailure);
  expect(() => decodeJson(text)).toThrow(message);
});

test("pvedaemon gets everything as text", () => {
  expect(asForwarded({ a: 600.5, b: null, c: ["x", "y"], d: { nesting: 1 } })).toEqual({
    a: "600.5",
    b: null,
    c: ["x", "y"],
    d: expect.stringMatching(/^HASH\(0x[0-9a-f]+\)$/),
  });
});
