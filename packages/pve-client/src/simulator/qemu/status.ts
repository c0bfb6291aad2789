import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { type Place, placeOf } from "../guest-config/place.ts";
import { bootOrder } from "./boot-order.ts";
import { findMachine, isRunning, isTemplate, loadMachine } from "./config-store.ts";
import { drivesOf, isCdrom } from "./drive.ts";
import { emptyMachine, type MachineSection } from "./machine-config.ts";
import { parseOption } from "./property-values.ts";

const MIB = 1024 ** 2;
const DEFAULT_MEMORY_MIB = 512;
/** CPUs of the simulated node. */
const NODE_CPUS = 8;

/** What PVE shows about a machine at a moment. Rule: `PVE/QemuServer.pm sub vmstatus`. */
export function machineStatus(place: Pick<Place, "cluster" | "node" | "vmid">): Record<string, Json> {
  const config = findMachine(place) ?? emptyMachine();
  const { name, tags, lock, balloon, shares } = config.current;
  const status = isRunning(place) ? "running" : "stopped";
  return {
    vmid: place.vmid,
    status,
    qmpstatus: status,
    name: String(name ?? `VM ${place.vmid}`),
    cpus: cpusOf(config.current),
    cpu: 0,
    mem: 0,
    memhost: 0,
    maxmem: memoryOf(config.current) * MIB,
    disk: 0,
    maxdisk: bootDiskSize(config.current),
    netin: 0,
    netout: 0,
    uptime: 0,
    ...(balloon && { balloon_min: Number(balloon) * MIB, shares: Number(shares ?? 1000) }),
    ...(tags !== undefined && { tags }),
    ...(isTemplate(config) && { template: 1 }),
    ...(lock && { lock }),
    ...(Object.keys(config.current).some((option) => /^serial\d+$/.test(option)) && { serial: 1 }),
    ...runningStatus(place, config.current),
  };
}

/** MiB. */
export function memoryOf({ memory }: MachineSection): number {
  if (memory === undefined) return DEFAULT_MEMORY_MIB;
  return Number(parseOption("memory", String(memory)).current ?? DEFAULT_MEMORY_MIB);
}

function cpusOf({ sockets, cores, vcpus }: MachineSection): number {
  return Number(vcpus) || Math.min(Number(sockets ?? 1) * Number(cores ?? 1), NODE_CPUS);
}

/** Rule: `PVE/QemuServer/Drive.pm sub bootdisk_size`. */
function bootDiskSize(section: MachineSection): number {
  const disks = drivesOf(section).filter(([, drive]) => !isCdrom(drive));
  const order = bootOrder(section.boot) ?? [String(section.bootdisk ?? "")];
  const boot = order.map((device) => disks.find(([option]) => option === device)).find((found) => found);
  return boot?.[1].size ?? 0;
}

function runningStatus(place: Pick<Place, "cluster" | "vmid">, section: MachineSection): Record<string, Json> {
  const running = place.cluster.guests.get(place.vmid)?.running;
  if (!running) return {};
  const used = Math.floor((memoryOf(section) * MIB) / 4);
  const pressures = ["cpusome", "cpufull", "iosome", "iofull", "memorysome", "memoryfull"];
  return {
    pid: running.pid,
    uptime: Math.floor((place.cluster.clock.now() - running.since) / 1000),
    mem: used,
    memhost: used,
    diskread: 0,
    diskwrite: 0,
    "running-machine": "pc-i440fx-10.1+pve0",
    "running-qemu": "10.1.2",
    ...Object.fromEntries(pressures.map((name) => [`pressure${name}`, 0])),
  };
}

function list(call: Call): Json {
  return [...guestIndex(call.cluster).values()]
    .filter(({ type, node }) => type === "qemu" && node === call.node)
    .filter(({ vmid }) => call.can(`/vms/${vmid}`, ["VM.Audit"]))
    .map(({ vmid }) => {
      const { qmpstatus: _, ...status } = machineStatus(placeOf(call, vmid));
      return call.flag("full", false) ? { ...status, qmpstatus: _ } : status;
    });
}

function current(call: Call): Json {
  const place = placeOf(call);
  const { agent, vga } = loadMachine(place).current;
  const isSpice = vga !== undefined && /^(?:qxl|virtio)/.test(String(parseOption("vga", String(vga)).type ?? ""));
  const hasAgent = agent !== undefined && parseOption("agent", String(agent)).enabled === true;
  return {
    ...machineStatus(place),
    ...(hasAgent && { agent: 1 }),
    ...(isSpice && { spice: 1 }),
    ha: { managed: 0 },
  };
}

const SUBDIRS =
  "config cloudinit pending status unlink vncproxy termproxy migrate resize move rrd rrddata monitor agent snapshot spiceproxy sendkey firewall mtunnel remote_migrate";

/** Rules: `PVE/API2/Qemu.pm` methods vmlist, vmdiridx, vm_status. */
export const statusRoutes: readonly Route[] = [
  route("GET /nodes/{node}/qemu", list),
  route("GET /nodes/{node}/qemu/{vmid}", () => SUBDIRS.split(" ").map((subdir) => ({ subdir }))),
  route("GET /nodes/{node}/qemu/{vmid}/status/current", current),
];
