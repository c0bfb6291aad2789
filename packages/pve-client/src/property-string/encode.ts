import { defaultKeyOf, type PropertyStringFormat, type PropertyValue } from "./format.ts";
import { joinProperties } from "./join.ts";
import { PropertyStringError } from "./property-string-error.ts";
import { formatSize, parseSize } from "./size.ts";
import { toRaw } from "./typed.ts";
import { reduceVolume, volumeKeyOf } from "./volume.ts";

/**
 * Writes the property string that a request carries. Whether the values are allowed is the server's to say, which may
 * be newer than the format; refused is only what cannot be written.
 *
 * @param values by key or alias; keys that the format lacks are kept; `{ storage, size }`, `{ bind }` and `{ device }`
 *   where the format describes a volume; a size as text (`8G`) or bytes; a list as an array.
 * @throws PropertyStringError for a value that is empty or holds a comma or line break.
 * @throws TypeError for a mixture of volume forms.
 */
export function encodePropertyString(
  format: PropertyStringFormat,
  values: Readonly<Record<string, PropertyValue>>,
): string {
  const volumeKey = volumeKeyOf(format);
  const named = resolveAliases(format, values);
  const raw = toRaw(volumeKey === undefined ? named : reduceVolume(named, volumeKey));
  const defaultKey = defaultKeyOf(format);
  for (const [key, value] of raw) {
    const written = writeValue(Object.hasOwn(format, key) ? format[key] : undefined, value);
    if (written === "")
      throw new PropertyStringError(`${key} is empty: leave it out, a property string has no empty values`);
    if (/[,\n]/.test(written))
      throw new PropertyStringError(`${key} holds a comma or a line break, which a property string cannot`);
    if (key === defaultKey && written.includes("=")) {
      throw new PropertyStringError(`${key} holds "=", which the first value of a property string cannot`);
    }
    raw.set(key, written);
  }
  return joinProperties(format, raw);
}

function resolveAliases(
  format: PropertyStringFormat,
  values: Readonly<Record<string, PropertyValue>>,
): Record<string, PropertyValue> {
  const named: Record<string, PropertyValue> = {};
  for (const [given, value] of Object.entries(values)) {
    const { alias, keyAlias } = (Object.hasOwn(format, given) ? format[given] : undefined) ?? {};
    if (alias && keyAlias && value != null) named[keyAlias] = given;
    named[alias ?? given] = value;
  }
  return named;
}

function writeValue(schema: PropertyStringFormat[string] | undefined, value: string): string {
  if (schema?.type === "boolean") {
    if (/^(?:on|yes|true)$/i.test(value)) return "1";
    if (/^(?:off|no|false)$/i.test(value)) return "0";
  }
  if (schema?.format === "disk-size") {
    const bytes = parseSize(value);
    return bytes === undefined ? value : formatSize(bytes);
  }
  // a text with other characters than these cannot be encoded yet
  if (schema?.format === "urlencoded" && !/^[-%a-zA-Z0-9_.!~*'()]*$/.test(value)) return encodeURIComponent(value);
  return value;
}
