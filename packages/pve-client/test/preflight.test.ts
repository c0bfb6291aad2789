import { expect, test } from "vitest";
import type { PlannedCall } from "../src/permissions/planned-call.ts";
import { preflight } from "../src/preflight/preflight.ts";
import { createSimulator } from "../src/simulator/simulator.ts";
import { preflightAs } from "./ask-as.ts";

const USERS = `user:root@pam:1:0:::::
user:u@pve:1:0:::::
token:u@pve!t1:0:0::
token:u@pve!none:0:1::
user:blind@pve:1:0:::::
role:Set:VM.Config.Options,VM.Config.Network:
acl:1:/vms:blind@pve:Set:
role:Disk:VM.Config.Disk,VM.Audit:
acl:1:/vms:u@pve:Disk:
acl:1:/vms/119:u@pve:NoAccess:
acl:1:/storage/hdd:u@pve:PVEDatastoreUser:
`;
const CONFIG = "hostname: ct\nrootfs: hdd:vm-118-disk-0,size=4G\nunprivileged: 1\nnet0: name=eth0,bridge=vmbr0\n";

function cluster() {
  return createSimulator({
    node: "n",
    files: {
      "user.cfg": USERS,
      "storage.cfg": "dir: hdd\n\tpath /mnt/hdd\n\tcontent rootdir,images\n",
      "nodes/n/lxc/118.conf": CONFIG,
      "nodes/n/lxc/119.conf": CONFIG.replaceAll("118", "119"),
    },
    bridges: ["vmbr0"],
  });
}

const change = (vmid: number, params: object): PlannedCall => ({
  method: "PUT",
  path: "/nodes/{node}/lxc/{vmid}/config",
  params: { node: "n", vmid, ...params },
});

test.each<[string, PlannedCall, object]>([
  ["a new volume", change(118, { mp0: { storage: "hdd", size: 1, mp: "/data" } }), { allowed: true }],
  [
    "one that is missing",
    change(118, { cores: 2 }),
    {
      allowed: false,
      reason: "cores: u@pve!t1 lacks VM.Config.CPU on /vms/118 (processor options).",
      status: 403,
      message: "Permission check failed (/vms/118, VM.Config.CPU)",
      missing: [{ path: "/vms/118", anyOf: ["VM.Config.CPU"] }],
      rootOnly: [],
      findings: [{ parameter: "cores", source: "PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)" }],
      remediation: [
        "pveum role add For-u-pve-t1 --privs VM.Audit,VM.Config.CPU,VM.Config.Disk",
        "pveum acl modify /vms/118 --users u@pve --roles For-u-pve-t1 --propagate 0",
        "pveum acl modify /vms/118 --tokens 'u@pve!t1' --roles For-u-pve-t1 --propagate 0",
      ],
    },
  ],
  [
    "root@pam's",
    change(118, { mp0: { bind: "/srv", mp: "/data" } }),
    {
      allowed: false,
      reason: "mp0: mounting a directory of the node is for root@pam alone.",
      missing: [],
      rootOnly: [{ parameter: "mp0" }],
      remediation: ["pct set 118 -mp0 /srv,mp=/data"],
    },
  ],
  // the right on /vms does not reach a path on which everything is taken away
  [
    "NoAccess below",
    change(119, { mp0: null }),
    { allowed: false, missing: [{ path: "/vms/119" }, { path: "/vms/119" }] },
  ],
  [
    "the bridge that is left",
    change(118, { net0: null }),
    { missing: [{ anyOf: ["VM.Config.Network"] }, { path: "/sdn/zones/localnetwork/vmbr0", anyOf: ["SDN.Use"] }] },
  ],
  [
    "a clone's storages",
    { method: "POST", path: "/nodes/{node}/lxc/{vmid}/clone", params: { node: "n", vmid: 118, newid: 120 } },
    { missing: [{ anyOf: ["VM.Clone"] }, { path: "/vms/120" }, { path: "/sdn/zones/localnetwork/vmbr0" }] },
  ],
  [
    "what nobody knows",
    {
      method: "GET",
      path: "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket",
      params: { node: "n", vmid: 1, socket: "s", ticket: "t" },
    },
    { allowed: false, unknown: [expect.stringContaining("ticket")] },
  ],
])("%s", async (_, call, want) => expect((await preflightAs(cluster(), "u@pve!t1", [call]))[0]).toMatchObject(want));

