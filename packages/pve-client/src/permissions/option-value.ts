import { decodePropertyString } from "../property-string/decode.ts";
import { encodePropertyString } from "../property-string/encode.ts";
import type { PropertyStringFormat, PropertyValue } from "../property-string/format.ts";
import { PropertyStringError } from "../property-string/property-string-error.ts";

/** A parameter's value as rules look at it. Each form is worked out when it is first asked for. */
export class OptionValue {
  /** As it was given: an object, or PVE's text. */
  readonly given: unknown;
  /** Format of the parameter, if it is a property string. */
  readonly format: PropertyStringFormat | undefined;
  #text: string | undefined;
  #keys: Readonly<Record<string, unknown>> | undefined;

  constructor(given: unknown, format: PropertyStringFormat | undefined) {
    this.given = given;
    this.format = format;
  }

  /** The text that PVE gets; empty for a value that cannot be written, of which the codec says why. */
  get text(): string {
    this.#text ??= valueText(this.given, this.format) ?? "";
    return this.#text;
  }

  /** The values of a property string by key; empty where it is none, or none that can be read. */
  get keys(): Readonly<Record<string, unknown>> {
    this.#keys ??= this.format ? valueKeys(this.text, this.format) : NO_KEYS;
    return this.#keys;
  }
}

/**
 * The text that PVE gets for a value: a property string from its object, 1 and 0 from booleans, lists joined by commas.
 *
 * @param format of the parameter, if it is a property string.
 * @returns undefined for a value that cannot be written; the codec says why.
 */
export function valueText(value: unknown, format: PropertyStringFormat | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map((item) => valueText(item, format) ?? "").join(",");
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return encodePropertyString(format ?? {}, value as Readonly<Record<string, PropertyValue>>);
  } catch (error) {
    if (error instanceof PropertyStringError || error instanceof TypeError) return undefined;
    throw error;
  }
}

const NO_KEYS: Readonly<Record<string, unknown>> = {};

// plans repeat their values, and guests have many in common
const parsed = new WeakMap<PropertyStringFormat, Map<string, Readonly<Record<string, unknown>>>>();
const REMEMBERED = 256;

function valueKeys(text: string, format: PropertyStringFormat): Readonly<Record<string, unknown>> {
  let known = parsed.get(format);
  if (!known) {
    known = new Map();
    parsed.set(format, known);
  }
  let keys = known.get(text);
  if (!keys) {
    const read = decodePropertyString(format, text);
    keys = typeof read === "object" ? read : NO_KEYS;
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, keys);
  }
  return keys;
}

/** Reads a boolean in any of PVE's spellings. */
export function isTrue(value: unknown): boolean {
  return value === true || /^(?:1|on|yes|true)$/i.test(String(value));
}
