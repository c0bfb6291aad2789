import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { propertyStringFormat } from "../src/property-string/named-format.ts";
import { parsePropertyString } from "../src/property-string/parse.ts";
import { printPropertyString } from "../src/property-string/print.ts";
import { PropertyStringError } from "../src/property-string/property-string-error.ts";

/** What PVE 9.2 itself made of a text: its values and how it prints them, or its error. */
interface Recorded {
  readonly id: number;
  readonly format: string;
  readonly string: string;
  readonly parsed?: Record<string, string>;
  readonly printed?: string;
  readonly error?: string | { readonly message: string; readonly errors: Record<string, string> };
}

const rows = readFileSync(new URL("./data/property-strings.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Recorded => JSON.parse(line));

test("agrees with PVE's own parser and printer", () => {
  const wrong = rows.filter((row) => !same(ours(row), theirs(row)));
  process.stdout.write(`property strings: ${rows.length - wrong.length} of ${rows.length} recorded answers agree\n`);
  expect(wrong.map((row) => ({ row, ours: ours(row) }))).toEqual([]);
});

test("the comparison tells a wrong answer", () => {
  const [row] = rows.filter(({ printed }) => printed === "/data,mp=/data,acl=0,ro=1,shared=1");
  expect(row).toBeDefined();
  if (!row) return;
  expect(same(ours(row), theirs({ ...row, printed: "/data,acl=0,mp=/data,ro=1,shared=1" }))).toBe(false);
  expect(same(ours(row), theirs({ ...row, parsed: { ...row.parsed, acl: "1" } }))).toBe(false);
});

function ours({ format: name, string }: Recorded): object {
  const format = propertyStringFormat(name);
  try {
    const values = parsePropertyString(format, string);
    return { parsed: asText(values), printed: printPropertyString(format, values) };
  } catch (error) {
    if (!(error instanceof PropertyStringError)) throw error;
    return { reason: error.reason, errors: unordered(error.errors) };
  }
}

function theirs({ parsed, printed, error }: Recorded): object {
  if (error === undefined) return { parsed, printed };
  if (typeof error === "string") return { reason: error.trimEnd(), errors: {} };
  return { reason: error.message.trimEnd(), errors: unordered(error.errors) };
}

/** PVE keeps values as text. */
function asText(values: Record<string, string | number | boolean>): Record<string, string> {
  const text = (value: string | number | boolean) => (typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value)]));
}

/** Where one key has several messages, PVE's order is that of a Perl hash: by chance. */
function unordered(errors: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors).map(([key, text]) => [key, text.split("\\n").sort()]));
}

function same(left: object, right: object): boolean {
  try {
    expect(left).toEqual(right);
    return true;
  } catch {
    return false;
  }
}
