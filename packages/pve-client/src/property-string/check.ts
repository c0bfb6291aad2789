import type { PropertyStringFormat } from "./format.ts";
import type { RawProperties } from "./split.ts";
import { checkValueFormat } from "./value-formats.ts";

const NOT_DEFINED = "property is not defined in schema and the schema does not allow additional properties";

/**
 * Checks values against a format. Rule: `PVE/JSONSchema.pm sub check_object` and `sub check_prop`, in their order.
 *
 * @param allowUnknown accepts keys that the format does not have, as PVE does when it prints.
 * @returns PVE's message for each wrong key; empty if all is well.
 */
export function checkProperties(
  format: PropertyStringFormat,
  values: RawProperties,
  { allowUnknown }: { allowUnknown: boolean },
): Record<string, string> {
  const errors = new Map<string, string>();
  const add = (key: string, message: string) => {
    const before = errors.get(key);
    // PVE joins with a literal backslash and n
    errors.set(key, before === undefined ? message : `${before}\\n${message}`);
  };
  for (const [key, schema] of Object.entries(format)) {
    const value = values.get(key);
    const message = value === undefined ? checkAbsent(schema) : checkValue(schema, value);
    if (message !== undefined) add(key, message);
  }
  for (const key of values.keys()) {
    const schema = Object.hasOwn(format, key) ? format[key] : undefined;
    if (!schema) {
      if (!allowUnknown) add(key, NOT_DEFINED);
    } else if (schema.requires !== undefined && !values.has(schema.requires)) {
      add(schema.requires, `missing property required by '${key}'`);
    }
  }
  return Object.fromEntries(errors);
}

function checkAbsent(schema: PropertyStringFormat[string]): string | undefined {
  return schema.optional || schema.alias ? undefined : "property is missing and it is not optional";
}

function checkValue(schema: PropertyStringFormat[string], value: string): string | undefined {
  if (!hasType(schema.type, value)) return `type check ('${schema.type}') failed - got '${value}'`;
  const format = schema.format === undefined ? undefined : checkValueFormat(schema.format, value);
  if (format !== undefined) return `invalid format - ${format}\n`;
  if (schema.pattern && !matcher(schema.pattern).test(value)) {
    return "value does not match the regex pattern";
  }
  const { maxLength, minLength, maximum, minimum } = schema;
  const length = [...value].length;
  if (maxLength !== undefined && length > Number(maxLength)) return `value may only be ${maxLength} characters long`;
  if (minLength !== undefined && length < Number(minLength)) {
    return `value must be at least ${minLength} characters long`;
  }
  if (isNumber(value)) {
    if (maximum !== undefined && Number(value) > Number(maximum))
      return `value must have a maximum value of ${maximum}`;
    if (minimum !== undefined && Number(value) < Number(minimum))
      return `value must have a minimum value of ${minimum}`;
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return `value '${value}' does not have a value in the enumeration '${schema.enum.join(", ")}'`;
  }
  return undefined;
}

const matchers = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern);
  matchers.set(pattern, made);
  return made;
}

function hasType(type: string | undefined, value: string): boolean {
  if (type === "boolean") return value === "0" || value === "1";
  if (type === "integer") return /^[+-]?\d+$/.test(value);
  return type !== "number" || isNumber(value);
}

/** Rule: `PVE/JSONSchema.pm sub is_number`. */
function isNumber(value: string): boolean {
  return /^[+-]?(?=\d|\.\d)\d*(?:\.\d*)?(?:[Ee][+-]?\d+)?$/.test(value);
}
