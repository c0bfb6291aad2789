import { expect, test } from "vitest";
import { digestOf } from "../core/config-files.ts";
import { parseContainerConfig, printContainerConfig } from "./container-config.ts";

const SNAPSHOT = `arch: amd64
cores: 2
hostname: hot105
memory: 700
mp0: local-lvm:vm-105-disk-2,mp=/data,size=1G
ostype: debian
rootfs: local-lvm:vm-105-disk-0,size=3G
snaptime: 1795173113
swap: 512
tags: db;web
unprivileged: 1
`;

const FILE = `#gr%C3%BC%C3%9Fe %E2%98%83
#zeile2
arch: amd64
cores: 2
cpulimit: 1.5
hostname: hot105
memory: 700
mp0: local-lvm:vm-105-disk-2,mp=/data,size=1G
onboot: 1
ostype: debian
parent: s1
rootfs: local-lvm:vm-105-disk-0,size=3G
swap: 512
tags: db;web
unprivileged: 1
unused0: local-lvm:vm-105-disk-77
lxc.apparmor.profile: unconfined
lxc.idmap: u 0 100000 65536

[pve:pending]
delete: mp1
features: nesting=1

[s1]
#first
${SNAPSHOT}`;

test("a file as PVE writes it is read and written unchanged", () => {
  const config = parseContainerConfig(FILE);
  expect(printContainerConfig(config)).toBe(FILE);
  expect(config.digest).toBe(digestOf(FILE));
});

test("values have PVE's types", () => {
  const { current, pending, snapshots, lxc } = parseContainerConfig(FILE);
  expect(current).toMatchObject({ description: "grüße ☃\nzeile2\n", memory: 700, onboot: 1, cpulimit: "1.5" });
  expect(pending).toEqual({ delete: "mp1", features: "nesting=1" });
  expect(snapshots.get("s1")).toMatchObject({ description: "first\n", snaptime: 1795173113 });
  expect(lxc.get("")).toEqual([
    ["lxc.apparmor.profile", "unconfined"],
    ["lxc.idmap", "u 0 100000 65536"],
  ]);
});

test.each([
  ["memory: many", 1, "unable to parse value of 'memory' - type check ('integer') failed - got 'many'"],
  ["arch: amd64\nfoo: bar", 2, "unable to parse value of 'foo' - unknown setting 'foo'"],
  ["what is this", 1, "unable to parse config: what is this"],
  ["lxc.rootfs.path: /x", 1, "unable to parse config: lxc.rootfs.path: /x"],
  ["delete: mp0", 1, "property 'delete' is only allowed in [pve:pending]"],
])("%o is reported", (text, line, problem) => {
  const problems: [number, string][] = [];
  parseContainerConfig(text, (...seen) => problems.push(seen));
  expect(problems).toEqual([[line, problem]]);
});

test("the old form of a description is read", () => {
  expect(parseContainerConfig("description: a%0Ab\narch: amd64\n").current.description).toBe("a\nb");
});

test("the variables of `env` are a line each in the file, and NUL bytes are between them as an option", () => {
  const file =
    "hostname: a\nlxc.environment.runtime: PATH=/bin\nlxc.environment.runtime: A=\nlxc.init.cwd: /opt\n\n[pve:pending]\nlxc.environment.runtime: A=1\n";
  const config = parseContainerConfig(file);
  expect(config.current.env).toBe("PATH=/bin\0A=");
  expect(config.pending.env).toBe("A=1");
  expect(printContainerConfig(config)).toBe(file);
});
