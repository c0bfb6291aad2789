import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellQuote } from "./shell-quote.ts";

/** Always the same samples; a run with another seed is for whoever looks for more. */
const SEED = 20_261_120;

test.each([
  { given: "plain/path-1.2", want: "plain/path-1.2" },
  { given: "", want: "''" },
  { given: "two words", want: "'two words'" },
  { given: "it's", want: String.raw`'it'\''s'` },
  { given: "$HOME `id` $(id)", want: "'$HOME `id` $(id)'" },
  { given: "~root", want: "'~root'" },
  { given: "a\nb", want: "'a\nb'" },
])("$given -> $want", ({ given, want }) => {
  expect(shellQuote(given)).toBe(want);
});

test("a NUL character is refused", () => {
  expect(() => shellQuote("a\0b")).toThrow(RangeError);
});

test("any text comes back from /bin/sh as it was", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("'", '"', "\\", "$", "`", "\n", "!", "*", "~", " ", "#", "ü", "=", "-"),
  });
  const word = fc.oneof(fc.string({ unit: "binary" }), nasty).map((text) => text.replaceAll("\0", ""));
  const given = fc.sample(word, { numRuns: 1000, seed: SEED });
  const script = `printf '%s\\0' ${given.map(shellQuote).join(" ")}`;
  const { stdout, status } = spawnSync("/bin/sh", ["-s"], { input: script, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout.split("\0").slice(0, -1)).toEqual(given);
});
