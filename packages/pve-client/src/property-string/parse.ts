import { checkProperties } from "./check.ts";
import type { PropertyStringFormat } from "./format.ts";
import { PropertyStringError } from "./property-string-error.ts";
import { splitPropertyString } from "./split.ts";
import { type TypedProperties, toTyped } from "./typed.ts";

/**
 * Reads a property string, refusing what PVE refuses. Rule: `PVE/JSONSchema.pm sub parse_property_string`.
 *
 * @param format the format's facts; `propertyStringFormat(name)` finds them.
 * @param text such as `local-lvm:8,mp=/data,ro=1`; booleans in any spelling that PVE takes.
 * @returns typed values by key: aliases resolved, the default key named. Sizes stay text (`8G`), and so does a number
 *   that is not spelt as JavaScript would (`007`), so that printing gives the same bytes back.
 * @throws PropertyStringError with PVE's own message, and its message for each wrong key.
 */
export function parsePropertyString(format: PropertyStringFormat, text: string): TypedProperties {
  const values = splitPropertyString(format, text);
  const errors = checkProperties(format, values, { allowUnknown: false });
  if (Object.keys(errors).length > 0) throw new PropertyStringError("format error", errors);
  return toTyped(format, values);
}
