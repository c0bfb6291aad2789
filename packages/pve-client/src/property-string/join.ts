import { combinedKeys, defaultKeyOf, type PropertyStringFormat } from "./format.ts";
import type { RawProperties } from "./split.ts";

/**
 * Joins values in PVE's order: the default key's value without its name, then what must be there, then the rest, each
 * by name. Rule: `PVE/JSONSchema.pm sub print_property_string`.
 *
 * @param values checked by the caller: nothing here looks for commas or empty values.
 */
export function joinProperties(format: PropertyStringFormat, values: RawProperties): string {
  const defaultKey = defaultKeyOf(format);
  const combined = combinedKeys(format);
  const names = [...values.keys()].sort();
  const required = names.filter((key) => Object.hasOwn(format, key) && !format[key]?.optional);
  const order = new Set([...(defaultKey === undefined ? [] : [defaultKey]), ...required, ...names]);

  const parts: string[] = [];
  for (const key of order) {
    const value = values.get(key);
    if (value === undefined) continue;
    const partner = combined.get(key);
    const partnerValue = partner === undefined ? undefined : values.get(partner);
    if (partner !== undefined && partnerValue !== undefined) {
      parts.push(`${value}=${partnerValue}`);
      order.delete(partner);
    } else parts.push(key === defaultKey ? value : `${key}=${value}`);
  }
  return parts.join(",");
}
