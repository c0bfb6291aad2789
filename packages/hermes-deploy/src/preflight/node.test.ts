import { expect, test } from "vitest";
import type { ObservedStorage } from "../plan/observed.ts";
import { dockerInLxc } from "./docker-in-lxc.ts";
import { dockerStorage } from "./docker-storage.ts";

const lxc = (version: string) => ({ "lxc-pve": version });

test.each([
  { pve: "9.2.11", packages: lxc("6.0.5-4"), want: "good", said: "lxc-pve 6.0.5-4 on pve1 lets Docker start" },
  { pve: "9.0.11", packages: lxc("6.0.5-2"), want: "good", said: "lets Docker start" },
  { pve: "9.0.11", packages: lxc("6.0.5-1"), want: "problem", said: "ip_unprivileged_port_start" },
  { pve: "9.0.3", packages: lxc("6.0.4-2"), want: "problem", said: "keeps Docker from starting" },
  { pve: "9.1.1", packages: undefined, want: "unknown", said: "needs 6.0.5-2 or newer" },
  { pve: "9.1.1", packages: {}, want: "unknown", said: "nobody could look" },
  { pve: "8.4.14", packages: lxc("6.0.0-1"), want: "warning", said: "keeps Docker from starting" },
  { pve: "8.4.14", packages: lxc("6.0.0-2"), want: "good", said: "lets Docker start" },
  { pve: "7.4-3", packages: lxc("5.0.2-2"), want: "warning", said: "no more updates" },
  { pve: "10.0.1", packages: undefined, want: "good", said: "newer than" },
])("PVE $pve with $packages: $want", ({ pve, packages, want, said }) => {
  const fact = dockerInLxc({ node: "pve1", pve, packages });
  expect(fact).toMatchObject({ state: want, said: expect.stringContaining(said) });
  expect(fact.remedy === undefined).toBe(want === "good");
});

const storage = (type: string): ObservedStorage => ({ storage: "tank", type, content: ["rootdir"], active: true });

test.each([
  { type: "lvmthin", zfs: undefined, want: "good" },
  { type: "dir", zfs: "2.1.0-1", want: "good" },
  { type: "zfspool", zfs: undefined, want: "warning" },
  { type: "zfspool", zfs: "2.3.4-pve1", want: "warning" },
  { type: "zfspool", zfs: "2.1.15-pve1", want: "problem" },
])("storage of kind $type, OpenZFS $zfs: $want", ({ type, zfs, want }) => {
  expect(dockerStorage(storage(type), zfs)).toMatchObject({
    state: want,
    said: expect.stringContaining(`tank (${type})`),
  });
});

test("a storage that nobody may see is no fact", () => expect(dockerStorage(undefined, undefined)).toBeUndefined());
