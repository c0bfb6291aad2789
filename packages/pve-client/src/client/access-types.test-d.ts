// Checked by tsc, and by test/types.test.ts of the repository, which also compares the compiler's words with the markers'.
import type { Access } from "../permissions/access.ts";
import type { PveClient } from "../pve-client.ts";

declare const token: PveClient<"token">;
declare const user: PveClient<"user">;
declare const root: PveClient<"root@pam">;
declare const some: PveClient<Access>;

const guest = { node: "gihyeon", vmid: 118 };
const fresh = { ...guest, ostemplate: "local:vztmpl/debian.tar.zst" } as const;

// what any token may do
token.post("/nodes/{node}/lxc", {
  ...fresh,
  unprivileged: true,
  features: { nesting: true },
  rootfs: { storage: "local-lvm", size: 24 },
  mp0: "local-lvm:8,mp=/x",
  mp1: { storage: "local-lvm", size: 8, mp: "/y", backup: true },
  mp2: { volume: "local-lvm:vm-999-disk-1", mp: "/z" },
  net: [{ name: "eth0", bridge: "intra01", ip: "dhcp" }],
  memory: 4096,
  onboot: true,
});
token.post("/nodes/{node}/lxc", { ...fresh, features: "nesting=1", mp: ["local-lvm:8,mp=/x"] });
token.post("/nodes/{node}/lxc", { ...fresh, features: { nesting: true }, unprivileged: false });
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, features: null, mp0: null, hostname: "a" });
token.put("/nodes/{node}/qemu/{vmid}/config", {
  ...guest,
  serial0: "socket",
  usb0: { mapping: "m1" },
  usb1: { host: "spice" },
  hostpci0: { mapping: "gpu", pcie: true },
  scsi0: { file: "local-lvm:32", ssd: true },
  scsi1: { file: "local-lvm:0", "import-from": "local:import/a.raw" },
  ide2: { file: "none", media: "cdrom" },
  skiplock: false,
});
token.get("/version");

// the schema
// @ts-expect-error 'hostnme' does not exist
token.post("/nodes/{node}/lxc", { ...fresh, hostnme: "a" });
// @ts-expect-error 'ostemplate' is missing
token.post("/nodes/{node}/lxc", { ...guest });
// @ts-expect-error Type '"debiann"' is not assignable to type
token.post("/nodes/{node}/lxc", { ...fresh, ostype: "debiann" });
// @ts-expect-error not assignable to parameter of type
token.get("/nodes/{node}/nosuch", { node: "a" });

// features
// @ts-expect-error RootOnly<"features other than nesting are for root@pam alone">
token.post("/nodes/{node}/lxc", { ...fresh, features: { nesting: true, keyctl: true } });
// @ts-expect-error RootOnly<"features other than nesting are for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, features: { mount: "nfs" } });
// @ts-expect-error Type '"nesting=1,keyctl=1"' is not assignable to type
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, features: "nesting=1,keyctl=1" });

// bind and device mounts
// @ts-expect-error RootOnly<"mounting a directory of the node is for root@pam alone">
token.post("/nodes/{node}/lxc", { ...fresh, mp0: { bind: "/mnt/pve/hdd", mp: "/data" } });
// @ts-expect-error RootOnly<"mounting a device of the node is for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, mp0: { device: "/dev/sdb1", mp: "/data" } });
// @ts-expect-error Type '"/mnt/x,mp=/data"' is not assignable to type
token.post("/nodes/{node}/lxc", { ...fresh, mp0: "/mnt/x,mp=/data" });
// @ts-expect-error RootOnly<"mounting a directory of the node is for root@pam alone">
token.post("/nodes/{node}/lxc", { ...fresh, mp: [{ bind: "/srv", mp: "/data" }] });
// @ts-expect-error RootOnly<"mounting a directory of the node is for root@pam alone">
token.post("/nodes/{node}/lxc", { ...fresh, rootfs: { bind: "/srv" } });

// devices, hook scripts, templates by path
// @ts-expect-error RootOnly<"device passthrough is for root@pam alone">
token.post("/nodes/{node}/lxc", { ...fresh, dev0: { path: "/dev/kvm" } });
// @ts-expect-error RootOnly<"device passthrough is for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, dev: ["/dev/kvm"] });
// @ts-expect-error RootOnly<"device passthrough is for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, dev0: null });
// @ts-expect-error RootOnly<"a hook script is for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, hookscript: "local:snippets/a.sh" });
// @ts-expect-error RootOnly<"a hook script is for root@pam alone">
token.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, hookscript: null });
// @ts-expect-error RootOnly<"a template or backup by its path is for root@pam alone, others name it as storage:volume">
token.post("/nodes/{node}/lxc", { ...guest, ostemplate: "/tmp/debian.tar.zst" });
// @ts-expect-error RootOnly<"a backup by its path is for root@pam alone, others name it as storage:volume">
token.get("/nodes/{node}/vzdump/extractconfig", { node: "n", volume: "/tmp/vzdump.tar.zst" });

