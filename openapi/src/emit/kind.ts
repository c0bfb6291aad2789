import type { Document, Schema } from "../document/openapi.ts";

/** PVE's name of the property string that a schema's text is. */
export function formatName(schema: Schema, document: Document): string | undefined {
  const key = schema["x-pve-property-string"];
  if (key === undefined) return undefined;
  const name = document.components.schemas[key]?.["x-pve-format-name"];
  if (name === undefined) throw new Error(`component "${key}" has no x-pve-format-name`);
  return name;
}

/** How a parameter is written to the wire. */
export function parameterKind(schema: Schema, document: Document): string {
  const format = formatName(schema, document);
  if (format !== undefined) return `property-string:${format}`;
  if (schema["x-pve-list"]) return "list";
  switch (schema.type) {
    case "array": {
      const itemFormat = schema.items && formatName(schema.items, document);
      return itemFormat === undefined ? "array" : `array:property-string:${itemFormat}`;
    }
    case "string":
    case "boolean":
    case "integer":
    case "number":
      return schema.type;
    default:
      return "any";
  }
}

export type Shape =
  | null
  | string
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly map: Shape };

/** How an answer is read from the wire. @returns undefined when there is nothing to be done with it */
export function answerShape(schema: Schema, document: Document): Shape | undefined {
  const format = formatName(schema, document);
  if (format !== undefined) return `property-string:${format}`;
  const type = Array.isArray(schema.type) ? schema.type.find((candidate) => candidate !== "null") : schema.type;
  switch (type) {
    case "null":
      return null;
    case "string":
    case "boolean":
    case "integer":
    case "number":
      return type;
    case "array": {
      const items = schema.items && answerShape(schema.items, document);
      return items === undefined ? undefined : { list: items };
    }
    case "object":
      return objectShape(schema, document);
    default:
      return undefined;
  }
}

function objectShape(schema: Schema, document: Document): Shape | undefined {
  const properties = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.patternProperties ?? {}).map(
      ([pattern, property]) => [property["x-pve-indexed"] ?? pattern, property] as const,
    ),
  ];
  const fields = properties.flatMap(([name, property]) => {
    const shape = answerShape(property, document);
    return shape === undefined ? [] : [[name, shape] as const];
  });
  if (fields.length > 0) return { fields: Object.fromEntries(fields) };
  const values =
    typeof schema.additionalProperties === "object" ? answerShape(schema.additionalProperties, document) : undefined;
  return values === undefined ? undefined : { map: values };
}
