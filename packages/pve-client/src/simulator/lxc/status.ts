import { parseSize } from "../../property-string/size.ts";
import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { type Place, placeOf } from "../guest-config/place.ts";
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
    sizes: {
      cpus: cores || Number(cpulimit ?? 0) || NODE_CPUS,
      maxdisk: size || 4 * GIB,
      maxmem: Number(memory || 512) * MIB,
      maxswap: Number(swap ?? 0) * MIB,
    },
    marks: {
      ...(tags !== undefined && { tags }),
      ...(isTemplate(config) && { template: 1 }),
      ...(lock && { lock }),
    },
  };
}

/** What PVE shows about a container at a moment. Rule: `PVE/LXC.pm sub vmstatus`. */
export function containerStatus(place: Place): Record<string, Json> {
  const config = findConfig(place) ?? emptyConfig();
  const known = configured.get(config) ?? configuredStatus(config);
  configured.set(config, known);
  const { name, sizes, marks } = known;
  return {
    vmid: place.vmid,
    type: "lxc",
    status: isRunning(place) ? "running" : "stopped",
    name: name ?? `CT${place.vmid}`,
    ...sizes,
    cpu: 0,
    disk: 0,
    mem: 0,
    swap: 0,
    uptime: 0,
    netin: 0,
    netout: 0,
    diskread: 0,
    diskwrite: 0,
    ...marks,
    ...runningStatus(place),
  };
}

function runningStatus(place: Place): Record<string, Json> {
  const running = place.cluster.guests.get(place.vmid)?.running;
  if (!running) return {};
  const pressures = ["cpusome", "cpufull", "iosome", "iofull", "memorysome", "memoryfull"];
  return {
    pid: running.pid,
    uptime: Math.floor((place.cluster.clock.now() - running.since) / 1000),
    mem: 40 * MIB,
    disk: GIB,
    diskread: MIB,
    diskwrite: 4096,
    ...Object.fromEntries(pressures.map((name) => [`pressure${name}`, "0.00"])),
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
  return { ...containerStatus(placeOf(call)), ha: { managed: 0 } };
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