// locks
// @ts-expect-error RootOnly<"ignoring a lock is for root@pam alone">
token.post("/nodes/{node}/lxc/{vmid}/status/start", { ...guest, skiplock: true });
// @ts-expect-error RootOnly<"ignoring a lock is for root@pam alone">
user.delete("/nodes/{node}/qemu/{vmid}", { ...guest, skiplock: true });

// machines
// @ts-expect-error RootOnly<"no privilege opens this option, it is for root@pam alone">
token.put("/nodes/{node}/qemu/{vmid}/config", { ...guest, args: "-foo" });
// @ts-expect-error RootOnly<"a serial port of the node is for root@pam alone">
token.put("/nodes/{node}/qemu/{vmid}/config", { ...guest, serial0: "/dev/ttyS0" });
// @ts-expect-error RootOnly<"a USB device of the node that is not mapped is for root@pam alone">
token.put("/nodes/{node}/qemu/{vmid}/config", { ...guest, usb0: { host: "1234:5678" } });
// @ts-expect-error RootOnly<"a PCI device of the node that is not mapped is for root@pam alone">
token.post("/nodes/{node}/qemu/{vmid}/config", { ...guest, hostpci0: { host: "0000:01:00.0" } });
// @ts-expect-error RootOnly<"a disk of the node by its path is for root@pam alone">
token.put("/nodes/{node}/qemu/{vmid}/config", { ...guest, scsi0: { file: "/dev/sdb" } });
// @ts-expect-error RootOnly<"a disk by its path on the node is for root@pam alone">
token.post("/nodes/{node}/qemu", { ...guest, scsi0: { file: "/dev/sdb" } });
// @ts-expect-error RootOnly<"a directory or script of the node for backups is for root@pam alone">
token.post("/nodes/{node}/vzdump", { node: "gihyeon", vmid: "118", script: "/root/a.sh" });

// @ts-expect-error RootOnly<"a backup job's own runs carry its id, and only root@pam may set it">
token.post("/nodes/{node}/vzdump", { node: "gihyeon", vmid: "118", "job-id": "a" });
// @ts-expect-error RootOnly<"a ROM file of the node is for root@pam alone">
token.put("/nodes/{node}/qemu/{vmid}/config", { ...guest, hostpci0: { mapping: "gpu", romfile: "a.rom" } });
// @ts-expect-error RootOnly<"an import from a path on the node is for root@pam alone, others name the image as storage:volume">
token.post("/nodes/{node}/qemu", { ...guest, scsi0: { file: "local-lvm:0", "import-from": "/srv/a.raw" } });
// @ts-expect-error RootOnly<"a backup by its path is for root@pam alone, others name it as storage:volume">
token.post("/nodes/{node}/qemu", { ...guest, archive: "/tmp/a.vma.zst" });
// @ts-expect-error RootOnly<"an option by which nodes migrate guests, for root@pam alone">
token.post("/nodes/{node}/qemu/{vmid}/status/start", { ...guest, migratedfrom: "other" });
// @ts-expect-error RootOnly<"an option by which nodes migrate guests, for root@pam alone">
token.post("/nodes/{node}/qemu/{vmid}/status/resume", { ...guest, nocheck: true });
// @ts-expect-error RootOnly<"migrating a machine with devices of its node is for root@pam alone">
token.post("/nodes/{node}/qemu/{vmid}/migrate", { ...guest, target: "other", force: true });
// @ts-expect-error RootOnly<"choosing the road of a migration is for root@pam alone">
token.post("/nodes/{node}/qemu/{vmid}/migrate", { ...guest, target: "other", migration_type: "insecure" });

// methods
// @ts-expect-error Argument of type '"/nodes/{node}/execute"' is not assignable
token.post("/nodes/{node}/execute", { node: "gihyeon", commands: "[]" });
// @ts-expect-error Argument of type '"/cluster/backup-info"' is not assignable
user.get("/cluster/backup-info");
// @ts-expect-error Argument of type '"/access/password"' is not assignable
token.put("/access/password", { userid: "a@pve", password: "secret" });

// a user's ticket differs from a token only there
user.put("/access/password", { userid: "a@pve", password: "secret" });
// @ts-expect-error RootOnly<"features other than nesting are for root@pam alone">
user.post("/nodes/{node}/lxc", { ...fresh, features: { keyctl: true } });

// root@pam, and a credential that may be root@pam's
root.get("/cluster/backup-info");
root.post("/nodes/{node}/execute", { node: "gihyeon", commands: "[]" });
root.post("/nodes/{node}/lxc", {
  ...fresh,
  features: { nesting: true, keyctl: true },
  rootfs: { bind: "/srv/root" },
  mp0: { bind: "/mnt/pve/hdd", mp: "/data" },
  mp1: "/mnt/x,mp=/x",
  mp2: { device: "/dev/sdb1", mp: "/y" },
  dev0: { path: "/dev/kvm" },
  hookscript: "local:snippets/a.sh",
});
some.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, features: { keyctl: true } });
// @ts-expect-error 'hostnme' does not exist
root.post("/nodes/{node}/lxc", { ...fresh, hostnme: "a" });
