import type { PropertyStrings } from "../codec/property-strings.ts";
import { formatFacts } from "../generated/formats.ts";
import { decodePropertyString } from "../property-string/decode.ts";
import { encodePropertyString } from "../property-string/encode.ts";
import type { PropertyStringFormat, PropertyValue } from "../property-string/format.ts";

/** Property strings by the formats of the schema. */
export const schemaPropertyStrings: PropertyStrings = {
  print: (name, value) => encodePropertyString(formatOf(name), value as Readonly<Record<string, PropertyValue>>),
  parse: (name, text) => decodePropertyString(formatOf(name), text),
};

function formatOf(name: string): PropertyStringFormat {
  return formatFacts(name) ?? {};
}
