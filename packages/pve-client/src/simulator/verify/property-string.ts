import type { FormatFacts } from "../../generated/formats.ts";
import { PropertyStringError } from "../../property-string/property-string-error.ts";
import { splitPropertyString as split } from "../../property-string/split.ts";

/** What a property string says, before its values are checked. Values of boolean keys have become `1` and `0`. */
export type PropertyStringParse = { readonly values: Readonly<Record<string, string>> } | { readonly problem: string };

/** Takes a property string apart as the parameter check does; `problem` is what PVE dies with, with its line end. */
export function splitPropertyString(format: FormatFacts, text: string): PropertyStringParse {
  try {
    return { values: Object.fromEntries(split(format, text)) };
  } catch (error) {
    if (error instanceof PropertyStringError) return { problem: `${error.reason}\n` };
    throw error;
  }
}
