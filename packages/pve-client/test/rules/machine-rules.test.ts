import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { at, foretold, guest, type Row } from "./foretold.ts";

const vm = (params: PlannedCall["params"]) => at("PUT", "/nodes/{node}/qemu/{vmid}/config", { vmid: 200, ...params });
const later = (params: PlannedCall["params"]) =>
  at("POST", "/nodes/{node}/qemu/{vmid}/config", { vmid: 200, ...params });
const newVm = (params: PlannedCall["params"]) => at("POST", "/nodes/{node}/qemu", { vmid: 200, ...params });
const suspend = (params: PlannedCall["params"]) =>
  at("POST", "/nodes/{node}/qemu/{vmid}/status/suspend", { vmid: 200, ...params });
const rollback = (params: PlannedCall["params"]) =>
  at("POST", "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback", { vmid: 200, snapname: "s1", ...params });
const DISK = guest(200, "VM.Config.Disk");
const HARDWARE = guest(200, "VM.Config.HWType");
const LOCKED = "VM is locked (suspended)";
const NO_TARGET = "either 'host' or 'mapping' must be set.";
const PATHS = "Only root can pass arbitrary filesystem paths.";

/** Rules of `PVE/API2/Qemu.pm` and `PVE/QemuServer.pm`, each on both sides of its border. */
test.each<Row>([
  [
    "a serial port that is deleted",
    vm({ delete: "serial0" }),
    HARDWARE,
    { current: { serial0: "/dev/ttyS0" } },
    "only root can delete 'serial0' config for real devices",
  ],
  ["a device that is not there", vm({ delete: "usb0" }), DISK, { current: {} }, "allowed"],
  ["one of which nothing is known", vm({ delete: "usb0" }), DISK, { hidden: "no VM.Audit" }, "unknown"],
  ["a device without a target", vm({ usb0: "usb3=1" }), HARDWARE, {}, NO_TARGET],
  [
    "the old device before the new one",
    vm({ usb0: "host=1:2" }),
    HARDWARE,
    { current: { usb0: "mapping=a" } },
    "(/mapping/usb/a, Mapping.Use)",
  ],
  [
    "the new one",
    vm({ usb0: "mapping=b" }),
    { ...HARDWARE, "/mapping/usb/a": ["Mapping.Use"] },
    { current: { usb0: "mapping=a" } },
    "(/mapping/usb/b, Mapping.Use)",
  ],

  [
    "a suspended machine",
    vm({ memory: 1 }),
    guest(200, "VM.Config.Memory"),
    { current: { lock: "suspended" } },
    LOCKED,
  ],
  [
    "its state",
    vm({ delete: "vmstate" }),
    guest(200, "VM.Config.Disk", "VM.PowerMgmt"),
    { current: { lock: "suspended", vmstate: "hdd:vm-200-state-suspend" } },
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "a state that is not there",
    vm({ delete: "vmstate" }),
    guest(200, "VM.Config.Disk", "VM.PowerMgmt"),
    { current: { lock: "suspended" } },
    "allowed",
  ],

  ["a disc by its other name", vm({ cdrom: "cdrom" }), guest(200, "VM.Config.CDROM"), {}, "(/, Sys.Console)"],
  ["a new machine's", newVm({ cdrom: "cdrom" }), guest(200, "VM.Allocate"), {}, "(/, Sys.Console)"],
  [
    "the deletion of one",
    vm({ delete: "cdrom" }),
    DISK,
    { current: { ide2: "none,media=cdrom" } },
    "(/vms/200, VM.Config.CDROM)",
  ],
  ["a disk by a path", vm({ scsi0: "/dev/sdb" }), DISK, {}, PATHS],
  ["a path that may be a volume's", vm({ scsi0: "/mnt/images/200/a.raw" }), DISK, {}, "unknown"],
  [
    "a disk and its contents",
    vm({ delete: "scsi0", force: true }),
    DISK,
    { current: { scsi0: "hdd:vm-200-disk-0" } },
    "Parameter verification failed.",
  ],
  [
    "another's disk stays",
    vm({ delete: "scsi0", force: true }),
    DISK,
    { current: { scsi0: "hdd:vm-201-disk-0" } },
    "allowed",
  ],
  ["an unused disk of one's own", vm({ unused0: "hdd:vm-200-disk-0" }), DISK, {}, "allowed"],
  ["one of another's", vm({ unused0: "hdd:vm-201-disk-0" }), DISK, {}, "(/storage/hdd, Datastore.Audit)"],
  [
    "an import from an archive",
    newVm({ scsi0: "hdd:0,import-from=nas:import/a.ova/b.vmdk" }),
    { ...guest(200, "VM.Allocate"), "/storage/hdd": ["Datastore.AllocateSpace"], "/storage/nas": ["Datastore.Audit"] },
    {},
    "(/storage/nas, Datastore.AllocateSpace)",
  ],
  [
    "unpacked elsewhere",
    newVm({ scsi0: "hdd:0,import-from=nas:import/a.ova/b.vmdk", "import-working-storage": "tmp" }),
    { ...guest(200, "VM.Allocate"), "/storage/hdd": ["Datastore.AllocateSpace"], "/storage/nas": ["Datastore.Audit"] },
    {},
    "(/storage/tmp, Datastore.AllocateSpace)",
  ],
  ["no option but where to unpack", later({ "import-working-storage": "tmp" }), DISK, {}, "no options specified"],
  [
    "starting a machine in one's pool",
    newVm({ start: true, pool: "p" }),
    { "/pool/p": ["VM.PowerMgmt", "VM.Allocate"] },
    {},
    "allowed",
  ],

  [
    "a new machine's tags, asked by the task",
    newVm({ tags: "a" }),
    guest(200, "VM.Allocate"),
    { tags: { allowed: new Set(["a"]) } },
    "allowed, task: (/vms/200, VM.Config.Options)",
  ],
  [
    "a change that a task makes",
    later({ net0: "virtio" }),
    guest(200, "VM.Config.Network"),
    { current: { net0: "virtio,bridge=b" } },
    "allowed, task: (/sdn/zones/localnetwork/b, SDN.Use)",
  ],
  [
    "a larger disk",
    at("PUT", "/nodes/{node}/qemu/{vmid}/resize", { vmid: 200, disk: "scsi0", size: "+1G" }),
    DISK,
    { current: { scsi0: "hdd:vm-200-disk-0" } },
    "allowed, task: (/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "a restored machine",
    newVm({ archive: "local:backup/vzdump-qemu-200-2026_01_01-00_00_00.vma" }),
    { ...guest(200, "VM.Allocate"), "/storage/local": ["Datastore.Allocate"] },
    {},
    "allowed, task: unknown",
  ],

  [
    "a state on the storage for states",
    suspend({ todisk: true }),
    guest(200, "VM.PowerMgmt", "VM.Config.Disk"),
    { current: { vmstatestorage: "ssd", scsi0: "hdd:vm-200-disk-0" } },
    "(/storage/ssd, Datastore.AllocateSpace)",
  ],
  [
    "on that of all disks",
    suspend({ todisk: true }),
    guest(200, "VM.PowerMgmt", "VM.Config.Disk"),
    { current: { scsi0: "hdd:vm-200-disk-0", ide2: "iso:iso/a.iso,media=cdrom" } },
    "(/storage/hdd, Datastore.AllocateSpace)",
  ],
  [
    "on one of several",
    suspend({ todisk: true }),
    guest(200, "VM.PowerMgmt", "VM.Config.Disk"),
    { current: { scsi0: "hdd:a", scsi1: "ssd:b" } },
    "unknown",
  ],
  ["a rollback", rollback({}), guest(200, "VM.Snapshot.Rollback"), {}, "allowed"],
  ["and a start", rollback({ start: true }), guest(200, "VM.Snapshot.Rollback"), {}, "(/vms/200, VM.PowerMgmt)"],
])("%s", (_, call, rights, state, want) => {
  expect(foretold(call, rights, state)).toBe(want);
});

