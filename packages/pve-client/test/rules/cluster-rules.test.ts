import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { at, foretold, guest, type Rights, type Row } from "./foretold.ts";

const call = (method: PlannedCall["method"], path: string, params: PlannedCall["params"] = {}): PlannedCall => ({
  method,
  path,
  params,
});
const bulk = (what: string, params: PlannedCall["params"] = {}) =>
  call("POST", `/cluster/bulk-action/guest/${what}`, params);
const onNode = (what: string, params: PlannedCall["params"] = {}) => at("POST", `/nodes/{node}/${what}`, params);
const pool = (params: PlannedCall["params"]) => call("PUT", "/pools", { poolid: "p1", ...params });
const POOL: Rights = { "/pool/p1": ["Pool.Allocate"] };
const POOLING = "update pools failed: 403 Permission check failed";
const POWER = (vmid: number) => guest(vmid, "VM.PowerMgmt");
const upid = (who: string) => `UPID:n:00000001:00000001:60000000:vzstart:105:${who}:`;
const task = (who: string) => at("GET", "/nodes/{node}/tasks/{upid}/log", { upid: upid(who) });
const vnet = (method: PlannedCall["method"], path = "") =>
  call(method, `/cluster/sdn/vnets/{vnet}${path}`, { vnet: "v1" });
const ZONES = { zones: new Map([["v1", "z1"]]) };
const job = (params: PlannedCall["params"]) =>
  call("POST", "/cluster/backup", { schedule: "21:00", all: true, ...params });
const changed = (params: PlannedCall["params"]) => call("PUT", "/cluster/backup/{id}", { id: "j1", ...params });
const MODIFY: Rights = { "/": ["Sys.Modify"] };
const ALL_STORAGES: Rights = { ...MODIFY, "/storage": ["Datastore.Allocate"] };
const command = (text: string) => at("POST", "/nodes/{node}/qemu/{vmid}/monitor", { vmid: 200, command: text });
const MONITOR = guest(200, "Sys.Audit");

