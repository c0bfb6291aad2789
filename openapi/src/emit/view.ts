import type { Document, Operation, Schema } from "../document/openapi.ts";
import { answerSchema, listOperations, requestSchema } from "../document/operations.ts";
import { describeOperation } from "./operation-summary.ts";
import { volumeOptions } from "./volumes.ts";

/**
 * The document as the client sees it, for openapi-typescript: a property string is the object that it stands for, several
 * values are an array, and what can be deleted takes null. In requests the text as PVE writes it passes too.
 * @param volumes keys of components which are written by hand on the request side: `lxc-mp` is `lxc-mp-volume` there
 */
export function clientView(document: Document, volumes: ReadonlySet<string>): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, verb, operation } of listOperations(document)) {
    const item = paths[path] ?? {};
    item[verb] = viewOperation(operation, (schema) => viewRequest(schema, volumes));
    paths[path] = item;
  }
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).flatMap(([key, schema]) =>
      volumes.has(key)
        ? [
            [key, viewFormat(schema)],
            [`${key}-options`, viewFormat(volumeOptions(schema))],
            [`${key}-volume`, {}],
          ]
        : [[key, viewFormat(schema)]],
    ),
  );
  return { ...document, paths, components: { ...document.components, schemas } };
}

type View = Record<string, unknown>;
type ViewSchema = (schema: Schema) => View;

/** Whether `delete` names other parameters; where it is a boolean it means something else, such as removing a volume. */
function hasUnsetting(body: Schema | undefined): boolean {
  const parameter = body?.properties?.delete;
  return parameter !== undefined && parameter.type !== "boolean";
}

function viewOperation(operation: Operation, viewParameter: ViewSchema): View {
  const body = requestSchema(operation);
  const canDelete = hasUnsetting(body);
  const parameters = operation.parameters?.map(({ name, in: place, required, description, schema }) => ({
    name,
    in: place,
    ...(required && { required }),
    ...(description !== undefined && { description }),
    schema: viewParameter(schema),
  }));
  return {
    summary: describeOperation(operation),
    ...(operation.description !== undefined && { description: operation.description }),
    ...(parameters && { parameters }),
    ...(body && {
      requestBody: {
        ...(operation.requestBody?.required && { required: true }),
        content: {
          [Object.keys(operation.requestBody?.content ?? {})[0] ?? "application/json"]: {
            schema: viewBody(body, canDelete, viewParameter),
          },
        },
      },
    }),
    responses: {
      200: {
        description: "OK",
        content: {
          "application/json": {
            schema: { type: "object", properties: { data: viewAnswer(answerSchema(operation)) }, required: ["data"] },
          },
        },
      },
      default: { $ref: "#/components/responses/error" },
    },
  };
}

/** `net[n]` becomes `net${number}` and, where the name is free, `net` with an array. */
function viewBody(body: Schema, canDelete: boolean, viewParameter: ViewSchema): View {
  const properties: Record<string, View> = {};
  for (const [name, property] of Object.entries(body.properties ?? {})) {
    const view = viewParameter(property);
    const deletable = canDelete && name !== "delete" && name !== "digest" && !body.required?.includes(name);
    properties[name] = deletable ? orNull(view) : view;
  }
  for (const [pattern, property] of Object.entries(body.patternProperties ?? {})) {
    const indexed = property["x-pve-indexed"] ?? pattern;
    const view = viewParameter(property);
    properties[indexed] = canDelete ? orNull(view) : view;
    const plain = indexed.replace("[n]", "");
    if (!(plain in properties)) properties[plain] = { type: "array", items: view };
  }
  return { type: "object", properties, ...(body.required && { required: body.required }) };
}

function viewRequest(schema: Schema, volumes: ReadonlySet<string>): View {
  const prose = schema.description === undefined ? {} : { description: schema.description };
  const format = schema["x-pve-property-string"];
  if (format !== undefined) {
    return { ...prose, oneOf: [reference(volumes.has(format) ? `${format}-volume` : format), { type: "string" }] };
  }
  if (schema["x-pve-list"]) {
    return { ...prose, oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
  }
  return viewPlain(schema, (nested) => viewRequest(nested, volumes));
}

function viewAnswer(schema: Schema): View {
  const format = schema["x-pve-property-string"];
  const prose = schema.description === undefined ? {} : { description: schema.description };
  if (format !== undefined) return { ...prose, ...reference(format) };
  return viewPlain(schema, viewAnswer);
}

/** A property string as an object; aliases are other spellings, so they are left out. */
function viewFormat(schema: Schema): View {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([, key]) => key["x-pve-alias"] === undefined),
  );
  return viewPlain({ ...schema, properties }, (key) => viewPlain(key, viewAnswer));
}

function viewPlain(schema: Schema, viewNested: ViewSchema): View {
  const properties = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.patternProperties ?? {}).map(
      ([pattern, property]) => [property["x-pve-indexed"] ?? pattern, property] as const,
    ),
  ];
  return {
    ...(schema.type !== undefined && { type: schema.type }),
    ...(schema.description !== undefined && { description: schema.description }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.items && { items: viewNested(schema.items) }),
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.map(([name, property]) => [name, viewNested(property)])),
    }),
    ...(schema.required && { required: schema.required }),
    ...(typeof schema.additionalProperties === "object" && {
      additionalProperties: viewNested(schema.additionalProperties),
    }),
    // An object of which PVE documents nothing holds something nevertheless.
    ...(schema.type === "object" &&
      properties.length === 0 &&
      schema.additionalProperties === undefined && { additionalProperties: true }),
    ...(schema.anyOf && { oneOf: schema.anyOf.map(viewNested) }),
  };
}

function reference(component: string): View {
  return { $ref: `#/components/schemas/${component}` };
}

function orNull({ description, ...view }: View): View {
  return { ...(description !== undefined && { description }), oneOf: [view, { type: "null" }] };
}
