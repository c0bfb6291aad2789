import { expect, test } from "vitest";
import { parseFlags } from "./flags.ts";

const valued = new Set(["f", "o", "file", "format"]);

test.each([
  { given: ["-f", "a", "up", "-d"], options: { f: ["a"], d: [""] }, rest: ["up"] },
  { given: ["-fa", "up"], options: { f: ["a"] }, rest: ["up"] },
  { given: ["-fsSLo", "x", "url"], options: { f: ["sSLo"] }, rest: ["x", "url"] },
  { given: ["-sSLo", "x", "url"], options: { s: [""], S: [""], L: [""], o: ["x"] }, rest: ["url"] },
  { given: ["--format={{.A}}", "x"], options: { format: ["{{.A}}"] }, rest: ["x"] },
  { given: ["--file", "a", "--file", "b"], options: { file: ["a", "b"] }, rest: [] },
  { given: ["--quiet", "x"], options: { quiet: [""] }, rest: ["x"] },
  { given: ["-d", "--", "-f"], options: { d: [""] }, rest: ["-f"] },
  { given: ["-"], options: {}, rest: ["-"] },
])("$given", ({ given, options, rest }) => {
  const flags = parseFlags(given, valued);
  expect({ options: Object.fromEntries(flags.options), rest: flags.rest }).toEqual({ options, rest });
});

test("the first operand can end the options", () => {
  expect(parseFlags(["-T", "hermes", "sh", "-c", "x"], valued, true)).toEqual({
    options: new Map([["T", [""]]]),
    rest: ["hermes", "sh", "-c", "x"],
  });
});
