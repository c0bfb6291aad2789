import { expect, test } from "vitest";
import { readEnvelope, readErrorBody } from "./envelope.ts";

test.each([
  ['{"data":[1],"total":7}', { data: [1], total: 7 }],
  ['{"data":null}', { data: null }],
])("readEnvelope %s", (body, want) => {
  expect(readEnvelope(body)).toEqual(want);
});

test.each([
  ["", "the answer is empty"],
  ["<!DOCTYPE html><h1>Bad Gateway</h1>", 'a web page, not JSON: "<!DOCTYPE html>'],
  ['{"data":[{"vmid":1},{"vm', "cut-off JSON"],
  ["moved", 'not JSON: "moved"'],
  ['{"ok":true}', 'JSON without "data"'],
  ["[]", 'JSON without "data"'],
  ["null", 'JSON without "data"'],
])("readEnvelope refuses %s", (body, text) => {
  expect(() => readEnvelope(body)).toThrow(text);
});

test.each([
  ['{"errors":{"a":"b"}}', { errors: { a: "b" } }],
  ["bad request", "bad request"],
  ['{"cut', '{"cut'],
  ["", ""],
])("readErrorBody %s", (body, want) => {
  expect(readErrorBody(body)).toEqual(want);
});