test.each([
  { features: { nesting: true } },
  { features: { keyctl: true } },
  { features: null },
  { tags: "a" },
  { net0: { name: "eth0", bridge: "vmbr0" } },
])("of whom may not read the configuration it is not known whether %o is a change", async (params) => {
  const [verdict] = await preflightAs(cluster(), "blind@pve", [change(118, params)]);
  const unreadable = expect.stringContaining("(/vms/118, VM.Audit)");
  expect(verdict).toMatchObject({ allowed: false, unknown: expect.arrayContaining([unreadable]) });
  expect(verdict).toMatchObject({ remediation: [], rootOnly: [] });
});

test("a guest that an earlier call makes is as that call makes it", async () => {
  const simulator = cluster();
  const create: PlannedCall = {
    method: "POST",
    path: "/nodes/{node}/lxc",
    params: { node: "n", vmid: 130, ostemplate: "hdd:vztmpl/a.tar.zst", rootfs: "hdd:1", unprivileged: false },
  };
  const features = change(130, { features: { nesting: true } });
  expect((await preflightAs(simulator, "u@pve", [features, create]))[0]).toMatchObject({ rootOnly: [] });
  expect((await preflightAs(simulator, "u@pve", [create, features]))[1]).toMatchObject({
    rootOnly: [{ parameter: "features" }],
  });
});

test("a credential without any right is told so, also where PVE would answer an empty list", async () => {
  const list: PlannedCall = { method: "GET", path: "/nodes/{node}/lxc", params: { node: "n" } };
  expect(await preflightAs(cluster(), "u@pve!none", [list, change(118, { cores: 1 })])).toEqual([
    { allowed: true, note: "u@pve!none has no rights at all: the answer will be empty, without an error" },
    expect.objectContaining({ reason: expect.stringContaining("has no rights at all.") }),
  ]);
  expect(await preflightAs(cluster(), "u@pve", [list])).toEqual([{ allowed: true }]);
  expect(await preflightAs(cluster(), "root@pam", [list])).toEqual([{ allowed: true }]);
});

test.each<[PlannedCall, string]>([
  [{ method: "GET", path: "/nodes/n/lxc" }, "preflight: call 1: PVE has no method GET /nodes/n/lxc"],
  [{ method: "PUT", path: "/nodes/{node}/lxc", params: { node: "n" } }, "PVE has no method PUT"],
  [change(118, { kores: 1 }), "has no parameter 'kores'"],
  [{ method: "GET", path: "/nodes/{node}/lxc" }, "needs 'node', which is part of its path"],
])("%o is refused, saying what is wrong with it", async (call, want) => {
  const simulator = cluster();
  await expect(preflightAs(simulator, "u@pve", [call])).rejects.toThrow(want);
  expect(simulator.log).toEqual([]);
});

test.each([null, "x", { vms: {} }, { "/vms": { "VM.Audit": "y" } }])(
  "a malformed answer %o is an error",
  async (answer) => {
    const ask = async ({ path }: PlannedCall) => (path === "/access/permissions" ? answer : {});
    const asking = preflight([change(118, { cores: 1 })], { access: "user", authid: "u@pve", ask });
    await expect(asking).rejects.toThrow("preflight: the credential's rights:");
  },
);

test("many calls are one round of reads", async () => {
  const simulator = cluster();
  const calls = Array.from({ length: 1000 }, (_, index) =>
    change(118, { cores: index + 1, net0: "name=eth0,bridge=vmbr0" }),
  );
  const verdicts = await preflightAs(simulator, "u@pve", calls);
  expect(new Set(verdicts.map(({ allowed }) => allowed))).toEqual(new Set([false]));
  const reads = simulator.log.map(({ path }) => path).sort();
  expect(reads.filter((path) => path !== "/access/permissions")).toEqual([
    "/cluster/sdn/vnets",
    "/nodes/n/lxc/118/config",
    "/nodes/n/network",
  ]);
  expect(reads.length).toBeLessThan(8);
});
