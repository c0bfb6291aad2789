import { parseSize } from "../../property-string/size.ts";
import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { type Place, placeOf } from "../guest-config/place.ts";
import { managedStatus } from "../guest-config/related-configs.ts";
import { findMachine, loadMachine } from "./config-store.ts";
import { isDriveName } from "./drive.ts";
import { emptyMachine, type MachineConfig, type MachineSection } from "./machine-config.ts";
import { parseOption } from "./property-values.ts";

const MIB = 1024 ** 2;
const DEFAULT_MEMORY_MIB = 512;
/** CPUs of the simulated node. */
const NODE_CPUS = 8;

type Configured = ReturnType<typeof configuredStatus>;
const configured = new WeakMap<MachineConfig, Configured>();

/** What a configuration says about a machine, whatever it does. */
function configuredStatus({ current }: MachineConfig) {
  const { name, tags, lock, balloon, shares, template } = current;
  return {
    name: name === undefined ? undefined : String(name),
    cpus: cpusOf(current),
    maxmem: memoryOf(current) * MIB,
    maxdisk: bootDiskSize(current),
    balloon_min: balloon ? Number(balloon) * MIB : undefined,
    shares: balloon ? Number(shares ?? 1000) : undefined,
    tags,
    template: template === 1 ? 1 : undefined,
    lock: lock || undefined,
    serial: Object.keys(current).some((option) => /^serial\d+$/.test(option)) ? 1 : undefined,
  };
}

/**
 * What PVE shows about a machine at a moment. Rule: `PVE/QemuServer.pm sub vmstatus`. Written out, since it is made
 * thousands of times where a cluster is listed.
 */
export function machineStatus(place: Pick<Place, "cluster" | "node" | "vmid">): Record<string, Json | undefined> {
  const config = findMachine(place) ?? emptyMachine();
  const known = configured.get(config) ?? configuredStatus(config);
  configured.set(config, known);
  const running = place.cluster.guests.get(place.vmid)?.running;
  const status = running ? "running" : "stopped";
  const used = running ? Math.floor(known.maxmem / 4) : 0;
  const pressure = running ? 0 : undefined;
  return {
    vmid: place.vmid,
    status,
    qmpstatus: running?.paused ? "paused" : status,
    name: known.name ?? `VM ${place.vmid}`,
    cpus: known.cpus,
    maxmem: known.maxmem,
    maxdisk: known.maxdisk,
    cpu: 0,
    mem: used,
    memhost: used,
    disk: 0,
    netin: 0,
    netout: 0,
    diskread: running ? 0 : undefined,
    diskwrite: running ? 0 : undefined,
    uptime: running ? Math.floor((place.cluster.clock.now() - running.since) / 1000) : 0,
    balloon_min: known.balloon_min,
    shares: known.shares,
    tags: known.tags,
    template: known.template,
    lock: known.lock,
    serial: known.serial,
    pid: running?.pid,
    "running-machine": running && "pc-i440fx-10.1+pve0",
    "running-qemu": running && "10.1.2",
    pressurecpusome: pressure,
    pressurecpufull: pressure,
    pressureiosome: pressure,
    pressureiofull: pressure,
    pressurememorysome: pressure,
    pressurememoryfull: pressure,
  };
}

/** MiB. */
function memoryOf({ memory }: MachineSection): number {
  return Number(/^(?:current=)?(\d+)/.exec(String(memory ?? ""))?.[1] ?? DEFAULT_MEMORY_MIB);
}

function cpusOf({ sockets, cores, vcpus }: MachineSection): number {
  return Number(vcpus) || Math.min(Number(sockets ?? 1) * Number(cores ?? 1), NODE_CPUS);
}

/** Size of the disk that comes first in the boot order. Rule: `PVE/QemuServer/Drive.pm sub bootdisk_size`. */
function bootDiskSize(section: MachineSection): number {
  const order = /(?:^|,)order=([^,]*)/.exec(String(section.boot ?? ""))?.[1] ?? String(section.bootdisk ?? "");
  const disks = order.split(";").filter((device) => isDriveName(device) && section[device] !== undefined);
  const boot = disks.map((device) => String(section[device])).find((drive) => !/,media=cdrom(?:,|$)/.test(drive));
  return parseSize(/,size=([^,]+)/.exec(boot ?? "")?.[1] ?? "") ?? 0;
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
    ha: managedStatus(call.cluster, "vm", call.vmid),
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
