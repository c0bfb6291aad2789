import { expect, test } from "vitest";
import type { PropertyStringFormat } from "./format.ts";
import { parsePropertyString } from "./parse.ts";
import { PropertyStringError } from "./property-string-error.ts";

const drive: PropertyStringFormat = {
  file: { type: "string", default_key: true, format: "pve-volume-id" },
  volume: { alias: "file" },
  size: { type: "string", format: "disk-size", optional: true },
  ro: { type: "boolean", optional: true },
  iops: { type: "integer", optional: true, minimum: 1, maximum: 500 },
  mbps: { type: "number", optional: true },
  cache: { type: "string", optional: true, enum: ["none", "unsafe"] },
  note: { type: "string", optional: true, minLength: 2, maxLength: 4 },
  trunks: { type: "string", optional: true, pattern: "^\\d+(?:;\\d+)*$", requires: "cache" },
};
const nic: PropertyStringFormat = {
  model: { type: "string", default_key: true, enum: ["virtio", "e1000"] },
  macaddr: { type: "string", format: "mac-addr", optional: true },
  virtio: { alias: "macaddr", keyAlias: "model" },
  e1000: { alias: "macaddr", keyAlias: "model" },
};

test.each([
  [drive, "local:a,ro=yes", { file: "local:a", ro: true }],
  [drive, "ro=OFF,file=local:a", { file: "local:a", ro: false }],
  [drive, "volume=local:a,iops=007,mbps=1.5", { file: "local:a", iops: "007", mbps: 1.5 }],
  [drive, " ,local:a,,size=8G,", { file: "local:a", size: "8G" }],
  [drive, "file=local:a,volume=local:b", { file: "local:b" }],
  [drive, "local:a,cache=none,trunks=1;2", { file: "local:a", cache: "none", trunks: "1;2" }],
  [nic, "virtio=BC:24:11:2C:AB:01", { model: "virtio", macaddr: "BC:24:11:2C:AB:01" }],
  [{ on: { type: "boolean", default_key: true } }, "yes", { on: true }],
  [{ on: { type: "boolean", default_key: true } }, "on=0,1", { on: true }],
  [{ note: { type: "string" } }, "note=a\rb\u2028", { note: "a\rb\u2028" }],
  [{}, "", {}],
] satisfies [PropertyStringFormat, string, object][])("%# reads %o", (format, text, want) => {
  expect(parsePropertyString(format, text)).toEqual(want);
});

test.each([
  [drive, "local:a,ro=", "missing key in comma-separated list property"],
  [drive, "local:a,local:b", "duplicate key in comma-separated list property: file"],
  [drive, "local:a,ro=1,ro=1", "duplicate key in comma-separated list property: ro"],
  [nic, "virtio,e1000=BC:24:11:2C:AB:01", "key alias 'model' is already defined"],
  [{}, "abc", "value without key, but schema does not define a default key"],
] satisfies [PropertyStringFormat, string, string][])("%# refuses %o as a whole", (format, text, want) => {
  expect(() => parsePropertyString(format, text)).toThrow(new PropertyStringError(want));
});

test.each([
  ["", "file", "property is missing and it is not optional"],
  ["abc", "file", "invalid format - unable to parse volume ID 'abc'\n"],
  ["local:a,ro=maybe", "ro", "type check ('boolean') failed - got 'maybe'"],
  ["local:a,iops=1.5", "iops", "type check ('integer') failed - got '1.5'"],
  ["local:a,mbps=x", "mbps", "type check ('number') failed - got 'x'"],
  ["local:a,iops=0", "iops", "value must have a minimum value of 1"],
  ["local:a,iops=501", "iops", "value must have a maximum value of 500"],
  ["local:a,cache=x", "cache", "value 'x' does not have a value in the enumeration 'none, unsafe'"],
  ["local:a,note=x", "note", "value must be at least 2 characters long"],
  ["local:a,note=abcde", "note", "value may only be 4 characters long"],
  ["local:a,cache=none,trunks=a", "trunks", "value does not match the regex pattern"],
  ["local:a,trunks=1", "cache", "missing property required by 'trunks'"],
  ["local:a,zz=1", "zz", "property is not defined in schema and the schema does not allow additional properties"],
  [
    "local:a,__proto__=1",
    "__proto__",
    "property is not defined in schema and the schema does not allow additional properties",
  ],
])("refuses %o for its key %s", (text, key, want) => {
  const error = caught(() => parsePropertyString(drive, text));
  expect(error.reason).toBe("format error");
  expect(Object.entries(error.errors)).toEqual([[key, want]]);
});

test("says every wrong key at once, and in PVE's own layout", () => {
  const error = caught(() => parsePropertyString(drive, "abc,ro=maybe"));
  expect(error.message).toBe(
    "format error: file: invalid format - unable to parse volume ID 'abc'; ro: type check ('boolean') failed - got 'maybe'",
  );
  expect(error.toPve("ide0")).toBe(
    "format error\nide0.file: invalid format - unable to parse volume ID 'abc'\n\nide0.ro: type check ('boolean') failed - got 'maybe'\n",
  );
});

function caught(work: () => unknown): PropertyStringError {
  try {
    work();
  } catch (error) {
    if (error instanceof PropertyStringError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
