import { describe, expect, it } from "vitest";
import { readSchema } from "../apidoc/schema.ts";
import { flattenParameters } from "./parameters.ts";

const text = { type: "string" };
const optionalText = { type: "string", optional: 1 };

function flatten(schema: object) {
  const { properties, additional, variants } = flattenParameters(readSchema(schema, "GET /x"));
  const names = Object.entries(properties).map(([name, property]) => `${name}${property.optional ? "?" : ""}`);
  return { names, additional, variants };
}

describe("flattenParameters", () => {
  it.each([
    ["nothing", {}, { names: [], additional: true, variants: [] }],
    [
      "one object",
      { additionalProperties: 0, properties: { a: text, b: optionalText } },
      { names: ["a", "b?"], additional: false, variants: [] },
    ],
    [
      "all of several",
      {
        additionalProperties: 0,
        properties: { a: text },
        allOf: [{ additionalProperties: 0, properties: { b: text } }],
      },
      { names: ["a", "b"], additional: false, variants: [] },
    ],
    [
      "one of several: required is what each requires",
      {
        additionalProperties: 0,
        oneOf: [
          { additionalProperties: 0, properties: { kind: text, nodes: text } },
          { additionalProperties: 0, properties: { kind: text, affinity: optionalText } },
        ],
      },
      {
        names: ["kind", "nodes?", "affinity?"],
        additional: false,
        variants: [
          { required: ["kind", "nodes"], optional: [] },
          { required: ["kind"], optional: ["affinity"] },
        ],
      },
    ],
  ])("%s", (_, given, want) => {
    expect(flatten(given)).toEqual(want);
  });

  it("keeps both schemas of a name that means two things", () => {
    const schema = { oneOf: [{ properties: { size: { type: "integer" } } }, { properties: { size: text } }] };
    const { size } = flattenParameters(readSchema(schema, "GET /x")).properties;
    expect(size?.oneOf?.map(({ type }) => type)).toEqual(["integer", "string"]);
  });
});
