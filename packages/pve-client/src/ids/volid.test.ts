import { expect, test } from "vitest";
import { formatVolid, isVolid, parseVolid } from "./volid.ts";

test.each([
  ["local-lvm:vm-118-disk-0", { storage: "local-lvm", path: "vm-118-disk-0" }],
  ["local:vztmpl/debian-12_amd64.tar.zst", { storage: "local", path: "vztmpl/debian-12_amd64.tar.zst" }],
  ["local-lvm:24", { storage: "local-lvm", path: "24" }],
  ["pbs:backup/ct/118/2025-01-01T00:00:00Z", { storage: "pbs", path: "backup/ct/118/2025-01-01T00:00:00Z" }],
])("reads and writes %s", (text, want) => {
  expect(parseVolid(text)).toEqual(want);
  expect(formatVolid(parseVolid(text))).toBe(text);
  expect(isVolid(text)).toBe(true);
});

test.each(["/mnt/pve/hdd", "local", "l:x", "local-:x", "1local:x", "local:", ""])("refuses %o", (text) => {
  expect(() => parseVolid(text)).toThrow(`unable to parse volume ID '${text}'`);
  expect(isVolid(text)).toBe(false);
});
