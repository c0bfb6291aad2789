import { toJsonSchema } from "../../src/spec/known-keys.ts";
import { type Spec, spec } from "../../src/spec/spec.ts";

/** A place of a spec where a text may stand; `[]` is an element of a list, `*` a key of a mapping without fixed keys. */
export interface StringField {
  readonly path: readonly string[];
  /** Regular expressions of its alternatives; anything goes if there are none. */
  readonly patterns: readonly RegExp[];
}

interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

/** Every place in the specs of a shape where somebody can write any text. */
export function stringFields(shape: Spec["shape"]): readonly StringField[] {
  const schema = spec.options.find((option) => option.shape.shape.value === shape);
  if (schema === undefined) throw new Error(`no shape ${shape}`);
  const found = new Map<string, StringField>();
  for (const { path, patterns } of walk(toJsonSchema(schema), [])) {
    const key = path.join(".");
    found.set(key, { path, patterns: [...(found.get(key)?.patterns ?? []), ...patterns] });
  }
  return [...found.values()];
}

function* walk(node: Node, path: readonly string[]): Generator<StringField> {
  if (node.type === "string" && node.const === undefined && node.enum === undefined) {
    const patterns = [node, ...(node.allOf ?? [])].flatMap(({ pattern }) =>
      pattern === undefined ? [] : [new RegExp(pattern, "u")],
    );
    yield { path, patterns };
  }
  for (const [key, member] of Object.entries(node.properties ?? {})) yield* walk(member, [...path, key]);
  if (node.items) yield* walk(node.items, [...path, "[]"]);
  if (typeof node.additionalProperties === "object") yield* walk(node.additionalProperties, [...path, "*"]);
  for (const member of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) yield* walk(member, path);
}
