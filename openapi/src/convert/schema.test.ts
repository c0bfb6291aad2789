import { describe, expect, it } from "vitest";
import { smallFormats } from "../../test/small-apidoc.ts";
import { readFormats } from "../apidoc/formats.ts";
import { readSchema } from "../apidoc/schema.ts";
import { catalogueOf } from "./catalogue.ts";
import { Components } from "./components.ts";
import { convertSchema } from "./schema.ts";

function convert(schema: object, prose = false) {
  const components = new Components();
  const context = { components, formats: catalogueOf(readFormats(smallFormats, "formats")), prose };
  const place = { method: "POST /nodes/{node}/box", names: ["slot[n]"] };
  const converted = convertSchema(readSchema(schema, "POST /nodes/{node}/box"), place, context);
  return { converted, components: components.list() };
}

describe("convertSchema", () => {
  it.each([
    [
      { type: "string", maxLength: "4" },
      { type: "string", maxLength: 4 },
    ],
    [{ type: "any" }, {}],
    [{ type: "ip" }, { type: "string", "x-pve-type": "ip" }],
    [
      { type: "boolean", default: 0 },
      { type: "boolean", default: false },
    ],
    [
      { type: "integer", minimum: "0", max: 9 },
      { type: "integer", minimum: 0, "x-pve-maximum-unchecked": 9 },
    ],
    [
      { type: "string", enum: ["a", 1] },
      { type: "string", enum: ["a", "1"] },
    ],
    [
      { type: "integer", enum: ["1", 2] },
      { type: "integer", enum: [1, 2] },
    ],
    [{ type: "string", enum: null }, { type: "string" }],
    [
      { type: "string", format: "pve-tag" },
      { type: "string", "x-pve-format": "pve-tag" },
    ],
    [
      { type: "string", format: "pve-tag-list" },
      { type: "string", "x-pve-format": "pve-tag-list", "x-pve-list": true },
    ],
    [
      { type: "string", pattern: "\\d" },
      { type: "string", pattern: "^\\d$" },
    ],
    [
      { type: "string", pattern: "(?^:a)" },
      { type: "string", pattern: "^(?:a)$", "x-pve-pattern": "(?^:a)" },
    ],
    [
      { type: "string", requires: "lid" },
      { type: "string", "x-pve-requires": "lid" },
    ],
    [
      { alias: "a", keyAlias: "b" },
      { "x-pve-alias": "a", "x-pve-key-alias": "b" },
    ],
    [{ properties: { a: { type: "null" } } }, { type: "object", properties: { a: { type: "null" } }, required: ["a"] }],
    [
      { type: "object", properties: { "a[n]": { type: "string" } } },
      { type: "object", patternProperties: { "^a[0-9]+$": { type: "string", "x-pve-indexed": "a[n]" } } },
    ],
    [
      { type: "object", additionalProperties: 0 },
      { type: "object", additionalProperties: false },
    ],
    [
      { type: "object", additionalProperties: { type: "integer" } },
      { type: "object", additionalProperties: { type: "integer" } },
    ],
    [
      { type: "array", "type-property": "kind", oneOf: [{ type: "array", "instance-types": ["a"] }] },
      { type: "array", anyOf: [{ type: "array", "x-pve-instance-types": ["a"] }], "x-pve-type-property": "kind" },
    ],
  ])("%j → %j", (given, want) => {
    expect(convert(given).converted).toEqual(want);
  });

  it("leaves words out, and carries them along when asked", () => {
    const schema = { type: "string", title: "T", description: "D", verbose_description: "V", typetext: "<x>" };
    expect(convert(schema).converted).toEqual({ type: "string" });
    expect(convert(schema, true).converted).toEqual({
      type: "string",
      title: "T",
      description: "V",
      "x-pve-typetext": "<x>",
    });
  });

  it("makes a component of a property string that is spelt out, named after its place", () => {
    const { converted, components } = convert({ type: "string", format: { item: { type: "string", default_key: 1 } } });
    expect(converted).toEqual({ type: "string", "x-pve-property-string": "box-slot" });
    expect(components).toEqual({
      "box-slot": {
        type: "object",
        "x-pve-format-name": "POST /nodes/{node}/box slot[n]",
        properties: { item: { type: "string", "x-pve-default-key": true } },
        required: ["item"],
        additionalProperties: false,
      },
    });
  });

  it("makes a component of a property string that is named, under PVE's name", () => {
    const { converted, components } = convert({ type: "string", format: "pve-lock" });
    expect(converted).toEqual({ type: "string", "x-pve-property-string": "pve-lock" });
    expect(Object.keys(components)).toEqual(["pve-lock"]);
  });

  it.each([
    [
      { type: "string", format: "pve-unheard-of" },
      'POST /nodes/{node}/box, "slot[n]": format "pve-unheard-of" is not known',
    ],
    [{ type: "string", pattern: "(" }, 'POST /nodes/{node}/box, "slot[n]": cannot translate pattern "("'],
    [
      { properties: { a: { type: "string", format: "pve-unheard-of" } } },
      'POST /nodes/{node}/box, "slot[n].a": format "pve-unheard-of" is not known',
    ],
  ])("refuses %j and says where", (given, message) => {
    expect(() => convert(given)).toThrow(message);
  });
});
