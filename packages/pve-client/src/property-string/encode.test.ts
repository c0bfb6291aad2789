import { expect, test } from "vitest";
import { decodePropertyString } from "./decode.ts";
import { encodePropertyString } from "./encode.ts";
import type { PropertyStringFormat, PropertyValue } from "./format.ts";

const mount: PropertyStringFormat = {
  volume: { type: "string", default_key: true, format: "pve-lxc-mp-string" },
  mp: { type: "string" },
  ro: { type: "boolean", optional: true },
  size: { type: "string", format: "disk-size", optional: true },
};
const drive: PropertyStringFormat = {
  file: { type: "string", default_key: true, format: "pve-volume-id-or-qm-path" },
  volume: { alias: "file" },
  serial: { type: "string", format: "urlencoded", optional: true },
};
const nic: PropertyStringFormat = {
  macaddr: { type: "string", optional: true },
  model: { type: "string", default_key: true },
  virtio: { alias: "macaddr", keyAlias: "model" },
};

test.each([
  [mount, { storage: "local-lvm", size: 8, mp: "/data" }, "local-lvm:8,mp=/data"],
  [mount, { volume: "local-lvm:vm-999-disk-1", mp: "/data", ro: "yes" }, "local-lvm:vm-999-disk-1,mp=/data,ro=1"],
  [mount, { volume: "local-lvm:vm-1-disk-0", mp: "/data", size: "1024M" }, "local-lvm:vm-1-disk-0,mp=/data,size=1G"],
  [mount, { bind: "/mnt/pve/hdd", mp: "/data", ro: true }, "/mnt/pve/hdd,mp=/data,ro=1"],
  [mount, { device: "/dev/sdb", mp: "/data" }, "/dev/sdb,mp=/data"],
  [mount, { bind: "/srv", mp: "/data", tomorrow: "x" }, "/srv,mp=/data,tomorrow=x"],
  [drive, { storage: "local-lvm", size: 32, serial: "a b" }, "local-lvm:32,serial=a%20b"],
  [drive, { volume: "local:iso/x.iso" }, "local:iso/x.iso"],
  [nic, { virtio: "BC:24:11:2C:AB:01" }, "virtio=BC:24:11:2C:AB:01"],
] satisfies [PropertyStringFormat, Record<string, PropertyValue>, string][])("%# writes %o", (format, values, want) => {
  expect(encodePropertyString(format, values)).toBe(want);
});

test.each([
  [{ volume: "local:a", mp: "" }, "mp is empty"],
  [{ volume: "local:a", mp: "/a,b" }, "mp holds a comma"],
  [{ volume: "/srv/a=b", mp: "/a" }, 'volume holds "="'],
  [{ storage: "local", mp: "/a" }, "needs its size as a number of GiB, got undefined"],
  [{ storage: "local", size: 8, bind: "/srv", mp: "/a" }, "one of storage or bind, not both"],
  [{ storage: "local", size: 8, volume: "local:b", mp: "/a" }, "one of storage or volume, not both"],
])("refuses %o", (values, want) => expect(() => encodePropertyString(mount, values)).toThrow(want));

test.each([
  [mount, "local:a,mp=/data,ro=1,tomorrow=x", { volume: "local:a", mp: "/data", ro: true, tomorrow: "x" }],
  [mount, "local:a,ro=maybe", { volume: "local:a", ro: "maybe" }],
  [drive, "volume=none", { file: "none" }],
  [nic, "virtio=BC:24:11:2C:AB:01", { model: "virtio", macaddr: "BC:24:11:2C:AB:01" }],
  [mount, "local:a,local:b", "local:a,local:b"],
  [{}, "just text", "just text"],
] satisfies [PropertyStringFormat, string, unknown][])("%# reads %o from an answer", (format, text, want) => {
  expect(decodePropertyString(format, text)).toEqual(want);
});
