import type { ParamKind } from "../generated/methods.ts";
import type { PropertyStrings } from "./property-strings.ts";

const PROPERTY_STRING = "property-string:";
const ARRAY_OF = "array:";

/** True for a parameter whose name is repeated for each of its values. */
export function isArrayKind(kind: ParamKind | undefined): boolean {
  return kind === "array" || kind?.startsWith(ARRAY_OF) === true;
}

/**
 * Writes one value as PVE reads it: booleans as 0 and 1, lists joined by commas, property strings from objects. Text
 * passes as it is.
 *
 * @param kind what the schema says of the parameter; undefined if it does not know it.
 * @returns the text; several for an array parameter, whose name is repeated in the form.
 * @throws Error if the value cannot be written, saying what would be right.
 */
export function encodeValue(
  kind: ParamKind | undefined,
  value: unknown,
  propertyStrings: PropertyStrings,
): string | readonly string[] {
  const itemKind = kind?.startsWith(ARRAY_OF) ? (kind.slice(ARRAY_OF.length) as ParamKind) : kind;
  const one = (item: unknown) => encodeOne(itemKind, item, propertyStrings);
  if (kind === undefined || !isArrayKind(kind)) return Array.isArray(value) ? value.map(one).join(",") : one(value);
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0)
    throw new TypeError("an empty array cannot be sent in a form: leave it out, or null to unset");
  return items.map(one);
}

function encodeOne(kind: ParamKind | undefined, value: unknown, propertyStrings: PropertyStrings): string {
  switch (typeof value) {
    case "string":
      return wellFormed(value);
    case "boolean":
      return value ? "1" : "0";
    case "bigint":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    case "object":
      if (value === null || Array.isArray(value)) break;
      if (kind?.startsWith(PROPERTY_STRING)) {
        return propertyStrings.print(kind.slice(PROPERTY_STRING.length), { ...value });
      }
      if (kind === "array" || kind === undefined) return printPlainly(value);
      break;
    default:
  }
  throw new TypeError(`expected ${expectation(kind)}, got ${describe(value)}`);
}

/** A property string whose format is not known: keys and values as they come. */
function printPlainly(value: object): string {
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return pairs.map(([key, part]) => `${key}=${typeof part === "boolean" ? Number(part) : String(part)}`).join(",");
}

/** Half a surrogate pair has no UTF-8 form, and `encodeURIComponent` would throw without saying which parameter it was. */
function wellFormed(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("contains half a surrogate pair, which is not a character");
  return text;
}

function expectation(kind: ParamKind | undefined): string {
  if (kind === undefined || kind === "any") return "a text, number or boolean";
  if (kind.startsWith(PROPERTY_STRING)) return "an object or the property string itself";
  if (kind === "list" || isArrayKind(kind)) return "an array";
  return kind === "integer" || kind === "number" ? "a number" : `a ${kind}`;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
