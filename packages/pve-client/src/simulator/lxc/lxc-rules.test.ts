import { expect, test } from "vitest";
import { type AskParams, asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const CT = "arch: amd64\nhostname: h\nmemory: 512\nostype: debian\nswap: 512\nunprivileged: 1\n";

function open(lines = "rootfs: local-lvm:vm-105-disk-0,size=1G\n", files: Record<string, string> = {}) {
  const simulator = createSimulator({
    node: "pve1",
    nodes: ["pve2"],
    host: { "/srv": "directory" },
    files: {
      "user.cfg": "user:root@pam:1:0::::::\n",
      "storage.cfg":
        "dir: files\n\tpath /files\n\tcontent rootdir,images\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/lxc/105.conf": CT + lines,
      ...files,
    },
  });
  return { ask: asker(simulator), files: () => simulator.files() };
}

const ROOT = "rootfs: local-lvm:vm-105-disk-0,size=1G\n";
const SNAPSHOT = `${ROOT}\n[s1]\nrootfs: local-lvm:vm-105-disk-0,size=1G\nsnaptime: 1\n`;

test.each<[string, string, AskParams, number]>([
  ["a thin volume", ROOT, { feature: "snapshot" }, 1],
  ["a thin volume", ROOT, { feature: "clone" }, 0],
  ["a thin volume", ROOT, { feature: "copy" }, 1],
  ["a snapshot of one", SNAPSHOT, { feature: "snapshot", snapname: "s1" }, 0],
  ["a snapshot of one", SNAPSHOT, { feature: "clone", snapname: "s1" }, 1],
  ["the base of a template", "rootfs: local-lvm:base-105-disk-0,size=1G\n", { feature: "clone" }, 1],
  ["the base of a template", "rootfs: local-lvm:base-105-disk-0,size=1G\n", { feature: "snapshot" }, 0],
  ["a raw file", "rootfs: files:105/vm-105-disk-0.raw,size=1G\n", { feature: "snapshot" }, 0],
  ["a raw file", "rootfs: files:105/vm-105-disk-0.raw,size=1G\n", { feature: "copy" }, 1],
  ["a directory of the node", `${ROOT}mp0: /srv,mp=/srv\n`, { feature: "copy" }, 0],
])("%s (%j): %j is %s", async (_, lines, params, hasFeature) => {
  expect(await open(lines).ask("GET lxc/105/feature", params)).toEqual({ hasFeature });
});

test.each<[string, string, AskParams, string | null]>([
  ["PUT lxc/105/config", ROOT, { net0: "name=eth0,bridge=vmbr0,mtu=1500" }, null],
  [
    "PUT lxc/105/config",
    ROOT,
    { net0: "name=eth0,bridge=vmbr0,mtu=9000" },
    "500 net0: MTU size '9000' is bigger than bridge MTU '1500'",
  ],
  ["PUT lxc/105/config", ROOT, { net0: "name=eth0,bridge=no,mtu=1400" }, "500 bridge 'no' does not exist"],
  [
    "PUT lxc/105/resize",
    `${ROOT}mp0: local-lvm:vm-106-disk-0,mp=/data,size=1G\n`,
    { disk: "mp0", size: "2G" },
    "500 can't resize mount point owned by another container (106) at /usr/share/perl5/PVE/API2/LXC.pm line 2074.",
  ],
  ["PUT lxc/105/resize", ROOT, { disk: "rootfs", size: "1G" }, "500 disk is already at specified size"],
  ["PUT lxc/105/resize", ROOT, { disk: "rootfs", size: "512M" }, "500 unable to shrink disk size"],
])("%s with %j %j: %s", async (line, lines, params, want) => {
  expect(await open(lines).ask(line, params)).toBe(want);
});

test("more CPU units than control groups know are as many as they know", async () => {
  const { ask } = open();
  await ask("PUT lxc/105/config", { cpuunits: 50000 });
  expect(await ask("GET lxc/105/config")).toMatchObject({ cpuunits: 10000 });
});

test("a clone has the firewall of its source", async () => {
  const { ask, files } = open(ROOT, { "firewall/105.fw": "[OPTIONS]\n\nenable: 1\n" });
  await ask.task("POST lxc/105/clone", { newid: 106 });
  expect(files()["firewall/106.fw"]).toBe("[OPTIONS]\n\nenable: 1\n");
});

test("what other configurations name is destroyed only with them", async () => {
  const job = (rest: string) => `\tschedule 01:00\n${rest}\n`;
  const { ask, files } = open(ROOT, {
    "ha/resources.cfg": "ct: 105\n\tstate stopped\n\n",
    "replication.cfg": "local: 105-0\n\ttarget pve2\n\n",
    "jobs.cfg": `vzdump: one\n${job("\tvmid 105\n")}vzdump: two\n${job("\tvmid 105,106\n")}vzdump: all\n${job("\tall 1\n\texclude 105\n")}`,
  });
  expect(await ask("GET lxc/105/status/current")).toMatchObject({ ha: { managed: 1, state: null } });
  expect(await ask("DELETE lxc/105")).toBe(
    "500 unable to remove CT 105 - used in HA resources and purge parameter not set.",
  );
  await ask("DELETE /cluster/ha/resources/ct:105");
  expect(await ask("DELETE lxc/105")).toBe(
    "500 There is a replication job '105-0' for guest '105' - Please remove that first.",
  );
  await ask("POST /cluster/ha/resources", { sid: "ct:105", state: "stopped" });
  expect((await ask.task("DELETE lxc/105", { purge: 1 })).log).toEqual([
    "purging CT 105 from related configurations..",
    "NOTE: removed CT 105 from HA resource configuration.",
    "TASK OK",
  ]);
  const { "ha/resources.cfg": resources, "replication.cfg": replication, "jobs.cfg": jobs } = files();
  expect([resources, replication]).toEqual(["", ""]);
  expect(jobs).not.toContain("105");
  expect(jobs).toContain("vmid 106");
});

test("a snapshot keeps raw lines, and gives them back", async () => {
  const { ask, files } = open(`${ROOT}lxc.idmap: u 0 100000 65536\n`);
  const config = () => files()["nodes/pve1/lxc/105.conf"] ?? "";
  await ask.task("POST lxc/105/snapshot", { snapname: "s1" });
  expect(config().match(/lxc\.idmap/g)).toHaveLength(2);
  await ask.task("POST lxc/105/snapshot/s1/rollback");
  expect(config().match(/lxc\.idmap/g)).toHaveLength(2);
  await ask.task("DELETE lxc/105/snapshot/s1");
  expect(config().match(/lxc\.idmap/g)).toHaveLength(1);
});

test("a container cannot be made of what comes through a pipe", async () => {
  const want = "500 pipe requires cli environment";
  expect(await open().ask("POST lxc", { vmid: 106, ostemplate: "-", rootfs: "local-lvm:1" })).toBe(want);
  expect(await open().ask("POST lxc", { vmid: 106, ostemplate: "-", restore: 1 })).toBe(want);
});
