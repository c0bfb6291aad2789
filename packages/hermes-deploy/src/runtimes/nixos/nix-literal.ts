/** A piece of Nix that is no data, such as `pkgs.ripgrep`; it is printed as it stands. */
export class NixExpression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be written as a Nix expression. Members of a set that are `undefined` are left out. */
export type NixValue =
  | null
  | boolean
  | number
  | string
  | NixExpression
  | readonly NixValue[]
  | { readonly [name: string]: NixValue | undefined };

/** A value that Nix has no literal for. */
export class NixLiteralError extends Error {
  override readonly name = "NixLiteralError";
}

/**
 * Writes a value as a Nix expression that evaluates to it (Nix manual, "Data Types"; lexer.l of Nix for the escapes).
 *
 * @param indent columns that the line stands in already; the result's first line is not indented.
 * @throws NixLiteralError for a text with a NUL character or half a surrogate pair, and for infinities,
 *   NaN and numbers nearer to 0 than 2.3e-308.
 */
export function printNix(value: NixValue, indent = 0): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return printNumber(value);
  if (typeof value === "string") return printText(value, indent);
  if (value instanceof NixExpression) return value.text;
  const inner = " ".repeat(indent + 2);
  const end = `\n${" ".repeat(indent)}`;
  if (isList(value)) {
    if (value.length === 0) return "[ ]";
    return `[${value.map((item) => `\n${inner}${printItem(item, indent + 2)}`).join("")}${end}]`;
  }
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`\n${inner}${printNixName(name)} = ${printNix(member, indent + 2)};`],
  );
  return members.length === 0 ? "{ }" : `{${members.join("")}${end}}`;
}

/** Writes the name of an attribute: plain if Nix takes it so, else in quotes. */
export function printNixName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_'-]*$/.test(name) && !KEYWORDS.has(name) ? name : printQuoted(name);
}

const KEYWORDS = new Set("assert else if in inherit let or rec then with".split(" "));

const isList = (value: NixValue): value is readonly NixValue[] => Array.isArray(value);

/** Juxtaposition is application, so in a list everything that is not one token needs parentheses. */
function printItem(value: NixValue, indent: number): string {
  const text = printNix(value, indent);
  const single = !(value instanceof NixExpression) || /^(?:[\w./'-]+|\(.*\))$/.test(text);
  return single && !text.startsWith("-") ? text : `(${text})`;
}

/** Nix refuses what has fewer digits than usual: numbers between this and 0. */
const SMALLEST = 2.2250738585072014e-308;

/** Whole numbers are 64 bits wide; others need a dot, and an exponent needs one before it. */
function printNumber(value: number): string {
  const tiny = value !== 0 && Math.abs(value) < SMALLEST;
  if (!Number.isFinite(value) || tiny) throw new NixLiteralError(`Nix has no literal for ${value}`);
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const [mantissa = "", exponent] = String(value).split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}${exponent === undefined ? "" : `e${exponent}`}`;
}

function printText(text: string, indent: number): string {
  return fitsIndented(text) ? printIndented(text, indent) : printQuoted(text);
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function printQuoted(text: string): string {
  if (text.includes("\0")) throw new NixLiteralError("a text in Nix cannot contain a NUL character");
  if (/\p{Cs}/u.test(text)) throw new NixLiteralError("a text in Nix is UTF-8; this one has half a surrogate pair");
  const body = text.replace(/[\\"]|\$(?=\{)/g, "\\$&").replace(/[\n\r\t]/g, (character) => ESCAPES[character] ?? "");
  return `"${body}"`;
}

/**
 * Whether the indented form is sure to keep the text: it takes away the indentation that all lines share, and has no
 * unambiguous way to write some runs of quotes and dollars.
 */
function fitsIndented(text: string): boolean {
  const lines = text.split("\n");
  return (
    lines.length > 2 &&
    text.endsWith("\n") &&
    !/[\0\r\t]|'''|\$'|'\$|\$\$|\p{Cs}/u.test(text) &&
    lines.every((line) => line === "" || line.trim() !== "") &&
    lines.some((line) => /^[^\s]/.test(line))
  );
}

function printIndented(text: string, indent: number): string {
  const inner = " ".repeat(indent + 2);
  const escaped = text.replaceAll("''", "'''").replaceAll("${", "''${");
  const lines = escaped.slice(0, -1).split("\n");
  return `''\n${lines.map((line) => (line === "" ? "\n" : `${inner}${line}\n`)).join("")}${" ".repeat(indent)}''`;
}
