import { defaultKeyOf, type PropertyStringFormat } from "./format.ts";
import { PropertyStringError } from "./property-string-error.ts";

/** Values by key, still as text, booleans brought to `0` and `1`. */
export type RawProperties = Map<string, string>;

/**
 * Splits a property string into keys and values: aliases resolved, default key named. Values are not checked.
 * Rule: the loop of `PVE/JSONSchema.pm sub parse_property_string`, with its habits: keys that the format lacks pass
 * here, and a value given by alias replaces one given by name.
 *
 * @throws PropertyStringError for doubled keys, a part without key where the format has no default key, an empty
 *   key or value.
 */
export function splitPropertyString(format: PropertyStringFormat, text: string): RawProperties {
  const values: RawProperties = new Map();
  const defaultKey = defaultKeyOf(format);
  let defaultSeen = false;
  for (const part of text.split(",")) {
    if (/^\s*$/.test(part)) continue;
    // unlike in JavaScript, "." in Perl takes every character but the line feed, and "$" stands before one at the end
    const [, key, value] = /^([^=]+)=([^\n]+)\n?$/.exec(part) ?? [];
    if (key !== undefined && value !== undefined) setNamed(format, values, key, value);
    else if (part.includes("=")) throw new PropertyStringError("missing key in comma-separated list property");
    else {
      if (defaultKey === undefined) {
        throw new PropertyStringError("value without key, but schema does not define a default key");
      }
      const present = values.get(defaultKey);
      // PVE tests for truth, so that a "0" given by name is replaced
      if (defaultSeen || (present !== undefined && present !== "0")) throw duplicate(defaultKey);
      defaultSeen = true;
      values.set(defaultKey, readBoolean(format, defaultKey, part));
    }
  }
  return values;
}

function setNamed(format: PropertyStringFormat, values: RawProperties, given: string, value: string): void {
  if (values.has(given)) throw duplicate(given);
  const { alias, keyAlias } = own(format, given) ?? {};
  if (alias && keyAlias) {
    if (values.has(keyAlias)) throw new PropertyStringError(`key alias '${keyAlias}' is already defined`);
    values.set(keyAlias, given);
  }
  const key = alias ?? given;
  values.set(key, readBoolean(format, key, value));
}

function duplicate(key: string): PropertyStringError {
  return new PropertyStringError(`duplicate key in comma-separated list property: ${key}`);
}

function readBoolean(format: PropertyStringFormat, key: string, value: string): string {
  if (own(format, key)?.type !== "boolean") return value;
  if (/^(?:1|on|yes|true)$/i.test(value)) return "1";
  return /^(?:0|off|no|false)$/i.test(value) ? "0" : value;
}

function own(format: PropertyStringFormat, key: string) {
  return Object.hasOwn(format, key) ? format[key] : undefined;
}
