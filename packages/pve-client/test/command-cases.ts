import { expect } from "vitest";

/** Commands for `exec`, which any shell behind any console runs alike: name, command, standard input, result. */
export const commandCases: [string, string[], string | undefined, { code: number; output: string }][] = [
  ["a word", ["echo", "hello"], undefined, { code: 0, output: "hello\n" }],
  ["an exit code", ["sh", "-c", "exit 7"], undefined, { code: 7, output: "" }],
  ["no such program", ["no-such-program"], undefined, { code: 127, output: expect.stringContaining("not found") }],
  ["output without an end of line", ["printf", "a\\nb"], undefined, { code: 0, output: "a\nb" }],
  [
    "standard error is in the output",
    ["sh", "-c", "echo out; echo err >&2"],
    undefined,
    { code: 0, output: "out\nerr\n" },
  ],
  ["standard input", ["cat"], "first\nsecond", { code: 0, output: "first\nsecond" }],
  ["no standard input is an empty one", ["cat"], undefined, { code: 0, output: "" }],
  ["non-ASCII both ways", ["sh", "-c", 'cat; printf %s "$1"', "sh", "기현 ü"], "é☃", { code: 0, output: "é☃기현 ü" }],
  [
    "arguments that a shell would act on",
    ["printf", "[%s]", "", "a b", "$HOME", "`id`", "a'b", 'a"b', "*", "!!", "a\\nb", "-n", "~", "a;b|c&d"],
    undefined,
    { code: 0, output: "[][a b][$HOME][`id`][a'b][a\"b][*][!!][a\\nb][-n][~][a;b|c&d]" },
  ],
  [
    "control characters in arguments",
    ["printf", "%s|", "a\tb", "c\nd", "\x03\x04"],
    undefined,
    { code: 0, output: "a\tb|c\nd|\x03\x04|" },
  ],
  [
    "an argument longer than a terminal's line",
    ["printf", "%s", "x".repeat(20_000)],
    undefined,
    { code: 0, output: "x".repeat(20_000) },
  ],
  ["standard input of a shell", ["sh", "-s"], "echo $((6 * 7))\nexit 3\n", { code: 3, output: "42\n" }],
];
