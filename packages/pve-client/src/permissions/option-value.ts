import { decodePropertyString } from "../property-string/decode.ts";
import { encodePropertyString } from "../property-string/encode.ts";
import type { PropertyStringFormat, PropertyValue } from "../property-string/format.ts";
import { PropertyStringError } from "../property-string/property-string-error.ts";

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

/**
 * The values of a property string by key, whether it was given as an object or as its text.
 *
 * @returns empty where there is no value or none that can be read.
 */
export function valueKeys(value: unknown, format: PropertyStringFormat | undefined): Readonly<Record<string, unknown>> {
  const text = value === undefined || !format ? undefined : valueText(value, format);
  if (text === undefined || !format) return NO_KEYS;
  const known = parsed.get(format) ?? new Map<string, Readonly<Record<string, unknown>>>();
  parsed.set(format, known);
  const keys = known.get(text) ?? readKeys(text, format);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, keys);
  return keys;
}

const NO_KEYS: Readonly<Record<string, unknown>> = {};

// several rules look into the same value, and plans repeat theirs
const parsed = new WeakMap<PropertyStringFormat, Map<string, Readonly<Record<string, unknown>>>>();
const REMEMBERED = 256;

function readKeys(text: string, format: PropertyStringFormat): Readonly<Record<string, unknown>> {
  const keys = decodePropertyString(format, text);
  return typeof keys === "object" ? keys : NO_KEYS;
}

/** Reads a boolean in any of PVE's spellings. */
export function isTrue(value: unknown): boolean {
  return value === true || /^(?:1|on|yes|true)$/i.test(String(value));
}
