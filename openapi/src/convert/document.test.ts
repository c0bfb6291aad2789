import { describe, expect, it } from "vitest";
import { smallApidoc, smallFormats } from "../../test/small-apidoc.ts";
import { smallDocument } from "../../test/small-document.ts";
import { readFormats } from "../apidoc/formats.ts";
import { readApidoc } from "../apidoc/read.ts";
import { printJson } from "../document/print.ts";
import { catalogueOf, catalogueOfDocument, mergeCatalogues } from "./catalogue.ts";
import { convertDocument } from "./document.ts";

describe("convertDocument", () => {
  const { paths, components } = smallDocument();
  const boxes = paths["/shelves/{shelf}/boxes"];

  it("puts parameters where HTTP has them", () => {
    expect(boxes?.post?.parameters).toEqual([
      { name: "shelf", in: "path", required: true, schema: { type: "string", "x-pve-format": "pve-shelf" } },
    ]);
    expect(boxes?.delete?.parameters?.map(({ name, in: place }) => `${place} ${name}`)).toEqual([
      "path shelf",
      "query force",
    ]);
    expect(boxes?.post?.requestBody).toMatchObject({
      required: true,
      content: {
        "application/json": {
          schema: {
            properties: { box: { type: "integer", minimum: 1, maximum: 99 }, lid: { default: true } },
            patternProperties: { "^slot[0-9]+$": { "x-pve-property-string": "shelves-boxes-slot" } },
            required: ["box"],
            additionalProperties: false,
          },
        },
      },
    });
    expect(boxes?.get?.requestBody).toBeUndefined();
  });

  it("says who may call", () => {
    expect(boxes?.delete).toMatchObject({ "x-pve-root-only": true, "x-pve-allow-token": false });
    expect(boxes?.post?.["x-pve-permissions"]).toEqual({
      check: ["and", ["perm", "/shelves/{shelf}", ["Box.Allocate", "Box.Modify"], "any", 1], ["userid-param", "self"]],
    });
    expect(paths["/shelves"]?.get?.["x-pve-permissions"]).toEqual({ user: "all", described: true });
    expect(boxes?.post).toMatchObject({ "x-pve-protected": true, "x-pve-proxyto": "shelf" });
    expect(boxes?.post).not.toHaveProperty("x-pve-additional-parameters");
    expect(boxes?.get).toHaveProperty("x-pve-additional-parameters", true);
  });

  it("wraps answers in PVE's envelope", () => {
    expect(boxes?.delete?.responses["200"]).toEqual({
      description: "OK",
      content: {
        "application/json": { schema: { type: "object", properties: { data: { type: "null" } }, required: ["data"] } },
      },
    });
  });

  it("makes one component of the same facts, and names it after the parameter", () => {
    expect(Object.keys(components.schemas)).toEqual(["pve-lock", "shelves-boxes-slot"]);
    expect(components.schemas["shelves-boxes-slot"]?.["x-pve-format-name"]).toBe("POST /shelves/{shelf}/boxes slot[n]");
  });

  it("has PVE's words only when asked", () => {
    const words = /All shelves|Puts a box|Number of the box|The thing|How it is|that you may see/g;
    expect(printJson(smallDocument())).not.toMatch(words);
    expect(new Set(printJson(smallDocument({ prose: true })).match(words)).size).toBe(6);
  });

  it("is the same each time, and the same with the formats of a document made before", () => {
    const text = printJson(smallDocument());
    expect(printJson(smallDocument())).toBe(text);
    const { "pve-lock": _, ...plain } = smallFormats;
    const formats = mergeCatalogues(catalogueOf(readFormats(plain, "formats")), catalogueOfDocument(smallDocument()));
    const again = convertDocument(readApidoc(smallApidoc()), { version: "1.2.3", formats, prose: false });
    expect(printJson(again)).toBe(text);
  });

  it("documents what stands only in the path, and what PVE calls optional there", () => {
    const method = (name: string, properties: object) => ({
      method: "GET",
      name,
      parameters: { properties },
      returns: {},
    });
    const tree = [
      { path: "/a/{b}", info: { GET: method("a", {}) } },
      { path: "/c/{d}", info: { GET: method("c", { d: { type: "integer", optional: 1 } }) } },
    ];
    const formats = catalogueOf(readFormats({}, "formats"));
    const document = convertDocument(readApidoc(tree), { version: "1", formats, prose: false });
    expect(document.paths["/a/{b}"]?.get?.parameters).toEqual([
      { name: "b", in: "path", required: true, schema: { type: "string", "x-pve-undocumented": true } },
    ]);
    expect(document.paths["/c/{d}"]?.get?.parameters).toEqual([
      { name: "d", in: "path", required: true, schema: { type: "integer", "x-pve-optional": true } },
    ]);
  });

  it("refuses a method that is there twice", () => {
    const [first] = smallApidoc();
    const formats = catalogueOf(readFormats(smallFormats, "formats"));
    expect(() => convertDocument(readApidoc([first, first]), { version: "1", formats, prose: false })).toThrow(
      "POST /shelves/{shelf}/boxes: is in the tree twice",
    );
  });
});
