import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { quoteArgument, quoteCommand } from "./quote.ts";

test.each([
  ["plain", "'plain'"],
  ["", "''"],
  ["it's", String.raw`'it'\''s'`],
  ["'", String.raw`''\'''`],
  ['$(id) `id` \\ "', "'$(id) `id` \\ \"'"],
  ["a\nb", "'a\nb'"],
])("quoteArgument %j", (given, want) => {
  expect(quoteArgument(given)).toBe(want);
});

test.each([
  ["'"],
  ["''\\''"],
  ["a b\tc\nd"],
  ["$HOME `id` $(id) ${x} !! * ? [a] {a,b} ~ # ; & | < > \\ \\n"],
  ["-e"],
  ["기현 ü ☃"],
  ["\x01\x1b[31m\x7f"],
])("a real shell reads %j back", (argument) => {
  const printed = execFileSync("/bin/sh", ["-c", quoteCommand(["printf", "%s", argument])], { encoding: "utf8" });
  expect(printed).toBe(argument);
});

test.each([
  ["no program", []],
  ["an empty program", [""]],
  ["a NUL byte", ["echo", "a\0"]],
])("quoteCommand refuses %s", (_name, command) => {
  expect(() => quoteCommand(command)).toThrow(TypeError);
});
