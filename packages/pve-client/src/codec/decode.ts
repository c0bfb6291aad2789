import type { Shape } from "../generated/methods.ts";
import type { PropertyStrings } from "./property-strings.ts";

/** Turns a value of an answer into what its type promises. Objects and arrays are changed in place. */
export type Decoder = (value: unknown) => unknown;

const TRUE = new Set<unknown>([1, "1", true, "true", "yes", "on"]);
const FALSE = new Set<unknown>([0, "0", false, "false", "no", "off", ""]);

/**
 * Prepares the reading of one method's answers. PVE's answers differ from its schema in type (`"0"` for a boolean,
 * `"0.00"` for a number), so reading is tolerant: a value that cannot be what it should be stays as it is, and so does
 * everything undocumented.
 *
 * @returns undefined if there is nothing to change in answers of this shape.
 */
export function compileDecoder(shape: Shape | undefined, propertyStrings: PropertyStrings): Decoder | undefined {
  if (shape === undefined || shape === null) return undefined;
  if (typeof shape === "object") {
    if ("list" in shape) return listDecoder(compileDecoder(shape.list, propertyStrings));
    if ("map" in shape) return mapDecoder(compileDecoder(shape.map, propertyStrings));
    return fieldsDecoder(shape.fields, propertyStrings);
  }
  switch (shape) {
    case "boolean":
      return (value) => (TRUE.has(value) ? true : FALSE.has(value) ? false : value);
    case "integer":
    case "number":
      return toNumber;
    case "string":
      return (value) => (typeof value === "number" ? String(value) : value);
    default:
      return propertyStringDecoder(shape.slice("property-string:".length), propertyStrings);
  }
}

function toNumber(value: unknown): unknown {
  if (typeof value !== "string" || !/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value)) return value;
  const number = Number(value);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value : number;
}

function propertyStringDecoder(format: string, propertyStrings: PropertyStrings): Decoder {
  return (value) => {
    if (typeof value !== "string") return value;
    try {
      return propertyStrings.parse(format, value);
    } catch {
      return value;
    }
  };
}

function listDecoder(item: Decoder | undefined): Decoder | undefined {
  if (item === undefined) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return value;
    for (let index = 0; index < value.length; index++) value[index] = item(value[index]);
    return value;
  };
}

function mapDecoder(item: Decoder | undefined): Decoder | undefined {
  if (item === undefined) return undefined;
  return (value) => {
    if (!isRecord(value)) return value;
    for (const key in value) value[key] = item(value[key]);
    return value;
  };
}

function fieldsDecoder(fields: Readonly<Record<string, Shape>>, propertyStrings: PropertyStrings): Decoder | undefined {
  const named = new Map<string, Decoder>();
  const indexed = new Map<string, Decoder>();
  for (const [name, shape] of Object.entries(fields)) {
    const decoder = compileDecoder(shape, propertyStrings);
    if (decoder === undefined) continue;
    if (name.endsWith("[n]")) indexed.set(name.slice(0, -3), decoder);
    else named.set(name, decoder);
  }
  if (named.size === 0 && indexed.size === 0) return undefined;
  return (value) => {
    if (!isRecord(value)) return value;
    for (const key in value) {
      const decoder = named.get(key) ?? (indexed.size > 0 ? indexed.get(key.replace(/\d+$/, "")) : undefined);
      if (decoder !== undefined) value[key] = decoder(value[key]);
    }
    return value;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
