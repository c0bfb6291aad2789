import { type Document, type Operation, type PathVerb, pathVerbs, type Schema } from "./openapi.ts";

export interface PlacedOperation {
  /** `POST /nodes/{node}/lxc` */
  readonly key: string;
  readonly path: string;
  readonly verb: PathVerb;
  readonly operation: Operation;
}

/** Every operation of a document, in its order. */
export function listOperations(document: Document): readonly PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    pathVerbs.flatMap((verb) => {
      const operation = item[verb];
      return operation ? [{ key: `${verb.toUpperCase()} ${path}`, path, verb, operation }] : [];
    }),
  );
}

export interface FlatParameter {
  /** PVE's name; indexed ones as `net[n]` */
  readonly name: string;
  readonly in: "path" | "query" | "body";
  readonly required: boolean;
  readonly schema: Schema;
}

/** All parameters of an operation as the one set of names that PVE makes of path, query and body. */
export function flatParameters(operation: Operation): readonly FlatParameter[] {
  const fromParameters = (operation.parameters ?? []).map((parameter) => ({
    name: parameter.schema["x-pve-indexed"] ?? parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    schema: parameter.schema,
  }));
  const body = requestSchema(operation);
  return [
    ...fromParameters,
    ...(body ? schemaProperties(body).map((property) => ({ ...property, in: "body" as const })) : []),
  ];
}

/** @returns the schema of the request's body, if it has one */
export function requestSchema(operation: Operation): Schema | undefined {
  return Object.values(operation.requestBody?.content ?? {})[0]?.schema;
}

/** @returns the schema of `data` in the answer's envelope */
export function answerSchema(operation: Operation): Schema {
  const response = operation.responses["200"];
  const envelope = response && "content" in response ? response.content?.["application/json"]?.schema : undefined;
  return envelope?.properties?.data ?? {};
}

/** Properties and indexed properties of an object schema, in one list. */
export function schemaProperties(schema: Schema): readonly { name: string; required: boolean; schema: Schema }[] {
  const named = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
  const indexed = Object.entries(schema.patternProperties ?? {}).map(([pattern, property]) => ({
    name: property["x-pve-indexed"] ?? pattern,
    required: false,
    schema: property,
  }));
  return [...named, ...indexed];
}
