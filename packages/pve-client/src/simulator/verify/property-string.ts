import type { FormatFacts } from "../../generated/formats.ts";

/** What a property string says, before its values are checked. Values of boolean keys have become `1` and `0`. */
export type PropertyStringParse = { readonly values: Readonly<Record<string, string>> } | { readonly problem: string };

function boolean(value: string): string {
  if (/^(?:1|on|yes|true)$/i.test(value)) return "1";
  if (/^(?:0|off|no|false)$/i.test(value)) return "0";
  return value;
}

/**
 * Takes a property string apart as the parameter check does. Rule: `PVE/JSONSchema.pm sub parse_property_string`, up to
 * its check of the values.
 */
export function splitPropertyString(format: FormatFacts, text: string): PropertyStringParse {
  const values: Record<string, string> = {};
  const defaultKey = Object.keys(format).find((key) => format[key]?.default_key);
  let defaultUsed = false;
  for (const part of text.split(",")) {
    if (/^\s*$/.test(part)) continue;
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) {
      if (values[key] !== undefined) return duplicate(key);
      const { alias, keyAlias } = format[key] ?? {};
      if (alias !== undefined && keyAlias !== undefined) {
        if (values[keyAlias] !== undefined) return { problem: `key alias '${keyAlias}' is already defined\n` };
        values[keyAlias] = key;
      }
      const target = alias ?? key;
      values[target] = format[target]?.type === "boolean" ? boolean(value) : value;
    } else if (!part.includes("=")) {
      if (defaultKey === undefined) {
        return { problem: "value without key, but schema does not define a default key\n" };
      }
      if (defaultUsed || (values[defaultKey] ?? "0") !== "0") return duplicate(defaultKey);
      values[defaultKey] = part;
      defaultUsed = true;
    } else {
      return { problem: "missing key in comma-separated list property\n" };
    }
  }
  return { values };
}

const duplicate = (key: string) => ({ problem: `duplicate key in comma-separated list property: ${key}\n` });
