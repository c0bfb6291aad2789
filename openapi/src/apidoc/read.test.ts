import { describe, expect, it } from "vitest";
import { smallApidoc } from "../../test/small-apidoc.ts";
import { ApidocError } from "./apidoc-error.ts";
import { readApidoc } from "./read.ts";

function methodOf(overrides: object): unknown[] {
  const method = { method: "GET", name: "read", description: "", parameters: {}, returns: {}, ...overrides };
  return [{ path: "/x", text: "x", leaf: 1, info: { GET: method } }];
}

describe("readApidoc", () => {
  it("reads every method in the order of the tree", () => {
    expect(readApidoc(smallApidoc()).map(({ verb, path, name }) => `${verb} ${path} ${name}`)).toEqual([
      "GET /shelves index",
      "POST /shelves/{shelf}/boxes create_box",
      "DELETE /shelves/{shelf}/boxes clear",
      "GET /shelves/{shelf}/boxes read",
    ]);
  });

  it.each([
    ["allowtoken", { allowtoken: 0 }, { allowToken: false }],
    ["allowtoken, absent", {}, { allowToken: true }],
    ["protected as text", { protected: "1" }, { protected: true }],
    ["proxyto null", { proxyto: null }, { proxyTo: undefined }],
    ["no permissions", {}, { permissions: undefined }],
  ])("reads %s", (_, given, want) => {
    expect(readApidoc(methodOf(given))[0]).toMatchObject(want);
  });

  it.each([
    ["an object", {}, "apidoc: expected the JSON array of PVE's API tree"],
    ["a tree without methods", [{ path: "/x", text: "x", leaf: 1 }], "apidoc: the tree holds no methods"],
    ["an unknown key of a node", [{ path: "/x", colour: 1 }], '/x: key "colour" is not known to this converter'],
    ["an unknown verb", [{ path: "/x", info: { PATCH: {} } }], '/x: verb "PATCH" is not known to this converter'],
    ["an unknown key of a method", methodOf({ colour: 1 }), 'GET /x: key "colour" is not known to this converter'],
    [
      "an unknown key of a parameter",
      methodOf({ parameters: { properties: { box: { type: "string", colour: 1 } } } }),
      'GET /x, parameters, property "box": key "colour" is not known to this converter',
    ],
    [
      "an unknown type in a property string",
      methodOf({ parameters: { properties: { "slot[n]": { type: "string", format: { item: { type: "colour" } } } } } }),
      'GET /x, parameters, property "slot[n]", key "item", "type": type "colour" is not known to this converter',
    ],
    [
      "an unknown type in an answer",
      methodOf({ returns: { type: "array", items: { type: "colour" } } }),
      'GET /x, returns, items, "type": type "colour" is not known to this converter',
    ],
    [
      "a bound that is no number",
      methodOf({ parameters: { properties: { box: { minimum: "few" } } } }),
      'GET /x, parameters, property "box", "minimum": expected a number, found "few"',
    ],
    [
      "a flag that is none",
      methodOf({ parameters: { properties: { box: { optional: "maybe" } } } }),
      'GET /x, parameters, property "box", "optional": expected 0 or 1, found "maybe"',
    ],
    [
      "an unknown permission operator",
      methodOf({ permissions: { check: ["and", ["phase-of-moon", "/"]] } }),
      'GET /x: permission operator "phase-of-moon" is not known to this converter',
    ],
  ])("refuses %s and says where", (_, given, message) => {
    expect(() => readApidoc(given)).toThrow(ApidocError);
    expect(() => readApidoc(given)).toThrow(message);
  });
});
