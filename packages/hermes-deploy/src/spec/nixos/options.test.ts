import { expect, test } from "vitest";
import { z } from "zod";
import { OPTIONS, type Row, type Type } from "../../../test/nixos-options.ts";
import { toJsonSchema } from "../known-keys.ts";
import { agentOptions, backend, ociContainer } from "./options.ts";

interface Node {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
}

const table = z.strictObject({ ...agentOptions, backend, container: ociContainer });

/** What an option is if only the sets above it are there. */
function defaultOf(option: string): unknown {
  const names = option.replaceAll("*", "one").split(".");
  const input = names.slice(0, -1).reduceRight<unknown>((below, name) => ({ [name]: below }), {});
  const base = { backend: {}, container: {} };
  return names.reduce<unknown>(
    (value, name) => Object(value)[name],
    table.parse({ ...base, ...(input as Record<string, unknown>) }),
  );
}

/** The table of the spec as rows like those above. */
function rowsOf(node: Node, path = ""): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, option]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const below = typeof option.additionalProperties === "object" ? option.additionalProperties : undefined;
    const value = option.properties === undefined ? defaultOf(at) : undefined;
    const row: Row = value === undefined ? [at, typeOf(option)] : [at, typeOf(option), value];
    return [row, ...rowsOf(option, at), ...(below?.properties === undefined ? [] : rowsOf(below, `${at}.*`))];
  });
}

function typeOf({ type, items, additionalProperties, properties, anyOf, ...node }: Node): Type {
  if (anyOf !== undefined) return unionOf(anyOf);
  if (properties !== undefined) return "submodule";
  if (node.const !== undefined) return `one of ${node.const}`;
  if (items !== undefined) return `list of ${items.type === "string" ? listed(items) : typeOf(items)}`;
  if (typeof additionalProperties === "object") return `set of ${typeOf(additionalProperties)}`;
  // The module takes any text for this one; the spec only what systemd knows.
  if (node.enum !== undefined) return node.enum.includes("on-watchdog") ? "str" : `one of ${node.enum.join(" ")}`;
  return type === "boolean" ? "bool" : type === "integer" ? "int" : type === "string" ? "str" : "anything";
}

/** A package is told from other texts by what its name looks like: dotted attributes, with Nix' apostrophe. */
function listed(items: Node & { pattern?: string }): string {
  return items.pattern?.includes("[\\w'-]*") ? "package" : "str";
}

function unionOf(anyOf: readonly Node[]): Type {
  const keys = anyOf.flatMap(({ properties }) => Object.keys(properties ?? {}));
  if (keys.includes("command")) return "seed";
  if (keys.includes("from")) return "document";
  if (keys.includes("rev")) return "plugin";
  return "anything";
}

test("the spec's table is the module's: every option, its type and its default", () => {
  const byName = (rows: readonly Row[]) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(byName(rowsOf(toJsonSchema(table)))).toEqual(byName(OPTIONS));
});
