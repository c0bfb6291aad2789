import { type FormatFacts, type FormatName, formatFacts, type ValueFacts } from "../../generated/formats.ts";
import type { ParamValue } from "../core/params.ts";
import { splitPropertyString } from "./property-string.ts";
import { propertyStringRules, unpublishedPatterns } from "./property-string-rules.ts";
import { checkValueFormat } from "./value-formats.ts";

/** Messages by path, such as `net0` or `net0.bridge`. */
export type Errors = Map<string, string>;

type Value = ParamValue | undefined;

/** Rule: `PVE/JSONSchema.pm sub add_error`. Its separator is a backslash and an n, not a line end. */
function addError(errors: Errors, path: string, message: string): void {
  const key = path === "" ? "_root" : path;
  const earlier = errors.get(key);
  errors.set(key, earlier === undefined ? message : `${earlier}\\n${message}`);
}

const at = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

/** Which variant of a value is meant, where another field says so. */
function instanceType(schema: ValueFacts, values: Readonly<Record<string, ParamValue>>): string | undefined {
  const property = schema.typeProperty;
  const value = property === undefined ? undefined : values[property];
  return value === undefined || value === null ? undefined : String(value);
}

/**
 * Checks the fields of an object. Rule: `PVE/JSONSchema.pm sub check_object`.
 *
 * @param additional whether fields that the schema does not name are let through.
 */
export function checkObject(
  path: string,
  fields: FormatFacts,
  values: Readonly<Record<string, ParamValue>>,
  additional: boolean,
  errors: Errors,
): void {
  for (const [key, schema] of Object.entries(fields)) {
    checkProp(values[key], schema, at(path, key), errors, instanceType(schema, values));
  }
  for (const key of Object.keys(values)) {
    const schema = fields[key];
    if (schema) {
      const { requires } = schema;
      if (requires !== undefined && (values[requires] ?? undefined) === undefined) {
        addError(errors, at(path, requires), `missing property required by '${at(path, key)}'`);
      }
      if (matchesType(schema, instanceType(schema, values))) continue;
    }
    if (!additional) {
      addError(
        errors,
        at(path, key),
        "property is not defined in schema and the schema does not allow additional properties",
      );
    }
  }
}

function matchesType(schema: ValueFacts, type: string | undefined): boolean {
  if (!schema.anyOf) return true;
  return schema.anyOf.some(({ instanceTypes: types }) => !types || (type !== undefined && types.includes(type)));
}

/** Rule: `PVE/JSONSchema.pm sub check_prop`. */
function checkProp(value: Value, schema: ValueFacts, path: string, errors: Errors, type?: string): void {
  const optionalForType = schema.anyOf ? checkAlternatives(value, schema, path, errors, type) : false;
  if (value === undefined || value === null) {
    if (schema.optional || schema.alias !== undefined || optionalForType) return;
    addError(errors, path, "property is missing and it is not optional");
    return;
  }
  const typeProblem = checkType(schema.type, value);
  if (typeProblem !== undefined) {
    addError(errors, path, typeProblem);
    return;
  }
  if (typeof value === "object") {
    checkInside(value, schema, path, errors);
    return;
  }
  const problem = scalarProblem(String(value), schema, path);
  if (problem !== undefined) addError(errors, path, problem);
}

/** @returns whether the value may be absent for this variant. */
function checkAlternatives(
  value: Value,
  schema: ValueFacts,
  path: string,
  errors: Errors,
  type: string | undefined,
): boolean {
  const alternatives = schema.anyOf ?? [];
  if (value === undefined) return true;
  if (schema.typeProperty !== undefined) {
    const meant = alternatives.filter(({ instanceTypes: types }) => type !== undefined && types?.includes(type));
    for (const alternative of meant) checkProp(value, alternative, path, errors);
    return true;
  }
  const problems = alternatives.map((alternative) => {
    const inner: Errors = new Map();
    checkProp(value, alternative, path, inner);
    return inner;
  });
  if (problems.every((inner) => inner.size > 0)) {
    for (const inner of problems) for (const [key, message] of inner) addError(errors, key, message);
  }
  return false;
}

