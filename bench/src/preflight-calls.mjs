// A thousand calls as a program that looks after a small cluster might plan them: some guests are made, forty are
// changed, moved, started and thrown away, containers and machines; most calls are allowed and some are not.
const node = "n";
const guests = (first, count) => Array.from({ length: count }, (_, index) => first + index);
const containers = guests(100, 20);
const machines = guests(200, 20);
const pick = (from, n) => from[n % from.length];

const lxc = (n) => ({ node, vmid: pick(containers, n) });
const qemu = (n) => ({ node, vmid: pick(machines, n) });
const LXC = "/nodes/{node}/lxc";
const QEMU = "/nodes/{node}/qemu";

const kinds = [
  (n) => ({
    method: "POST",
    path: LXC,
    params: {
      node,
      vmid: 1000 + (n % 10),
      ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
      hostname: `ct${n}`,
      cores: 2,
      memory: 1024,
      rootfs: { storage: "local-lvm", size: 8 },
      mp: [{ storage: "local-lvm", size: 4 + (n % 9), mp: "/data" }],
      net: [{ name: "eth0", bridge: "intra01", ip: "dhcp" }],
      features: { nesting: true },
      tags: ["hermes"],
    },
  }),
  (n) => ({ method: "PUT", path: `${LXC}/{vmid}/config`, params: { ...lxc(n), cores: (n % 8) + 1, memory: 512 + n } }),
  (n) => ({
    method: "PUT",
    path: `${LXC}/{vmid}/config`,
    params: { ...lxc(n), net0: { name: "eth0", bridge: "vmbr0", tag: (n % 3) + 1 }, description: `guest ${n}` },
  }),
  (n) => ({
    method: "PUT",
    path: `${LXC}/{vmid}/config`,
    params: { ...lxc(n), [`mp${n % 200}`]: { storage: "local-lvm", size: (n % 30) + 1, mp: "/data" } },
  }),
  (n) => ({ method: "PUT", path: `${LXC}/{vmid}/config`, params: { ...lxc(n), mp1: null, onboot: true } }),
  (n) => ({ method: "POST", path: `${LXC}/{vmid}/status/start`, params: lxc(n) }),
  (n) => ({ method: "POST", path: `${LXC}/{vmid}/snapshot`, params: { ...lxc(n), snapname: `s${n}` } }),
  (n) => ({ method: "PUT", path: `${LXC}/{vmid}/resize`, params: { ...lxc(n), disk: "rootfs", size: "+1G" } }),
  (n) => ({ method: "DELETE", path: `${LXC}/{vmid}`, params: { ...lxc(n), purge: true } }),
  (n) => ({
    method: "POST",
    path: QEMU,
    params: {
      node,
      vmid: 3000 + (n % 10),
      name: `vm${n}`,
      cores: 4,
      memory: 4096,
      cpu: { cputype: "host" },
      ostype: "l26",
      scsihw: "virtio-scsi-pci",
      scsi: [{ file: `local-lvm:${8 + (n % 20)}`, ssd: true }],
      ide: [{ file: "local:iso/debian-12.iso", media: "cdrom" }],
      net: [{ model: "virtio", bridge: "intra01" }],
      serial0: "socket",
    },
  }),
  (n) => ({
    method: "PUT",
    path: `${QEMU}/{vmid}/config`,
    params: { ...qemu(n), cores: (n % 8) + 1, agent: { enabled: true } },
  }),
  (n) => ({
    method: "POST",
    path: `${QEMU}/{vmid}/config`,
    params: { ...qemu(n), [`scsi${(n % 29) + 1}`]: { file: `local-lvm:${(n % 50) + 1}`, discard: "on" } },
  }),
  (n) => ({
    method: "PUT",
    path: `${QEMU}/{vmid}/config`,
    params: { ...qemu(n), net0: { model: "virtio", bridge: "vmbr0", tag: n % 7 } },
  }),
  (n) => ({ method: "POST", path: `${QEMU}/{vmid}/status/start`, params: qemu(n) }),
  (n) => ({
    method: "POST",
    path: `${QEMU}/{vmid}/clone`,
    params: { ...qemu(n), newid: 5000 + (n % 10), full: true, storage: "local-lvm" },
  }),
  (n) => ({ method: "POST", path: `${QEMU}/{vmid}/move_disk`, params: { ...qemu(n), disk: "scsi0", storage: "hdd" } }),
  (n) => ({ method: "DELETE", path: `${QEMU}/{vmid}`, params: qemu(n) }),
  (n) => ({
    method: "POST",
    path: "/nodes/{node}/vzdump",
    params: { node, vmid: String(pick(machines, n)), storage: "hdd", mode: "snapshot" },
  }),
  (n) => ({
    method: "GET",
    path: "/nodes/{node}/storage/{storage}/content",
    params: { node, storage: n % 2 ? "hdd" : "local-lvm" },
  }),
  () => ({ method: "GET", path: "/nodes/{node}/status", params: { node } }),
];

