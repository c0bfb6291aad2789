import { describe, expect, it } from "vitest";
import { convertDefault } from "./default.ts";

describe("convertDefault", () => {
  it.each([
    [undefined, "string", {}],
    [0, "boolean", { default: false }],
    ["1", "boolean", { default: true }],
    ["yes", "boolean", { default: true }],
    ["off", "boolean", { default: false }],
    ["0; or 1 on Sundays", "boolean", { "x-pve-default-computed": true }],
    [7, "integer", { default: 7 }],
    ["16", "integer", { default: 16 }],
    ["0.5", "number", { default: 0.5 }],
    ["same as user", "integer", { "x-pve-default-computed": true }],
    ["", "integer", { "x-pve-default-computed": true }],
    ["", "string", { default: "" }],
    ["kvm64", "string", { default: "kvm64" }],
    [2011, "string", { default: "2011" }],
    ["current connected node", "string", { "x-pve-default-computed": true }],
  ] as const)("%j of type %s → %j", (given, type, want) => {
    expect(convertDefault(given, type)).toEqual(want);
  });
});
