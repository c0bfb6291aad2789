import { ApidocError } from "../apidoc/apidoc-error.ts";
import { resolveFormat } from "../apidoc/formats.ts";
import type { PveFormat, PveSchema } from "../apidoc/schema.ts";
import type { JsonType, Schema } from "../document/openapi.ts";
import type { Components } from "./components.ts";
import { convertDefault } from "./default.ts";
import { translatePattern } from "./pattern.ts";

/** A property string that a tree names: its keys as PVE has them, or what they were converted to before. */
export type NamedPropertyString = { readonly keys: PveFormat } | { readonly component: Schema };

/** The formats that a tree may name. */
export interface FormatCatalogue {
  readonly propertyStrings: ReadonlyMap<string, NamedPropertyString>;
  readonly plain: ReadonlySet<string>;
}

export interface ConvertContext {
  readonly formats: FormatCatalogue;
  readonly components: Components;
  /** Carry PVE's own words along. */
  readonly prose: boolean;
}

/** Where a schema stands: for error messages, and for the name of a property string that is spelt out there. */
export interface Place {
  /** `POST /nodes/{node}/lxc` */
  readonly method: string;
  /** The names of parameter and sub-properties down to here: `["mp[n]"]`, `["interfaces", "ospf"]` */
  readonly names: readonly string[];
}

/**
 * Converts one node of PVE's schema dialect (`PVE/JSONSchema.pm`) to a Schema Object (OpenAPI 3.1, §4.8.24).
 * Whether it is optional is the business of the object around it.
 * @throws ApidocError for a format that cannot be resolved or a pattern that cannot be translated
 */
export function convertSchema(schema: PveSchema, place: Place, context: ConvertContext): Schema {
  return {
    ...convertType(schema),
    ...(context.prose && convertProse(schema)),
    ...(schema.enum && { enum: isNumeric(schema) ? schema.enum.map(Number) : schema.enum }),
    ...convertFormat(schema, place, context),
    ...convertPattern(schema, place),
    ...defined({
      minimum: schema.minimum,
      maximum: schema.maximum,
      minLength: schema.minLength,
      maxLength: schema.maxLength,
    }),
    ...convertDefault(schema.default, schema.type),
    ...(schema.items && { items: convertSchema(schema.items, place, context) }),
    ...(schema.properties && convertProperties(schema.properties, place, context)),
    ...convertAdditionalProperties(schema, place, context),
    ...convertVariants(schema, place, context),
    ...defined({
      "x-pve-minimum-unchecked": schema.uncheckedMinimum,
      "x-pve-maximum-unchecked": schema.uncheckedMaximum,
      "x-pve-requires": schema.requires,
      "x-pve-default-key": schema.defaultKey || undefined,
      "x-pve-alias": schema.alias,
      "x-pve-key-alias": schema.keyAlias,
      "x-pve-type-property": schema.typeProperty,
      "x-pve-instance-types": schema.instanceTypes,
      "x-pve-renderer": schema.renderer,
      "x-pve-links": schema.links,
    }),
  };
}

/**
 * Converts the properties of an object, or the parameters of a method, to `properties`, `patternProperties` and
 * `required`. `[n]` marks a name that stands for `net0`, `net1` … (`PVE::JSONSchema`, `$api_parameter_schema`).
 */
export function convertProperties(
  properties: Readonly<Record<string, PveSchema>>,
  place: Place,
  context: ConvertContext,
): Pick<Schema, "properties" | "patternProperties" | "required"> {
  const named: Record<string, Schema> = {};
  const indexed: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [name, property] of Object.entries(properties)) {
    const converted = convertSchema(property, { ...place, names: [...place.names, name] }, context);
    if (name.endsWith("[n]")) {
      indexed[`^${name.slice(0, -3)}[0-9]+$`] = { ...converted, "x-pve-indexed": name };
    } else {
      named[name] = converted;
      if (!property.optional && property.alias === undefined) required.push(name);
    }
  }
  return {
    ...(Object.keys(named).length > 0 && { properties: named }),
    ...(Object.keys(indexed).length > 0 && { patternProperties: indexed }),
    ...(required.length > 0 && { required }),
  };
}

function convertType(schema: PveSchema): Pick<Schema, "type" | "x-pve-type"> {
  switch (schema.type) {
    case undefined:
      if (schema.alias !== undefined) return {};
      if (schema.properties) return { type: "object" };
      return schema.items ? { type: "array" } : {};
    case "any":
      return {};
    case "ip":
      return { type: "string", "x-pve-type": "ip" };
    default:
      return { type: schema.type satisfies JsonType };
  }
}

