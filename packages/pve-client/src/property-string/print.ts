import { checkProperties } from "./check.ts";
import type { PropertyStringFormat, PropertyValue } from "./format.ts";
import { joinProperties } from "./join.ts";
import { PropertyStringError } from "./property-string-error.ts";
import { formatSize } from "./size.ts";
import { toRaw } from "./typed.ts";

/**
 * Writes a property string with the bytes that PVE would write, refusing what PVE refuses.
 * Rule: `PVE/JSONSchema.pm sub print_property_string`.
 *
 * @param format the format's facts; `propertyStringFormat(name)` finds them.
 * @param values by key; keys that the format lacks are kept, `null` and `undefined` left out, lists joined by `;`.
 *   A `disk-size` is in **bytes**, as PVE's callers give it: `8589934592` becomes `8G`, and of a text PVE takes the
 *   leading digits only. To write what a user said (`8G`), use `encodePropertyString`.
 * @throws PropertyStringError with PVE's own message, and its message for each wrong key.
 */
export function printPropertyString(
  format: PropertyStringFormat,
  values: Readonly<Record<string, PropertyValue>>,
): string {
  const raw = toRaw(values);
  const errors = checkProperties(format, raw, { allowUnknown: true });
  if (Object.keys(errors).length > 0) throw new PropertyStringError("format error", errors);
  for (const [key, value] of raw) {
    const isSize = Object.hasOwn(format, key) && format[key]?.format === "disk-size";
    if (isSize) raw.set(key, formatSize(Number.parseInt(value, 10) || 0));
    else if (value.includes(",")) throw new PropertyStringError(`illegal value with commas for ${key}`);
  }
  return joinProperties(format, raw);
}