/** The calls. */
export const calls = Array.from({ length: 1000 }, (_, n) => kinds[n % kinds.length](Math.floor(n / kinds.length) + n));

const everyGuest = [
  "VM.Allocate",
  "VM.Audit",
  "VM.Backup",
  "VM.Clone",
  "VM.Config.CPU",
  "VM.Config.Disk",
  "VM.Config.HWType",
  "VM.Config.Memory",
  "VM.Config.Network",
  "VM.Config.Options",
  "VM.PowerMgmt",
  "VM.Snapshot",
];
const passingOn = (privileges) => Object.fromEntries(privileges.map((name) => [name, 1]));
const container = {
  arch: "amd64",
  cores: 2,
  hostname: "ct",
  memory: 512,
  net0: "name=eth0,bridge=intra01",
  ostype: "debian",
  swap: 512,
  unprivileged: 1,
};
const machine = {
  cores: 2,
  memory: 2048,
  name: "vm",
  net0: "virtio=BC:24:11:00:00:01,bridge=intra01",
  ostype: "l26",
  scsihw: "virtio-scsi-pci",
};

/** What the server answers to a read of a path with a query. */
export function answerTo(target) {
  const [path, query = ""] = target.split("?");
  const asked = new URLSearchParams(query).get("path");
  if (asked !== null) return { [asked]: inherited(ANSWERS[path], asked) };
  const [, kind, vmid] = /^\/nodes\/n\/(lxc|qemu)\/(\d+)\/config$/.exec(path) ?? [];
  if (kind === "lxc")
    return {
      ...container,
      rootfs: `local-lvm:vm-${vmid}-disk-0,size=8G`,
      mp1: `local-lvm:vm-${vmid}-disk-1,mp=/old,size=8G`,
    };
  if (kind === "qemu") return { ...machine, scsi0: `local-lvm:vm-${vmid}-disk-0,size=32G` };
  return ANSWERS[path] ?? [];
}

/** The rights on a path, or on the nearest one above it. */
function inherited(listed, path) {
  if (path === "" || listed[path]) return listed[path] ?? {};
  return inherited(listed, path.slice(0, path.lastIndexOf("/")));
}

const ANSWERS = {
  "/access/permissions": {
    "/nodes": passingOn(["Sys.Audit"]),
    "/sdn/zones/lan": passingOn(["SDN.Audit", "SDN.Use"]),
    "/storage/local": passingOn(["Datastore.Audit"]),
    "/storage/local-lvm": passingOn(["Datastore.Audit", "Datastore.AllocateSpace"]),
    "/vms": passingOn(everyGuest),
  },
  "/cluster/options": { "allowed-tags": ["hermes"] },
  "/cluster/resources": [...containers, ...machines].map((vmid) => ({
    id: `${vmid < 200 ? "lxc" : "qemu"}/${vmid}`,
    type: vmid < 200 ? "lxc" : "qemu",
    vmid,
    node,
    status: "running",
  })),
  "/cluster/sdn/vnets": [{ vnet: "intra01", zone: "lan" }],
  "/storage": [{ storage: "local" }, { storage: "local-lvm" }],
  "/nodes/n/network": [{ iface: "vmbr0", type: "bridge" }],
};
