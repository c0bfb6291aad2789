import { parseSize } from "../../property-string/size.ts";
import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { type Place, placeOf } from "../guest-config/place.ts";
import { managedStatus } from "../guest-config/related-configs.ts";
import { guestAddresses } from "./addresses.ts";
import { findConfig, isRunning, isTemplate, loadConfig } from "./config-store.ts";
import { type ContainerConfig, emptyConfig } from "./container-config.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** CPUs of the simulated node. */
const NODE_CPUS = 2;

type Configured = ReturnType<typeof configuredStatus>;
const configured = new WeakMap<ContainerConfig, Configured>();

/** What a configuration says about a container, whatever it does. */
function configuredStatus(config: ContainerConfig) {
  const { hostname, cores, cpulimit, tags, memory, swap, lock, rootfs } = config.current;
  const size = parseSize(/,size=([^,]+)/.exec(String(rootfs ?? ""))?.[1] ?? "");
  return {
    name: hostname === undefined ? undefined : String(hostname).replace(/\s/g, ""),
    cpus: cores || Number(cpulimit ?? 0) || NODE_CPUS,
    maxdisk: size || 4 * GIB,
    maxmem: Number(memory || 512) * MIB,
    maxswap: Number(swap ?? 0) * MIB,
    tags,
    template: isTemplate(config) ? 1 : undefined,
    lock: lock || undefined,
  };
}

/**
 * What PVE shows about a container at a moment. Rule: `PVE/LXC.pm sub vmstatus`. Written out, since it is made thousands
 * of times where a cluster is listed.
 */
export function containerStatus(place: Place): Record<string, Json | undefined> {
  const config = findConfig(place) ?? emptyConfig();
  const known = configured.get(config) ?? configuredStatus(config);
  configured.set(config, known);
  const running = place.cluster.guests.get(place.vmid)?.running;
  const pressure = running ? "0.00" : undefined;
  return {
    vmid: place.vmid,
    type: "lxc",
    status: running ? "running" : "stopped",
    name: known.name ?? `CT${place.vmid}`,
    cpus: known.cpus,
    maxdisk: known.maxdisk,
    maxmem: known.maxmem,
    maxswap: known.maxswap,
    cpu: 0,
    disk: running ? GIB : 0,
    mem: running ? 40 * MIB : 0,
    swap: 0,
    uptime: running ? Math.floor((place.cluster.clock.now() - running.since) / 1000) : 0,
    netin: 0,
    netout: 0,
    diskread: running ? MIB : 0,
    diskwrite: running ? 4096 : 0,
    tags: known.tags,
    template: known.template,
    lock: known.lock,
    pid: running?.pid,
    pressurecpusome: pressure,
    pressurecpufull: pressure,
    pressureiosome: pressure,
    pressureiofull: pressure,
    pressurememorysome: pressure,
    pressurememoryfull: pressure,
  };
}

function list(call: Call): Json {
  return [...guestIndex(call.cluster).values()]
    .filter(({ type, node }) => type === "lxc" && node === call.node)
    .filter(({ vmid }) => call.can(`/vms/${vmid}`, ["VM.Audit"]))
    .map(({ vmid }) => containerStatus(placeOf(call, vmid)));
}

function current(call: Call): Json {
  loadConfig(placeOf(call));
  return { ...containerStatus(placeOf(call)), ha: managedStatus(call.cluster, "ct", call.vmid) };
}

const SUBDIRS =
  "config pending status vncproxy termproxy vncwebsocket spiceproxy migrate clone rrd rrddata firewall snapshot resize interfaces";

function index(call: Call): Json {
  loadConfig(placeOf(call));
  return SUBDIRS.split(" ").map((subdir) => ({ subdir }));
}

/** Rules: `PVE/API2/LXC.pm` methods vmlist, vmdiridx, ip; `PVE/API2/LXC/Status.pm` method vm_status. */
export const statusRoutes: readonly Route[] = [
  route("GET /nodes/{node}/lxc", list),
  route("GET /nodes/{node}/lxc/{vmid}", index),
  route("GET /nodes/{node}/lxc/{vmid}/status/current", current),
  route("GET /nodes/{node}/lxc/{vmid}/interfaces", (call) => {
    const place = placeOf(call);
    return isRunning(place) ? guestAddresses(place) : undefined;
  }),
];
