import { describe, expect, it } from "vitest";
import { ApidocError } from "./apidoc-error.ts";
import { extractTree } from "./extract.ts";

const tree = [{ path: "/a", text: 'brackets ]}" and \\ in a text' }];
const json = JSON.stringify(tree);

describe("extractTree", () => {
  it.each([
    ["JSON", json],
    ["JSON after blank lines", `\n\n${JSON.stringify(tree, null, 2)}\n`],
    ["the script of PVE 7 and later", `const apiSchema = ${json}\n;\n\nlet x = [1];\nExt.onReady(function() {});`],
    ["the script of PVE 6", `var pveapi=${json};\nExt.onReady(() => { throw 1 })`],
    ["a script with comments before", `// apiSchema is below\nconst apiSchema =\n${json};`],
  ])("takes the tree out of %s", (_, text) => {
    expect(extractTree(text, "apidoc.js")).toEqual(tree);
  });

  it("does not execute the script", () => {
    const text = `globalThis.ran = true;\nconst apiSchema = ${json};\nglobalThis.ran = true;`;
    extractTree(text, "apidoc.js");
    expect("ran" in globalThis).toBe(false);
  });

  it.each([
    ["a page", "<html>const nothing</html>", /page: not an apidoc: neither a JSON array nor a script/],
    ["an object", '{"data":[]}', /not an apidoc/],
    ["nothing", "", /not an apidoc/],
    ["a tree that is cut off", `const apiSchema = ${json.slice(0, -4)}`, /page: the API tree ends in the middle/],
    ["JSON that is cut off", json.slice(0, -4), /page: the API tree is not JSON/],
    ["a tree that is code", "const apiSchema = [ { path: '/a' } ];", /page: the API tree is not JSON/],
  ])("refuses %s", (_, text, message) => {
    expect(() => extractTree(text, "page")).toThrow(ApidocError);
    expect(() => extractTree(text, "page")).toThrow(message);
  });
});
