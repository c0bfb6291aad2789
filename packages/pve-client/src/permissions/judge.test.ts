import { expect, test } from "vitest";
import { readGranted } from "./granted.ts";
import { judge } from "./judge.ts";
import type { KnownState } from "./known-state.ts";
import type { PlannedCall } from "./planned-call.ts";

const call = (method: PlannedCall["method"], path: string, params: object): PlannedCall => ({
  method,
  path,
  params: { ...(path.includes("{node}") && { node: "n" }), ...params },
});
const lxc = (params: object) => call("PUT", "/nodes/{node}/lxc/{vmid}/config", { vmid: 118, ...params });
const qemu = (params: object) => call("PUT", "/nodes/{node}/qemu/{vmid}/config", { vmid: 200, ...params });
const tags = (allowed: string[], rest?: { registered: string[]; free: boolean }): Partial<KnownState> => ({
  tags: {
    allowed: new Set(allowed),
    ...(rest && { rest: { registered: new Set(rest.registered), free: rest.free } }),
  },
});
const options = { "/vms/118": ["VM.Config.Options"] };
const closed = (tag: string) => `(/, Sys.Modify for modifying tag '${tag}')`;
const restore = { vmid: 118, ostemplate: "local:backup/vzdump-lxc-118-a.tar.zst", restore: true, rootfs: "hdd:1" };
const space = { "/storage/hdd": ["Datastore.AllocateSpace"], "/storage/local": ["Datastore.Allocate"] };
const start = (vms?: number[]) => call("POST", "/cluster/bulk-action/guest/start", vms ? { vms } : {});
const clone = (params: object) => call("POST", "/nodes/{node}/qemu/{vmid}/clone", { vmid: 200, newid: 201, ...params });
const copy = { "/vms/200": ["VM.Clone"], "/vms/201": ["VM.Allocate"], ...space };
const power = ["VM.PowerMgmt"];

/** What the recorded verdicts do not reach; the words are those of PVE's code. */
test.each<[string, PlannedCall, Readonly<Record<string, string[]>>, Partial<KnownState>, string]>([
  ["a free tag", lxc({ tags: "a" }), options, tags([], { registered: [], free: true }), "allowed"],
  ["a registered tag", lxc({ tags: "a" }), options, tags(["a"], { registered: ["a"], free: true }), closed("a")],
  ["a tag of the list", lxc({ tags: "a" }), options, tags(["a"], { registered: [], free: false }), "allowed"],
  ["another tag", lxc({ tags: "a;b" }), options, tags(["a"], { registered: [], free: false }), closed("b")],
  ["an offered tag, the rest is hidden", lxc({ tags: "a" }), options, tags(["a"]), "allowed"],
  ["a hidden tag", lxc({ tags: "a" }), options, tags([]), "unknown"],
  ["no word about tags", lxc({ tags: "a" }), options, {}, "unknown"],
  ["the same tags", lxc({ tags: "b,a" }), options, { current: { tags: "a;b" } }, "allowed"],
  ["a tag twice", lxc({ tags: "a;a" }), options, { current: { tags: "a" }, ...tags([]) }, "unknown"],
  ["hidden, an administrator", lxc({ tags: "a" }), { ...options, "/": ["Sys.Modify"] }, {}, "allowed"],
  [
    "a serial port that may be there",
    qemu({ serial0: null }),
    { "/vms/200": ["VM.Config.Disk"] },
    { hidden: "no VM.Audit" },
    "unknown",
  ],
  ["what a snapshot ran on", qemu({ delete: "runningcpu" }), { "/vms/200": ["VM.Config.CPU"] }, {}, "allowed"],
  [
    "and on which hardware",
    qemu({ delete: "runningmachine" }),
    { "/vms/200": ["VM.Config.CPU"] },
    {},
    "(/vms/200, VM.Config.HWType)",
  ],
  ["one guest of a list", start([101]), { "/vms/101": power }, {}, "allowed"],
  ["a right on all guests is none on each", start([101]), { "/": power }, {}, "(/vms/101, VM.PowerMgmt)"],
  ["all guests", start(), { "/": power }, {}, "allowed"],
  ["all guests, with one", start(), { "/vms/101": power }, {}, "(/, VM.PowerMgmt)"],
  ["of a node, all or each", call("POST", "/nodes/{node}/startall", { vms: "101" }), { "/": power }, {}, "allowed"],
  [
    "a restore over itself",
    call("POST", "/nodes/{node}/lxc", { ...restore, force: true }),
    { "/vms/118": ["VM.Backup", "VM.Config.Disk"], ...space },
    {},
    "allowed",
  ],
  [
    "a restore that does not overwrite is a new container",
    call("POST", "/nodes/{node}/lxc", restore),
    { "/vms/118": ["VM.Backup", "VM.Config.Disk"], ...space },
    {},
    "Permission check failed",
  ],
  [
    "a copy of a machine with a mapped device",
    clone({}),
    copy,
    { current: { scsi0: "hdd:vm-200-disk-0", usb0: "mapping=m1" } },
    "(/mapping/usb/m1, Mapping.Use)",
  ],
  [
    "a copy of a machine with a device of the node",
    clone({}),
    copy,
    { current: { scsi0: "hdd:vm-200-disk-0", hostpci0: "0000:01:00.0" } },
    "only root can set 'hostpci0' config for non-mapped devices",
  ],
  ["a copy of a plain machine", clone({}), copy, { current: { cpu: "host", rng0: "source=/dev/urandom" } }, "allowed"],
  [
    "a copy of a machine with a model of the cluster's own",
    clone({}),
    copy,
    { current: { cpu: "custom-a" } },
    "(/mapping/cpu/a, Mapping.Use)",
  ],
  ["a copy of what is not known", clone({ snapname: "s1" }), copy, {}, "unknown"],
  [
    "a user without a group",
    call("PUT", "/access/users/{userid}", { userid: "a@pve", comment: "x" }),
    { "/access/groups/g": ["User.Modify"] },
    { groups: new Map([["g", new Set(["a@pve"])]]) },
    "(/access/groups, User.Modify)",
  ],
  [
    "of a new machine, storage comes first",
    call("POST", "/nodes/{node}/qemu", { vmid: 200, cores: 2, scsi0: "hdd:8" }),
    { "/vms/200": ["VM.Allocate"] },
    {},
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
])("%s", (_, planned, rights, state, want) => {
  const lists = Object.entries(rights).map(([path, names]) => [path, Object.fromEntries(names.map((one) => [one, 0]))]);
  const judged = judge(planned, "user", readGranted(Object.fromEntries(lists)), { authid: "u@pve", ...state });
  const said = judged.message?.replace(/^Permission check failed (?=\()/, "");
  expect(said ?? judged.is).toBe(want);
});