const NUMBER = /^[+-]?(?:\d+\.\d+|\d+\.|\.\d+|\d+)(?:[eE][+-]?\d+)?\n?$/;
const INTEGER = /^[+-]?\d+\n?$/;

/** Rule: `PVE/JSONSchema.pm sub check_type`. @returns the message, or undefined if the type fits. */
function checkType(type: string | undefined, value: NonNullable<Value>): string | undefined {
  const failed = `type check ('${type}') failed`;
  if (type === undefined || type === "any") return undefined;
  if (type === "null") return `${failed} - value is not null`;
  if (type === "array") return Array.isArray(value) ? undefined : failed;
  if (type === "object") return typeof value === "object" && !Array.isArray(value) ? undefined : failed;
  if (typeof value === "object") return `${failed} - got ${Array.isArray(value) ? "ARRAY" : "HASH"}`;
  const text = String(value);
  const fits =
    (type === "boolean" && (text === "1" || text === "0")) ||
    (type === "integer" && INTEGER.test(text)) ||
    (type === "number" && NUMBER.test(text)) ||
    !["boolean", "integer", "number"].includes(type);
  return fits ? undefined : `${failed} - got '${text}'`;
}

function checkInside(value: object, { items }: ValueFacts, path: string, errors: Errors): void {
  if (!Array.isArray(value) || !items) return;
  for (const [index, entry] of value.entries()) checkProp(entry, items, `${path}[${index}]`, errors);
}

/** The first thing that is wrong with a single value, in PVE's order. Enumerations are asked last, and alone. */
function scalarProblem(value: string, facts: ValueFacts, path: string): string | undefined {
  const { pattern, maxLength, minLength, maximum, minimum, enum: allowed } = facts;
  const malformed = formatProblem(value, facts, path);
  if (malformed !== undefined) return `invalid format - ${malformed}`;
  if (pattern !== undefined && !patternOf(pattern).test(value)) return "value does not match the regex pattern";
  const length = [...value].length;
  if (maxLength !== undefined && length > maxLength) return `value may only be ${maxLength} characters long`;
  if (minLength !== undefined && length < minLength) return `value must be at least ${minLength} characters long`;
  const number = NUMBER.test(value) ? Number(value) : Number.NaN;
  if (maximum !== undefined && number > maximum) return `value must have a maximum value of ${maximum}`;
  if (minimum !== undefined && number < minimum) return `value must have a minimum value of ${minimum}`;
  if (allowed && !allowed.includes(value)) {
    return `value '${value}' does not have a value in the enumeration '${allowed.join(", ")}'`;
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, known);
  return known;
}

function formatProblem(value: string, { format, propertyString }: ValueFacts, path: string): string | undefined {
  if (propertyString !== undefined) return propertyStringProblem(value, propertyString, path);
  return format === undefined ? undefined : checkValueFormat(format, value);
}

const formats = new Map<FormatName, FormatFacts>();

/** The fields of a property string, with the patterns that only the server knows. */
function checkedFormat(name: FormatName): FormatFacts {
  const known = formats.get(name);
  if (known) return known;
  const published = formatFacts(name);
  const patterns = Object.entries(unpublishedPatterns[name] ?? {});
  const added = patterns.flatMap(([field, pattern]) => {
    const facts = published[field];
    return facts ? [[field, { ...facts, pattern }] as const] : [];
  });
  const format = { ...published, ...Object.fromEntries(added) };
  formats.set(name, format);
  return format;
}

/** Rule: `PVE/JSONSchema.pm sub parse_property_string`. @returns what it dies with, or undefined. */
function propertyStringProblem(text: string, name: FormatName, path: string): string | undefined {
  const format = checkedFormat(name);
  const parsed = splitPropertyString(format, text);
  if ("problem" in parsed) return parsed.problem;
  const errors: Errors = new Map();
  checkObject(path, format, parsed.values, false, errors);
  if (errors.size === 0) return propertyStringRules[name]?.(parsed.values);
  return `format error\n${[...errors].map(([key, message]) => `${key}: ${message}\n`).join("")}`;
}
