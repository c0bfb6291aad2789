import { z } from "zod";

/**
 * The keys that a mapping in the spec may have.
 *
 * @param schema JSON Schema of the whole spec.
 * @param path of the mapping.
 * @returns every key that any alternative of the schema has there; empty if there is no mapping.
 */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown[] = [schema];
  for (const part of path)
    here = here
      .flatMap(alternatives)
      .map((node) => (typeof part === "number" ? node.items : node.properties?.[String(part)]));
  return [...new Set(here.flatMap(alternatives).flatMap((node) => Object.keys(node.properties ?? {})))];
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly allOf?: readonly unknown[];
}

function alternatives(node: unknown): SchemaNode[] {
  if (typeof node !== "object" || node === null) return [];
  const schema: SchemaNode = node;
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...members.flatMap(alternatives)];
}

/** JSON Schema (draft 7, which editors know best) of what people write, before defaults are filled in. */
export function toJsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: "input", target: "draft-7" });
}
