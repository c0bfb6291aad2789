import type { PropertyStringFormat, PropertyValue } from "./format.ts";
import type { RawProperties } from "./split.ts";

/** A property string as an object: booleans and numbers by its format's types, everything else text. */
export type TypedProperties = Record<string, string | number | boolean>;

/**
 * Gives values the types of their format. A value that does not fit its type stays text.
 *
 * @param values booleans as `0` and `1`.
 */
export function toTyped(format: PropertyStringFormat, values: RawProperties): TypedProperties {
  const entries = [...values].map(([key, text]): [string, string | number | boolean] => {
    const type = Object.hasOwn(format, key) ? format[key]?.type : undefined;
    if (type === "boolean" && (text === "0" || text === "1")) return [key, text === "1"];
    const number = type === "integer" || type === "number" ? Number(text) : Number.NaN;
    return [key, String(number) === text ? number : text];
  });
  return Object.fromEntries(entries);
}

/**
 * Gives values as PVE keeps them: text, booleans as `0` and `1`, lists joined by `;`.
 *
 * @param values `null` and `undefined` count as absent.
 */
export function toRaw(values: Readonly<Record<string, PropertyValue>>): RawProperties {
  const raw: RawProperties = new Map();
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    raw.set(key, typeof value === "boolean" ? (value ? "1" : "0") : toText(value));
  }
  return raw;
}

function toText(value: string | number | readonly (string | number)[]): string {
  return typeof value === "object" ? value.join(";") : String(value);
}
