import { describe, expect, it } from "vitest";
import { importGenerated } from "../../test/import-generated.ts";
import { smallDocument } from "../../test/small-document.ts";
import { markTasks } from "../convert/tasks.ts";
import { emitFormats } from "./formats.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { emitMethods } from "./methods.ts";
import { emitParameters } from "./parameters.ts";

const post = "POST /shelves/{shelf}/boxes";
const slot = `${post} slot[n]`;
const document = markTasks(smallDocument(), {
  [post]: { task: "always", source: "PVE/API2/Box.pm method create_box" },
});

type Read = (key: string) => unknown;

async function importReader(file: GeneratedFile, name: string): Promise<Read> {
  const reader = (await importGenerated([file]))[name];
  if (typeof reader !== "function") throw new Error(`${file.name} exports no ${name}`);
  return reader as Read;
}

describe("methods.ts", () => {
  it("tells the client how to write, read and allow each method", async () => {
    const methodFacts = await importReader(emitMethods(document), "methodFacts");
    expect(methodFacts(post)).toEqual({
      params: {
        shelf: "string",
        box: "integer",
        lid: "boolean",
        tags: "list",
        label: "string",
        lock: "property-string:pve-lock",
        delete: "list",
        "slot[n]": `property-string:${slot}`,
      },
      required: ["shelf", "box"],
      returns: "string",
      task: "always",
      permissions: {
        check: [
          "and",
          ["perm", "/shelves/{shelf}", ["Box.Allocate", "Box.Modify"], "any", 1],
          ["userid-param", "self"],
        ],
      },
      protected: true,
      proxyto: "shelf",
      canDelete: true,
    });
    expect(methodFacts("DELETE /shelves/{shelf}/boxes")).toEqual({
      params: { shelf: "string", force: "boolean" },
      required: ["shelf"],
      returns: null,
      noToken: true,
    });
    expect(methodFacts("GET /shelves/{shelf}/boxes")).toMatchObject({
      returns: {
        fields: {
          lid: "boolean",
          weight: "number",
          lock: "property-string:pve-lock",
          "slot[n]": `property-string:${slot}`,
        },
      },
      additional: true,
    });
    expect(methodFacts("GET /shelves")).toMatchObject({
      returns: { list: { fields: { shelf: "string", full: "boolean" } } },
    });
  });

  it("knows no other methods, and gives the same object each time", async () => {
    const methodFacts = await importReader(emitMethods(document), "methodFacts");
    expect(methodFacts("GET /nowhere")).toBeUndefined();
    expect(methodFacts("constructor")).toBeUndefined();
    expect(methodFacts(post)).toBe(methodFacts(post));
  });
});

describe("formats.ts", () => {
  it("spells out every property string", async () => {
    const formatFacts = await importReader(emitFormats(document), "formatFacts");
    expect(formatFacts(slot)).toEqual({
      item: { type: "string", default_key: true },
      count: { type: "integer", optional: true, default: 1 },
      red: { alias: "item", keyAlias: "colour" },
      colour: { type: "string", optional: true, enum: ["red", "blue"] },
    });
    expect(formatFacts("pve-lock")).toEqual({ state: { type: "string", enum: ["open", "shut"], default_key: true } });
    expect(formatFacts("pve-unheard-of")).toBeUndefined();
  });
});

describe("parameters.ts", () => {
  it("has everything that PVE checks", async () => {
    const methodParameters = await importReader(emitParameters(document), "methodParameters");
    expect(methodParameters(post)).toEqual({
      parameters: {
        shelf: { type: "string", format: "pve-shelf" },
        box: { type: "integer", minimum: 1, maximum: 99 },
        lid: { type: "boolean", optional: true, default: true },
        tags: { type: "string", optional: true, format: "pve-tag-list", list: true },
        label: { type: "string", optional: true, pattern: "^(?:[a-zA-Z]{0,8})$" },
        "slot[n]": { type: "string", optional: true, propertyString: slot },
        lock: { type: "string", optional: true, propertyString: "pve-lock", requires: "lid" },
        delete: { type: "string", optional: true, format: "pve-tag-list", list: true },
      },
    });
    expect(methodParameters("GET /shelves/{shelf}/boxes")).toMatchObject({ additional: true });
  });
});
