import { fail } from "../core/answer.ts";
import type { Params, ParamValue } from "../core/params.ts";
import { decodePercent } from "../core/percent.ts";

/**
 * Parameters of a form or query. `;` separates as `&` does, and what follows a second `=` is lost.
 * Rule: `PVE/APIServer/AnyEvent.pm sub decode_urlencoded`.
 *
 * @returns a name without `=` has the value null; a repeated name has an array.
 */
export function decodeForm(text: string): Record<string, ParamValue> {
  const params: Record<string, ParamValue> = {};
  for (const pair of text.split(/[&;]/)) {
    if (pair === "") continue;
    const [name = "", value] = pair.split("=");
    const key = formText(name);
    const known = params[key];
    const decoded = value === undefined ? null : formText(value);
    if (known === undefined || known === null) params[key] = decoded;
    else params[key] = [...(Array.isArray(known) ? known : [known]), decoded];
  }
  return params;
}

function formText(text: string): string {
  return decodePercent(text.replaceAll("+", " "));
}

const JSON_FILE = "/usr/share/perl5/PVE/APIServer/AnyEvent.pm line 934.";

/**
 * Parameters of a JSON body.
 *
 * @throws PveFailure 500 in the words of Perl's JSON.
 */
export function decodeJson(text: string): Record<string, ParamValue> {
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    fail(500, `Not a HASH reference at ${JSON_FILE}`);
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, toParam(entry)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const offset = incompleteAt(text);
    const rest = text.slice(offset);
    const before = rest === "" ? "(end of string)" : rest.length > 20 ? `${rest.slice(0, 20)}...` : rest;
    return fail(
      500,
      `malformed JSON string, neither tag, array, object, number, string or atom, at character offset ${offset} (before "${before}") at ${JSON_FILE}`,
    );
  }
}

/** Length of the longest beginning that could still become JSON. */
function incompleteAt(text: string): number {
  const position = /position (\d+)/.exec(messageOf(() => JSON.parse(text)))?.[1];
  return position === undefined ? text.length : Number(position);
}

function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** JSON's true and false are 1 and 0 to PVE. */
function toParam(value: unknown): ParamValue {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  if (Array.isArray(value)) return value.map(toParam);
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, entry]) => [name, toParam(entry)]));
}

/**
 * What pvedaemon receives of parameters that pveproxy has understood: it gets them as a form, so everything is text, and
 * an object is Perl's name of it. Rule: `PVE/APIServer/AnyEvent.pm sub proxy_request`.
 */
export function asForwarded(params: Params): Params {
  const text = (value: ParamValue): ParamValue => {
    if (value === null || Array.isArray(value)) return value;
    return typeof value === "object" ? "HASH(0x5581c0a8e2d0)" : String(value);
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(value)]));
}
