import { ApidocError } from "./apidoc-error.ts";
import {
  type JsonObject,
  readArray,
  readFlag,
  readNumber,
  readObject,
  readString,
  readStrings,
  refuseUnknownKeys,
} from "./read-value.ts";

/** The types of `PVE::JSONSchema` sub check_type; `ip` is written by one format and checked like `string`. */
export const pveTypes = ["string", "boolean", "integer", "number", "array", "object", "null", "any", "ip"] as const;

export type PveType = (typeof pveTypes)[number];

/** A property string spelt out: its keys (`PVE::JSONSchema` sub parse_property_string). */
export type PveFormat = Readonly<Record<string, PveSchema>>;

/** A node of PVE's JSON schema dialect (`PVE/JSONSchema.pm`, `$default_schema_noref`), numbers and booleans made such. */
export interface PveSchema {
  readonly type?: PveType | undefined;
  readonly optional: boolean;
  readonly format?: string | PveFormat | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** As written; what it means depends on the type. */
  readonly default?: string | number | boolean | undefined;
  readonly requires?: string | undefined;
  readonly items?: PveSchema | undefined;
  readonly properties?: Readonly<Record<string, PveSchema>> | undefined;
  readonly additionalProperties?: boolean | PveSchema | undefined;
  readonly oneOf?: readonly PveSchema[] | undefined;
  readonly anyOf?: readonly PveSchema[] | undefined;
  readonly allOf?: readonly PveSchema[] | undefined;
  /** The property whose value decides which of several schemas holds (`PVE::SectionConfig` with property isolation). */
  readonly typeProperty?: string | undefined;
  readonly instanceTypes?: readonly string[] | undefined;
  /** In a property string: may be written without `key=`. */
  readonly defaultKey: boolean;
  /** In a property string: another spelling of this key. */
  readonly alias?: string | undefined;
  /** In a property string: the key which takes this alias's name as its value (`virtio=MAC` is `model=virtio,macaddr=MAC`). */
  readonly keyAlias?: string | undefined;
  /** Bounds spelt `min` and `max`, which PVE does not check. */
  readonly uncheckedMinimum?: number | undefined;
  readonly uncheckedMaximum?: number | undefined;
  /** The unit, as PVE's own interface shows it: `bytes`, `duration`, `timestamp` … */
  readonly renderer?: string | undefined;
  readonly links?: readonly { readonly rel: string; readonly href: string }[] | undefined;
  readonly prose: Prose;
}

/** What PVE says about a schema in words. */
export interface Prose {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly verboseDescription?: string | undefined;
  readonly formatDescription?: string | undefined;
  readonly typetext?: string | undefined;
}

const keys = new Set([
  ...["type", "optional", "format", "pattern", "enum", "minimum", "maximum", "minLength", "maxLength", "default"],
  ...["requires", "items", "properties", "additionalProperties", "oneOf", "anyOf", "allOf", "type-property"],
  ...["instance-types", "default_key", "alias", "keyAlias", "min", "max", "renderer", "links", "title", "description"],
  ...["verbose_description", "format_description", "typetext"],
]);

/**
 * Reads one schema node and everything below it.
 * @param where the place for error messages
 * @throws ApidocError for an unknown key or type, or a value of the wrong kind
 */
export function readSchema(value: unknown, where: string): PveSchema {
  const object = readObject(value, where);
  refuseUnknownKeys(object, keys, where);
  const read = <T>(key: string, reader: (value: unknown, where: string) => T): T | undefined => {
    const part = object[key];
    return part === undefined || part === null ? undefined : reader(part, `${where}, "${key}"`);
  };
  return {
    type: read("type", readType),
    optional: read("optional", readFlag) ?? false,
    format: readFormatKey(object, where),
    pattern: read("pattern", readString),
    enum: read("enum", readStrings),
    minimum: read("minimum", readNumber),
    maximum: read("maximum", readNumber),
    minLength: read("minLength", readNumber),
    maxLength: read("maxLength", readNumber),
    default: read("default", readDefault),
    requires: read("requires", readString),
    items: read("items", (part) => readSchema(part, `${where}, items`)),
    properties: read("properties", (part) => readProperties(part, where, "property")),
    additionalProperties: read("additionalProperties", (part) =>
      typeof part === "object" ? readSchema(part, `${where}, additional properties`) : readFlag(part, where),
    ),
    oneOf: read("oneOf", readVariants),
    anyOf: read("anyOf", readVariants),
    allOf: read("allOf", readVariants),
    typeProperty: read("type-property", readString),
    instanceTypes: read("instance-types", readStrings),
    defaultKey: read("default_key", readFlag) ?? false,
    alias: read("alias", readString),
    keyAlias: read("keyAlias", readString),
    uncheckedMinimum: read("min", readNumber),
    uncheckedMaximum: read("max", readNumber),
    renderer: read("renderer", readString),
    links: read("links", readLinks),
    prose: {
      title: read("title", readString),
      description: read("description", readString),
      verboseDescription: read("verbose_description", readString),
      formatDescription: read("format_description", readString),
      typetext: read("typetext", readString),
    },
  };
}

/** Reads a map of names to schemas: parameters, properties of an object, keys of a property string. */
export function readProperties(value: unknown, where: string, kind: string): Readonly<Record<string, PveSchema>> {
  return Object.fromEntries(
    Object.entries(readObject(value, where)).map(([name, schema]) => [
      name,
      readSchema(schema, `${where}, ${kind} "${name}"`),
    ]),
  );
}

function readType(value: unknown, where: string): PveType {
  const type = pveTypes.find((known) => known === value);
  if (!type) throw new ApidocError(where, `type ${JSON.stringify(value)} is not known to this converter`);
  return type;
}

function readFormatKey(object: JsonObject, where: string): string | PveFormat | undefined {
  const { format } = object;
  if (format === undefined || typeof format === "string") return format;
  return readProperties(format, where, "key");
}

function readDefault(value: unknown, where: string): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ApidocError(where, "expected a text, a number or a boolean");
}

function readVariants(value: unknown, where: string): readonly PveSchema[] {
  return readArray(value, where).map((variant, index) => readSchema(variant, `${where}[${index}]`));
}

function readLinks(value: unknown, where: string): PveSchema["links"] {
  return readArray(value, where).map((link) => {
    const object = readObject(link, where);
    refuseUnknownKeys(object, new Set(["rel", "href"]), where);
    return { rel: readString(object.rel, where), href: readString(object.href, where) };
  });
}
