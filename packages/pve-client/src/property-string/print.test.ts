import { expect, test } from "vitest";
import type { PropertyStringFormat, PropertyValue } from "./format.ts";
import { printPropertyString } from "./print.ts";

const mount: PropertyStringFormat = {
  acl: { type: "boolean", optional: true },
  mp: { type: "string" },
  volume: { type: "string", default_key: true },
  size: { type: "string", format: "disk-size", optional: true },
};
const nic: PropertyStringFormat = {
  bridge: { type: "string", optional: true },
  macaddr: { type: "string", format: "mac-addr", optional: true },
  model: { type: "string", default_key: true },
  virtio: { alias: "macaddr", keyAlias: "model" },
};

test.each([
  [mount, { acl: false, mp: "/data", volume: "/srv" }, "/srv,mp=/data,acl=0"],
  [
    mount,
    { volume: "local-lvm:8", mp: "/data", zz: [1, 2], acl: undefined, size: null },
    "local-lvm:8,mp=/data,zz=1;2",
  ],
  [mount, { volume: "local-lvm:8", mp: "/data", size: 8589934592 }, "local-lvm:8,mp=/data,size=8G"],
  [mount, { volume: "local-lvm:8", mp: "/data", size: "8G" }, "local-lvm:8,mp=/data,size=8"],
  [nic, { model: "virtio", macaddr: "BC:24:11:2C:AB:01", bridge: "b" }, "virtio=BC:24:11:2C:AB:01,bridge=b"],
  [nic, { model: "virtio", bridge: "b" }, "virtio,bridge=b"],
  [{}, {}, ""],
] satisfies [PropertyStringFormat, Record<string, PropertyValue>, string][])("%# writes %o", (format, values, want) => {
  expect(printPropertyString(format, values)).toBe(want);
});

test.each([
  [{ volume: "/srv" }, "format error: mp: property is missing and it is not optional"],
  [{ volume: "/srv", mp: "/data", acl: "yes" }, "format error: acl: type check ('boolean') failed - got 'yes'"],
  [{ volume: "/srv", mp: "/a,b" }, "illegal value with commas for mp"],
])("refuses %o", (values, want) => expect(() => printPropertyString(mount, values)).toThrow(want));