function isNumeric({ type }: PveSchema): boolean {
  return type === "integer" || type === "number";
}

function convertFormat(schema: PveSchema, place: Place, context: ConvertContext): Partial<Schema> {
  const { format } = schema;
  if (format === undefined) return {};
  if (typeof format === "string") {
    const resolved = resolveFormat(format, context.formats, describePlace(place));
    if ("plain" in resolved) return { "x-pve-format": resolved.plain, ...(resolved.list && { "x-pve-list": true }) };
    return { "x-pve-property-string": useNamedFormat(resolved.propertyString, context) };
  }
  const name = `${place.method} ${place.names.join(" ")}`;
  return { "x-pve-property-string": registerFormat(componentKey(place), name, format, place, context) };
}

function useNamedFormat(name: string, context: ConvertContext): string {
  const format = context.formats.propertyStrings.get(name);
  if (format && "keys" in format) {
    return registerFormat(name, name, format.keys, { method: `format "${name}"`, names: [] }, context);
  }
  return context.components.register(name, name, () => format?.component ?? {});
}

function registerFormat(
  proposal: string,
  name: string,
  format: PveFormat,
  place: Place,
  context: ConvertContext,
): string {
  const describe = (prose: boolean): Schema => ({
    type: "object",
    "x-pve-format-name": name,
    ...convertProperties(format, place, { ...context, prose }),
    additionalProperties: false,
  });
  const { "x-pve-format-name": _, ...facts } = describe(false);
  const isNamed = proposal === name;
  return context.components.register(JSON.stringify(isNamed ? { name, ...facts } : facts), proposal, () =>
    describe(context.prose),
  );
}

/** `POST /nodes/{node}/lxc`, `mp[n]` → `lxc-mp` */
function componentKey(place: Place): string {
  const path = place.method.replace(/^\S+ /, "");
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  if (segments.length > 1 && segments[0] === "nodes") segments.shift();
  return [...segments, ...place.names.map((name) => name.replace(/\[n\]$/, ""))].join("-");
}

function convertPattern(schema: PveSchema, place: Place): Pick<Schema, "pattern" | "x-pve-pattern"> {
  const { pattern } = schema;
  if (pattern === undefined) return {};
  try {
    const translated = translatePattern(pattern);
    return { pattern: translated, ...(translated !== `^${pattern}$` && { "x-pve-pattern": pattern }) };
  } catch (error) {
    throw new ApidocError(describePlace(place), `cannot translate pattern ${JSON.stringify(pattern)}: ${error}`);
  }
}

function convertAdditionalProperties(
  schema: PveSchema,
  place: Place,
  context: ConvertContext,
): Pick<Schema, "additionalProperties"> {
  const { additionalProperties } = schema;
  if (additionalProperties === undefined || additionalProperties === true) return {};
  if (additionalProperties === false) return { additionalProperties };
  const inside = { ...place, names: [...place.names, "additional"] };
  return { additionalProperties: convertSchema(additionalProperties, inside, context) };
}

/**
 * PVE's `oneOf` picks the variant by the type of the section (`instance-types`), so several may fit a value: that is
 * JSON Schema's `anyOf`.
 */
function convertVariants(schema: PveSchema, place: Place, context: ConvertContext): Pick<Schema, "anyOf" | "allOf"> {
  const convertAll = (variants: readonly PveSchema[]): Schema[] =>
    variants.map((variant) =>
      convertSchema(variant, { ...place, names: [...place.names, ...(variant.instanceTypes ?? [])] }, context),
    );
  const anyOf = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return {
    ...(anyOf.length > 0 && { anyOf: convertAll(anyOf) }),
    ...(schema.allOf && { allOf: convertAll(schema.allOf) }),
  };
}

function convertProse(schema: PveSchema): Pick<Schema, "title" | "description" | "x-pve-typetext"> {
  const { title, description, verboseDescription, typetext } = schema.prose;
  return defined({ title, description: verboseDescription ?? description, "x-pve-typetext": typetext });
}

function describePlace(place: Place): string {
  return place.names.length === 0 ? place.method : `${place.method}, "${place.names.join(".")}"`;
}

/** The object without the keys that have no value. */
function defined<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
