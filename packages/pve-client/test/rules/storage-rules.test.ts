import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { at, foretold, guest, type Rights, type Row } from "./foretold.ts";

const BACKUP = "hdd:backup/vzdump-lxc-105-2026_01_01-00_00_00.tar.zst";
const on = (...privileges: string[]): Rights => ({ "/storage/hdd": privileges });
const volume = (name: string, method: PlannedCall["method"] = "GET") =>
  at(method, "/nodes/{node}/storage/{storage}/content/{volume}", { storage: "hdd", volume: name });
const storage = (method: PlannedCall["method"], what: string, params: PlannedCall["params"] = {}) =>
  at(method, `/nodes/{node}/storage/{storage}/${what}`, { storage: "hdd", ...params });
const restored = (name: string) => storage("GET", "file-restore/list", { volume: name, filepath: "/" });
const backup = (params: PlannedCall["params"]) => at("POST", "/nodes/{node}/vzdump", { vmid: "105", ...params });

/** `PVE/Storage.pm sub check_volume_access`, `PVE/API2/Storage/Content.pm`, `PruneBackups.pm`, `FileRestore.pm`, `Status.pm`. */
test.each<Row>([
  ["a disc", volume("hdd:iso/a.iso"), on("Datastore.Audit"), {}, "allowed"],
  ["a disc, shut", volume("hdd:iso/a.iso"), {}, {}, "(/storage/hdd, Datastore.AllocateSpace|Datastore.Audit)"],
  ["without the storage's name", volume("iso/a.iso"), on("Datastore.AllocateSpace"), {}, "allowed"],
  ["a guest's disk", volume("hdd:105/vm-105-disk-0.raw"), on("Datastore.Audit"), {}, "(/vms/105, VM.Config.Disk)"],
  [
    "a guest's disk, of a storage that is shut",
    volume("hdd:105/vm-105-disk-0.raw"),
    guest(105, "VM.Config.Disk"),
    {},
    "(/storage/hdd, Datastore.Audit)",
  ],
  ["a backup", volume(BACKUP), on("Datastore.AllocateSpace"), {}, "(/vms/105, VM.Backup)"],
  ["a backup, open", volume(BACKUP), { ...on("Datastore.AllocateSpace"), ...guest(105, "VM.Backup") }, {}, "allowed"],
  [
    "a backup of nobody",
    volume("hdd:backup/other.tar"),
    on("Datastore.AllocateSpace"),
    {},
    "missing privileges to access hdd:backup/other.tar",
  ],
  [
    "a snippet",
    volume("hdd:snippets/a.sh"),
    on("Datastore.Audit"),
    {},
    "missing privileges to access hdd:snippets/a.sh",
  ],
  ["anything, for who has the storage", volume("hdd:snippets/a.sh"), on("Datastore.Allocate"), {}, "allowed"],
  [
    "a disc that is thrown away",
    volume("hdd:iso/a.iso", "DELETE"),
    on("Datastore.AllocateSpace"),
    {},
    "(/storage/hdd, Datastore.Allocate)",
  ],
  [
    "a backup that is",
    volume(BACKUP, "DELETE"),
    { ...on("Datastore.AllocateSpace"), ...guest(105, "VM.Backup") },
    {},
    "allowed",
  ],
  [
    "the backups of a guest",
    storage("DELETE", "prunebackups", { "prune-backups": "keep-last=1", vmid: 105 }),
    on("Datastore.AllocateSpace"),
    {},
    "(/vms/105, VM.Backup)",
  ],
  [
    "all backups",
    storage("DELETE", "prunebackups", { "prune-backups": "keep-last=1" }),
    on("Datastore.AllocateSpace"),
    {},
    "(/storage/hdd, Datastore.Allocate)",
  ],
  [
    "the files of a backup",
    restored("vm/105/2026-01-01T00:00:00Z"),
    on("Datastore.AllocateSpace"),
    {},
    "(/vms/105, VM.Backup)",
  ],
  [
    "the files of what is none",
    restored("hdd:iso/a.iso"),
    on("Datastore.Audit"),
    {},
    "unable to use volume hdd:iso/a.iso - content type needs to be 'backup'",
  ],
  ["a list", storage("GET", "content"), {}, {}, "(/storage/hdd, Datastore.Audit|Datastore.AllocateSpace)"],
  [
    "a new disk",
    storage("POST", "content", { filename: "vm-105-disk-1", size: "1G", vmid: 105 }),
    on("Datastore.Audit"),
    {},
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "a download",
    storage("POST", "download-url", { url: "https://e.org/a.iso", filename: "a.iso", content: "iso" }),
    on("Datastore.AllocateTemplate"),
    {},
    "Permission check failed",
  ],
  [
    "a download from a node that may",
    storage("POST", "download-url", { url: "https://e.org/a.iso", filename: "a.iso", content: "iso" }),
    { ...on("Datastore.AllocateTemplate"), "/nodes/n": ["Sys.AccessNetwork"] },
    {},
    "allowed",
  ],
  [
    "a pull",
    storage("POST", "oci-registry-pull", { reference: "e.org/a:1" }),
    on("Datastore.AllocateTemplate"),
    {},
    "(/nodes/n, Sys.AccessNetwork)",
  ],
])("%s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

const SPACE: Rights = { "/storage/local": ["Datastore.AllocateSpace"] };

/** `PVE/API2/VZDump.pm`, `PVE/API2/Backup.pm sub assert_param_permission_common`, `PVE/VZDump.pm sub exec_backup`. */
test.each<Row>([
  ["without a storage", backup({}), {}, {}, "(/storage/local, Datastore.AllocateSpace), task: (/vms/105, VM.Backup)"],
  [
    "on one",
    backup({ storage: "hdd" }),
    { ...on("Datastore.AllocateSpace"), ...guest(105, "VM.Backup") },
    {},
    "allowed",
  ],
  ["of two guests, by their ids", backup({ vmid: "200,105" }), SPACE, {}, "allowed, task: (/vms/105, VM.Backup)"],
  ["with a limit", backup({ bwlimit: 1 }), { ...SPACE, ...guest(105, "VM.Backup") }, {}, "(/, Sys.Modify)"],
  [
    "that removes older ones",
    backup({ "prune-backups": "keep-last=1" }),
    { ...SPACE, ...guest(105, "VM.Backup") },
    {},
    "(/storage/local, Datastore.Allocate)",
  ],
  [
    "with a directory",
    backup({ dumpdir: "/tmp" }),
    { ...SPACE, ...guest(105, "VM.Backup") },
    {},
    "Parameter verification failed.",
  ],
  [
    "with an image beside",
    backup({ fleecing: "enabled=1,storage=hdd" }),
    { ...SPACE, ...guest(105, "VM.Backup") },
    {},
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "of a pool",
    at("POST", "/nodes/{node}/vzdump", { pool: "p1" }),
    { ...SPACE, "/pool/p1": ["VM.Backup"] },
    {},
    "allowed",
  ],
  ["of all", at("POST", "/nodes/{node}/vzdump", { all: true }), SPACE, {}, "allowed"],
])("a backup %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

const CEPH: Rights = { "/": ["Sys.Modify"] };
const pool = (params: PlannedCall["params"]) => at("POST", "/nodes/{node}/ceph/pool", { name: "p", ...params });
const unpool = (params: PlannedCall["params"]) =>
  at("DELETE", "/nodes/{node}/ceph/pool/{name}", { name: "p", ...params });

/** `PVE/API2/Ceph/Pool.pm` methods createpool, destroypool. */
test.each<Row>([
  ["a pool", pool({}), CEPH, {}, "allowed"],
  ["a pool as a storage", pool({ add_storages: true }), CEPH, {}, "(/storage, Datastore.Allocate)"],
  ["an erasure-coded pool", pool({ "erasure-coding": "k=2,m=1" }), CEPH, {}, "(/storage, Datastore.Allocate)"],
  ["one that is no storage", pool({ "erasure-coding": "k=2,m=1", add_storages: false }), CEPH, {}, "allowed"],
  ["a pool that goes", unpool({ force: true }), CEPH, {}, "allowed"],
  ["with its storages", unpool({ remove_storages: true }), CEPH, {}, "(/storage, Datastore.Allocate)"],
])("Ceph: %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));
