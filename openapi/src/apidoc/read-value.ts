import { ApidocError } from "./apidoc-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns the value if it is an object (not an array). @throws ApidocError otherwise */
export function readObject(value: unknown, where: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApidocError(where, `expected an object, found ${kindOf(value)}`);
  }
  return value as JsonObject;
}

export function readArray(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ApidocError(where, `expected an array, found ${kindOf(value)}`);
  return value;
}

export function readString(value: unknown, where: string): string {
  if (typeof value !== "string") throw new ApidocError(where, `expected a text, found ${kindOf(value)}`);
  return value;
}

export function readStrings(value: unknown, where: string): readonly string[] {
  return readArray(value, where).map((item, index) =>
    typeof item === "number" ? String(item) : readString(item, `${where}[${index}]`),
  );
}

/** Perl writes numbers as numbers or as strings, as they were last used. */
export function readNumber(value: unknown, where: string): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    throw new ApidocError(where, `expected a number, found ${kindOf(value)}`);
  }
  return number;
}

/** Perl has no booleans: 0, 1, "0", "1", "". */
export function readFlag(value: unknown, where: string): boolean {
  switch (value) {
    case 1:
    case "1":
    case true:
      return true;
    case 0:
    case "0":
    case "":
    case false:
      return false;
    default:
      throw new ApidocError(where, `expected 0 or 1, found ${kindOf(value)}`);
  }
}

/** @throws ApidocError naming the first key which is not in `known` */
export function refuseUnknownKeys(object: JsonObject, known: ReadonlySet<string>, where: string): void {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) throw new ApidocError(where, `key "${key}" is not known to this converter`);
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
