/** A word of a Nix file. Strings come with their value. */
export type NixToken =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name" | "path" | "symbol"; readonly text: string };

/** What Nix would say of a file that it cannot read. */
export class NixSyntaxError extends Error {
  override readonly name = "NixSyntaxError";
}

const WORDS: readonly (readonly [RegExp, (text: string) => NixToken | undefined])[] = [
  [/(?:\s+|#[^\n]*)/y, () => undefined],
  [/\.\/[\w./+-]+/y, (text) => ({ kind: "path", text })],
  [/(?:[1-9]\d*\.\d*|0?\.\d+)(?:[Ee][+-]?\d+)?|\d+/y, (text) => ({ kind: "number", value: Number(text) })],
  [/[A-Za-z_][\w'-]*/y, (text) => ({ kind: "name", text })],
  [/\$\{|\.\.\.|\+\+|\/\/|[{}[\]()=;:.,+@?-]/y, (text) => ({ kind: "symbol", text })],
];

/**
 * Takes a Nix file apart, as far as files without interpolation in strings go.
 * @throws {NixSyntaxError}
 */
export function nixTokens(text: string): readonly NixToken[] {
  const tokens: NixToken[] = [];
  let at = 0;
  while (at < text.length) {
    const string = text.startsWith("''", at) ? indented(text, at) : text[at] === '"' ? quoted(text, at) : undefined;
    if (string !== undefined) {
      tokens.push({ kind: "string", value: string.value });
      at = string.end;
      continue;
    }
    const found = WORDS.flatMap(([pattern, make]) => {
      pattern.lastIndex = at;
      const [match] = pattern.exec(text) ?? [];
      return match === undefined ? [] : [{ match, token: make(match) }];
    })[0];
    if (found === undefined) throw syntaxError(text, at, `unexpected ${JSON.stringify(text[at])}`);
    at += found.match.length;
    if (found.token !== undefined) tokens.push(found.token);
  }
  return tokens;
}

interface Read {
  readonly value: string;
  readonly end: number;
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function quoted(text: string, start: number): Read {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { value, end: at + 1 };
    if (character === "\\") {
      at += 1;
      value += ESCAPED[text.charAt(at)] ?? text.charAt(at);
    } else if (text.startsWith("$${", at)) {
      value += "$${";
      at += 2;
    } else if (text.startsWith("${", at)) {
      throw syntaxError(text, at, "interpolation is not simulated");
    } else value += character;
  }
  throw syntaxError(text, start, "a string does not end");
}

/** The indentation that all lines share goes, and the first line if nothing is on it. */
function indented(text: string, start: number): Read {
  let raw = "";
  for (let at = start + 2; at < text.length; at++) {
    if (text.startsWith("''", at)) {
      const next = text.charAt(at + 2);
      if (next === "'") raw += "''";
      else if (next === "$") raw += "$";
      else if (next === "\\") raw += ESCAPED[text.charAt(at + 3)] ?? text.charAt(at + 3);
      else return { value: withoutIndentation(raw), end: at + 2 };
      at += next === "\\" ? 3 : 2;
    } else if (text.startsWith("${", at) && text.charAt(at - 1) !== "$") {
      throw syntaxError(text, at, "interpolation is not simulated");
    } else raw += text.charAt(at);
  }
  throw syntaxError(text, start, "a string does not end");
}

function withoutIndentation(raw: string): string {
  const [first = "", ...more] = raw.split("\n");
  const lines = /^ *$/.test(first) && more.length > 0 ? more : [first, ...more];
  const shared = Math.min(...lines.filter((line) => !/^ *$/.test(line)).map((line) => line.search(/[^ ]|$/)));
  return lines.map((line) => (/^ *$/.test(line) ? "" : line.slice(shared))).join("\n");
}

function syntaxError(text: string, at: number, what: string): NixSyntaxError {
  const before = text.slice(0, at).split("\n");
  return new NixSyntaxError(`error: syntax error, ${what}, at ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
}