const unlink = (params: PlannedCall["params"]) =>
  at("PUT", "/nodes/{node}/qemu/{vmid}/unlink", { vmid: 200, ...params });
const DISKS = {
  current: { scsi0: "hdd:vm-200-disk-0", net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0", usb0: "host=1:1" },
};

/** `PVE/API2/Qemu.pm` method unlink: a change of the configuration by another name. */
test.each<Row>([
  ["a disk", unlink({ idlist: "scsi0" }), DISK, DISKS, "allowed"],
  ["a disk with its contents", unlink({ idlist: "scsi0", force: true }), DISK, DISKS, "Parameter verification failed."],
  ["an interface", unlink({ idlist: "scsi0,net0" }), DISK, DISKS, "(/vms/200, VM.Config.Network)"],
  ["what is for root@pam alone", unlink({ idlist: "args" }), DISK, DISKS, "only root can set 'args' config"],
])("unlinking %s", (_, planned, rights, known, want) => expect(foretold(planned, rights, known)).toBe(want));

const CPU = guest(200, "VM.Config.CPU");
const HIDDEN = { hidden: "no VM.Audit" };

/** `PVE/API2/Qemu.pm sub check_cpu_model_access`: a model that is there already may stay. */
test.each<Row>([
  ["one of QEMU's", vm({ cpu: "host" }), CPU, HIDDEN, "allowed"],
  ["one of the cluster's own", vm({ cpu: "custom-x" }), CPU, HIDDEN, "unknown"],
  ["one that may be used", vm({ cpu: "custom-x" }), { ...CPU, "/mapping/cpu/x": ["Mapping.Use"] }, HIDDEN, "allowed"],
])("a processor model whose machine cannot be read: %s", (_, planned, rights, known, want) =>
  expect(foretold(planned, rights, known)).toBe(want),
);
