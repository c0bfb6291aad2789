import { expect, test } from "vitest";
import { propertyStringFormat } from "./named-format.ts";

test.each([
  ["pve-qm-ide", "file"],
  ["POST /nodes/{node}/lxc mp[n]", "mp"],
  ["POST /nodes/{node}/lxc mp0", "mp"],
  ["PUT /nodes/{node}/lxc/{vmid}/config mp[n]", "mp"],
  ["PUT /nodes/{node}/lxc/{vmid}/config features", "keyctl"],
  ["PUT /nodes/{node}/qemu/{vmid}/config ide[n]", "file"],
  ["PUT /cluster/options migration", "network"],
])("%s has the key %s", (name, key) => expect(Object.keys(propertyStringFormat(name))).toContain(key));

test("one format, whichever parameter it is asked by", () => {
  expect(propertyStringFormat("PUT /nodes/{node}/lxc/{vmid}/config mp7")).toBe(
    propertyStringFormat("POST /nodes/{node}/lxc mp[n]"),
  );
});

test.each([
  "pve-qm-nosuch",
  "POST /nodes/{node}/lxc hostname",
  "POST /nodes/{node}/lxc nosuch",
  "POST /nosuch mp0",
  "constructor",
  "",
])("nothing is called %o", (name) => {
  expect(() => propertyStringFormat(name)).toThrow(`no property string is called '${name}'`);
});
