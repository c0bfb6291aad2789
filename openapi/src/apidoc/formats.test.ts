import { describe, expect, it } from "vitest";
import { readFormats, resolveFormat } from "./formats.ts";

const formats = readFormats(
  { "pve-tag": "string", "pve-odd-list": "string", "pve-lock": { state: { type: "string" } } },
  "formats.json",
);

describe("resolveFormat", () => {
  it.each([
    ["pve-tag", { plain: "pve-tag", list: false }],
    ["pve-tag-list", { plain: "pve-tag-list", list: true }],
    ["pve-tag-alist", { plain: "pve-tag-alist", list: true }],
    ["pve-tag-opt", { plain: "pve-tag-opt", list: false }],
    ["pve-odd-list", { plain: "pve-odd-list", list: false }],
    ["pve-lock", { propertyString: "pve-lock" }],
  ])("resolves %s", (name, want) => {
    expect(resolveFormat(name, formats, "GET /x")).toEqual(want);
  });

  it.each(["pve-lock-list", "pve-unheard-of", ""])("refuses %j", (name) => {
    expect(() => resolveFormat(name, formats, 'GET /x, "tags"')).toThrow(
      `GET /x, "tags": format "${name}" is not known; spell it out in a file given with --formats`,
    );
  });
});

describe("readFormats", () => {
  it("says which format and key is not understood", () => {
    expect(() => readFormats({ "pve-lock": { state: { type: "mood" } } }, "formats.json")).toThrow(
      'format "pve-lock" in formats.json, key "state", "type": type "mood" is not known to this converter',
    );
  });
});
