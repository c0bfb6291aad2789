import type { Document, Schema } from "../document/openapi.ts";
import { formatName } from "./kind.ts";

/** Everything that PVE checks about one value, for the tables. */
export function schemaFacts(schema: Schema, document: Document): Record<string, unknown> {
  const type = schema["x-pve-type"] ?? schema.type ?? "any";
  const format = formatName(schema, document);
  return present({
    type: schema["x-pve-alias"] === undefined ? type : undefined,
    propertyString: format,
    format: schema["x-pve-format"],
    list: schema["x-pve-list"],
    pattern: schema.pattern,
    enum: schema.enum?.map(String),
    minimum: schema.minimum,
    maximum: schema.maximum,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    default: schema.default,
    defaultComputed: schema["x-pve-default-computed"],
    requires: schema["x-pve-requires"],
    items: schema.items && schemaFacts(schema.items, document),
    anyOf: schema.anyOf?.map((variant) => schemaFacts(variant, document)),
    typeProperty: schema["x-pve-type-property"],
    instanceTypes: schema["x-pve-instance-types"],
    default_key: schema["x-pve-default-key"],
    alias: schema["x-pve-alias"],
    keyAlias: schema["x-pve-key-alias"],
    undocumented: schema["x-pve-undocumented"],
  });
}

/** The type of those facts, as generated code. */
export const factsSource = `/** Everything that PVE's schema says about one value (\`PVE::JSONSchema\` sub check_prop). */
export interface ValueFacts {
  /** Absent on a key that is an alias. */
  readonly type?: "string" | "boolean" | "integer" | "number" | "array" | "object" | "any" | "ip";
  readonly optional?: true;
  /** The text is a property string with this name. */
  readonly propertyString?: FormatName;
  /** PVE's name of the format of plain text, with its suffix \`-list\`, \`-alist\` or \`-opt\`. */
  readonly format?: string;
  /** The format holds several values. */
  readonly list?: true;
  /** ECMA-262 without flags, anchored as PVE anchors it. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string | number | boolean;
  /** The default depends on something else. */
  readonly defaultComputed?: true;
  /** The name that must be given too. */
  readonly requires?: string;
  readonly items?: ValueFacts;
  /** Variants; \`instanceTypes\` says for which value of the parameter \`typeProperty\` each holds. */
  readonly anyOf?: readonly ValueFacts[];
  readonly typeProperty?: string;
  readonly instanceTypes?: readonly string[];
  /** In a property string: may be written without its name. */
  readonly default_key?: true;
  /** In a property string: another spelling of this key. */
  readonly alias?: string;
  /** In a property string: this key's name is the value of that key. */
  readonly keyAlias?: string;
  /** A parameter of the path about which the method says nothing. */
  readonly undocumented?: true;
}`;

export function present(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
