import fc from "fast-check";
import { expect, test } from "vitest";
import { EnvValueError, envValue } from "./env-value.ts";

/** What python-dotenv makes of a value: `parser.py parse_value`, then `variables.py` for `${NAME}` and `${NAME:-default}`. */
function readAsPython(text: string): string {
  const undo = (inner: string, what: RegExp) =>
    inner.replaceAll(what, (found) => ({ "\\n": "\n", "\\t": "\t", "\\r": "\r" })[found] ?? found.slice(1));
  const single = /^'((?:\\'|[^'])*)'$/.exec(text)?.[1];
  const double = /^"((?:\\"|[^"])*)"$/.exec(text)?.[1];
  const value =
    single !== undefined
      ? undo(single, /\\[\\']/g)
      : double !== undefined
        ? undo(double, /\\[\\'"abfnrtv]/g)
        : text.replace(/\s+#.*/, "").trimEnd();
  return value.replaceAll(/\$\{[^}:]*(?::-([^}]*))?\}/g, "$1");
}

/** What Docker Compose makes of it: compose-go `dotenv/parser.go`, scanning to the closing quote; `$NAME` left of double quotes is empty. */
function readAsCompose(text: string): string {
  const quote = text[0];
  if (quote !== "'" && quote !== '"') return expand((text.split(" #")[0] ?? "").trimEnd());
  let value = "";
  let escaped = false;
  let at = 1;
  for (; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === quote && !escaped) break;
    if (char === "\\" && !escaped) {
      escaped = true;
      continue;
    }
    value += escaped && char !== quote ? `\\${char}` : char;
    escaped = false;
  }
  expect(at, "closing quote at the end").toBe(text.length - 1);
  if (quote === "'") return value;
  return expand(
    value.replaceAll(/\\([abcfnrtv$"\\])/g, (_, char: string) => ({ n: "\n", t: "\t", r: "\r" })[char] ?? char),
  );
}

const expand = (text: string) => text.replaceAll(/\$(?:\{[^}]*\}|\w+)/g, "");

test.each([
  { given: "sk-1234_abc=", want: "sk-1234_abc=" },
  { given: "", want: "''" },
  { given: "two words # no comment", want: "'two words # no comment'" },
  { given: "it's $5", want: String.raw`'it\'s $5'` },
  { given: String.raw`DOMAIN\user`, want: String.raw`'DOMAIN\user'` },
  { given: String.raw`ends in \ `.trim(), want: String.raw`"ends in \\"` },
  { given: 'say "hi"', want: `'say "hi"'` },
])("$given -> $want", ({ given, want }) => {
  expect(envValue(given)).toBe(want);
  expect(readAsPython(want)).toBe(given);
  expect(readAsCompose(want)).toBe(given);
});

test.each(["a\nb", "a\rb", "\0", ["a$", "{HOME}b"].join(""), "$ and \\"])(
  "%j is refused without being repeated",
  (given) => {
    expect(() => envValue(given)).toThrow(EnvValueError);
    expect(() => envValue(`SECRET${given}`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("SECRET") }),
    );
  },
);

test("whatever is accepted reads the same for Compose and for Hermes; only the documented kinds are refused", () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", '"', "\\", "$", "{", "}", "#", " ", "n", "ü", "`", "=", "🜁") });
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: "grapheme" })), (value) => {
      let written: string;
      try {
        written = envValue(value);
      } catch (error) {
        expect(error).toBeInstanceOf(EnvValueError);
        expect(/[\p{Cc}\u2028\u2029]|\$\{/u.test(value) || (value.includes("$") && value.includes("\\"))).toBe(true);
        return;
      }
      expect(readAsPython(written)).toBe(value);
      expect(readAsCompose(written)).toBe(value);
    }),
    { numRuns: 500 },
  );
});
