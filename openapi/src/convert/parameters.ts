import type { PveSchema } from "../apidoc/schema.ts";
import type { ParameterVariant } from "../document/openapi.ts";

export interface FlatParameters {
  readonly properties: Readonly<Record<string, PveSchema>>;
  readonly additional: boolean;
  readonly variants: ParameterVariant[];
}

/**
 * The parameters of a method as one set of names. They are an object (`PVE::RESTHandler` sub validate_method_schemas);
 * with `allOf` they are all of several objects, with `oneOf` or `anyOf` one of them: then a parameter is required if it
 * is in each, and which of them go together is told by `variants`.
 */
export function flattenParameters(schema: PveSchema): FlatParameters {
  const own: FlatParameters = {
    properties: schema.properties ?? {},
    additional: schema.additionalProperties !== false,
    variants: [],
  };
  const parts = (schema.allOf ?? []).map(flattenParameters);
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(flattenParameters);
  if (parts.length === 0 && branches.length === 0) return own;
  const all = branches.length === 0 ? [own, ...parts] : [own, ...parts, joinBranches(branches)];
  return {
    properties: Object.assign({}, ...all.map((part) => part.properties)),
    additional: all.some((part) => part.additional && Object.keys(part.properties).length > 0),
    variants: all.flatMap((part) => part.variants),
  };
}

function joinBranches(branches: readonly FlatParameters[]): FlatParameters {
  const names = new Set(branches.flatMap((branch) => Object.keys(branch.properties)));
  const properties: Record<string, PveSchema> = {};
  for (const name of names) {
    const schemas = branches.flatMap((branch) => branch.properties[name] ?? []);
    const [first, ...others] = schemas;
    if (!first) continue;
    const optional = schemas.length < branches.length || schemas.some((schema) => schema.optional);
    const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    properties[name] = same ? { ...first, optional } : { optional, oneOf: schemas, defaultKey: false, prose: {} };
  }
  return {
    properties,
    additional: branches.some((branch) => branch.additional),
    variants: branches.map(({ properties: branch }) => ({
      required: Object.keys(branch).filter((name) => branch[name]?.optional === false),
      optional: Object.keys(branch).filter((name) => branch[name]?.optional === true),
    })),
  };
}
