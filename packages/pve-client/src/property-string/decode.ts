import type { PropertyStringFormat } from "./format.ts";
import { PropertyStringError } from "./property-string-error.ts";
import { splitPropertyString } from "./split.ts";
import { type TypedProperties, toTyped } from "./typed.ts";

/**
 * Reads a property string out of an answer. Nothing is checked, because a server may be newer than the format: keys
 * that the format lacks are kept as text, and so are values that do not fit their type.
 *
 * @returns typed values by key, or the text itself where it does not split by this format.
 */
export function decodePropertyString(format: PropertyStringFormat, text: string): TypedProperties | string {
  try {
    return toTyped(format, splitPropertyString(format, text));
  } catch (error) {
    if (error instanceof PropertyStringError) return text;
    throw error;
  }
}