/** Guests in bulk: `PVE/API2/Nodes.pm`, `PVE/API2/Cluster/BulkAction/Guest.pm`. */
test.each<Row>([
  ["all guests", onNode("startall"), POWER(105), {}, "(/, VM.PowerMgmt)"],
  ["all guests, by the right on all", onNode("startall"), { "/": ["VM.PowerMgmt"] }, {}, "allowed"],
  ["those named", onNode("stopall", { vms: "106,105" }), POWER(105), {}, "(/vms/106, VM.PowerMgmt)"],
  [
    "those named, by the right on each",
    onNode("stopall", { vms: "106,105" }),
    { ...POWER(105), ...POWER(106) },
    {},
    "allowed",
  ],
  ["all states", onNode("suspendall"), { "/": ["VM.PowerMgmt"] }, {}, "(/, VM.PowerMgmt && VM.Config.Disk)"],
  ["the states of those named", onNode("suspendall", { vms: "105" }), POWER(105), {}, "allowed"],
  [
    "a right on all that is no right on each",
    onNode("suspendall", { vms: "105" }),
    { "/": ["VM.PowerMgmt"], "/vms": [] },
    {},
    "(/vms/105, VM.PowerMgmt)",
  ],
  ["a move of all", onNode("migrateall", { target: "m" }), guest(105, "VM.Migrate"), {}, "(/, VM.Migrate)"],
  ["the first of a list as it is given", bulk("start", { vms: [200, 105] }), {}, {}, "(/vms/200, VM.PowerMgmt)"],
  ["all of a cluster", bulk("shutdown"), POWER(105), {}, "(/, VM.PowerMgmt)"],
  ["a pause", bulk("suspend", { vms: [200] }), POWER(200), {}, "allowed"],
  [
    "a state on disk",
    bulk("suspend", { vms: [200], "to-disk": true, statestorage: "hdd" }),
    POWER(200),
    {},
    "(/vms/200, VM.Config.Disk)",
  ],
  [
    "the storage of states",
    bulk("suspend", { vms: [200], "to-disk": true, statestorage: "hdd" }),
    guest(200, "VM.PowerMgmt", "VM.Config.Disk"),
    {},
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "the guests' own storages",
    bulk("suspend", { vms: [200], "to-disk": true }),
    guest(200, "VM.PowerMgmt", "VM.Config.Disk"),
    {},
    "allowed, task: unknown",
  ],
])("in bulk, %s: %o", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

/** `PVE/API2/Pool.pm`. */
test.each<Row>([
  ["a comment", pool({ comment: "x" }), POOL, {}, "allowed"],
  ["no pool of one's own", pool({ vms: "105" }), {}, {}, "(/pool/p1, Pool.Allocate)"],
  ["somebody else's guest", pool({ vms: "105" }), POOL, {}, `${POOLING} (/vms/105, Permissions.Modify)`],
  ["a guest of one's own", pool({ vms: "105" }), { ...POOL, ...guest(105, "VM.Allocate") }, {}, "allowed"],
  [
    "guests before storages",
    pool({ storage: "hdd", vms: "105" }),
    POOL,
    {},
    `${POOLING} (/vms/105, Permissions.Modify)`,
  ],
  [
    "a storage",
    pool({ storage: "hdd", vms: "105" }),
    { ...POOL, ...guest(105, "Permissions.Modify") },
    {},
    `${POOLING} (/storage/hdd, Permissions.Modify)`,
  ],
  ["what leaves", pool({ vms: "105", delete: true }), POOL, {}, `${POOLING} (/vms/105, Permissions.Modify)`],
  [
    "a guest of another pool",
    pool({ vms: "105", "allow-move": true }),
    { ...POOL, ...guest(105, "VM.Allocate") },
    { pools: new Map([["105", "p2"]]) },
    `${POOLING} (/pool/p2, Pool.Allocate)`,
  ],
  [
    "one of no pool",
    pool({ vms: "105", "allow-move": true }),
    { ...POOL, ...guest(105, "VM.Allocate") },
    { pools: new Map([["105", undefined]]) },
    "allowed",
  ],
  [
    "one that is not seen",
    pool({ vms: "105", "allow-move": true }),
    { ...POOL, ...guest(105, "VM.Allocate") },
    {},
    "unknown",
  ],
  ["a pool by its name", call("GET", "/pools", { poolid: "p1" }), POOL, {}, "(/pool/p1, Pool.Audit)"],
  ["pools", call("GET", "/pools"), {}, {}, "allowed"],
])("pools, %s: %o", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

/** `PVE/API2/Backup.pm`, `PVE/API2/Replication.pm`, `PVE/API2/ReplicationConfig.pm`. */
test.each<Row>([
  ["a job without a storage", job({}), MODIFY, {}, "(/storage/local, Datastore.Allocate)"],
  ["a job on one", job({ storage: "hdd" }), { ...MODIFY, "/storage/hdd": ["Datastore.Allocate"] }, {}, "allowed"],
  [
    "a job of a pool",
    job({ storage: "hdd", pool: "p1" }),
    { ...MODIFY, "/storage/hdd": ["Datastore.Allocate"] },
    {},
    "(/pool/p1, VM.Backup)",
  ],
  ["a change of a job whose storage is not known", changed({ mailto: "a@b.c" }), MODIFY, {}, "unknown"],
  ["a change by who has all storages", changed({ mailto: "a@b.c" }), ALL_STORAGES, {}, "allowed"],
  ["a job that goes back to local", changed({ delete: "storage" }), MODIFY, {}, "(/storage/local, Datastore.Allocate)"],
  ["a job that moves", changed({ storage: "hdd" }), MODIFY, {}, "(/storage/hdd, Datastore.Allocate)"],
  [
    "a replication",
    call("POST", "/cluster/replication", { id: "118-0", type: "local", target: "m" }),
    {},
    {},
    "(/vms/118, VM.Replicate)",
  ],
  ["its status", at("GET", "/nodes/{node}/replication/{id}/status", { id: "118-0" }), {}, {}, "(/vms/118, VM.Audit)"],
  [
    "an extra run",
    at("POST", "/nodes/{node}/replication/{id}/schedule_now", { id: "118-0" }),
    guest(118, "VM.Audit"),
    {},
    "(/vms/118, VM.Replicate)",
  ],
  ["its end", call("DELETE", "/cluster/replication/{id}", { id: "118-0" }), guest(118, "VM.Replicate"), {}, "allowed"],
])("jobs, %s: %o", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

/** `PVE/API2/Tasks.pm`, `PVE/API2/Network/SDN/Vnets.pm`, `PVE/API2/Disks/ZFS.pm`, `PVE/API2/Qemu.pm` method monitor. */
test.each<Row>([
  ["one's own task", task("u@pve"), {}, {}, "allowed"],
  ["one's token's", task("u@pve!t"), {}, {}, "allowed"],
  ["a token's user's", task("u@pve"), {}, { authid: "u@pve!t" }, "(/nodes/n, Sys.Audit)"],
  ["somebody else's", task("v@pve"), {}, {}, "(/nodes/n, Sys.Audit)"],
  ["a vnet", vnet("GET"), { "/sdn/zones/z1/v1": ["SDN.Audit"] }, ZONES, "allowed"],
  [
    "a vnet that one only uses",
    vnet("GET"),
    { "/sdn/zones/z1/v1": ["SDN.Use"] },
    ZONES,
    "(/sdn/zones/z1/v1, SDN.Audit|SDN.Allocate)",
  ],
  ["its end", vnet("DELETE"), { "/sdn/zones/z1/v1": ["SDN.Audit"] }, ZONES, "(/sdn/zones/z1/v1, SDN.Allocate)"],
  ["its firewall", vnet("PUT", "/firewall/options"), {}, ZONES, "(/sdn/zones/z1/v1, SDN.Allocate)"],
  [
    "a pool of disks that is a storage too",
    at("POST", "/nodes/{node}/disks/zfs", {
      name: "tank",
      devices: "/dev/sdb",
      raidlevel: "single",
      add_storage: true,
    }),
    MODIFY,
    {},
    "(/storage, Datastore.Allocate)",
  ],
  ["the states of zones", at("GET", "/nodes/{node}/sdn/zones", {}), {}, {}, "allowed"],
  ["a command that shows", command("info status"), MONITOR, {}, "allowed"],
  ["a command that changes", command(" stop"), MONITOR, {}, "(/, Sys.Modify)"],
  ["one of root", command("device_add x"), { ...MONITOR, ...MODIFY }, {}, "root-only command 'device_add'"],
  [
    "one that PVE does not know",
    command("frobnicate"),
    { ...MONITOR, ...MODIFY },
    {},
    "command 'frobnicate' non-existent or not assigned a required permission yet, limiting to root user",
  ],
])("elsewhere, %s: %o", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));
