import { nodeLoad } from "../cluster/node-rows.ts";
import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { placeOf } from "../guest-config/place.ts";
import { findConfig } from "../lxc/config-store.ts";
import { containerStatus } from "../lxc/status.ts";
import { findMachine } from "../qemu/config-store.ts";
import { machineStatus } from "../qemu/status.ts";
import { storageStatus } from "../storage/capacity.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { rrdData } from "./rrd.ts";

const ALWAYS = ["maxcpu", "maxmem", "maxdisk", "disk"];
const WHILE_RUNNING = ["cpu", "mem", "netin", "netout", "diskread", "diskwrite"];

function points(call: Call, values: Readonly<Record<string, Json | undefined>>): Json {
  const now = Math.floor(call.cluster.clock.now() / 1000);
  const since = Math.floor(nodeOf(call.cluster, call.node).bootedAt / 1000);
  return rrdData(call.required("timeframe"), now, since, values);
}

/** A stopped guest has its sizes and nothing else. */
function guestPoints(call: Call, exists: boolean, status: Readonly<Record<string, Json | undefined>>): Json {
  if (!exists) return points(call, {});
  const shown: Readonly<Record<string, Json | undefined>> = { ...status, maxcpu: status.cpus ?? 1 };
  const names = status.status === "running" ? [...ALWAYS, ...WHILE_RUNNING] : ALWAYS;
  return points(call, Object.fromEntries(names.map((name) => [name, shown[name] ?? 0])));
}

/** What statistics show: the present, as if it had always been so. Rules: the methods `rrddata`. */
export const metricRoutes: readonly Route[] = [
  route("GET /nodes/{node}/rrddata", (call) => {
    const {
      maxcpu = 0,
      cpu = 0,
      maxmem = 0,
      mem = 0,
      maxdisk = 0,
      disk = 0,
    } = nodeLoad(call.cluster, nodeOf(call.cluster, call.node));
    const memory = { memtotal: maxmem, memused: mem, swaptotal: 0, swapused: 0 };
    const traffic = { netin: 0, netout: 0 };
    return points(call, {
      ...{ maxcpu, cpu, loadavg: 0, iowait: 0, roottotal: maxdisk, rootused: disk },
      ...memory,
      ...traffic,
    });
  }),
  route("GET /nodes/{node}/lxc/{vmid}/rrddata", (call) => {
    const place = placeOf(call);
    return guestPoints(call, findConfig(place) !== undefined, containerStatus(place));
  }),
  route("GET /nodes/{node}/qemu/{vmid}/rrddata", (call) => {
    const place = placeOf(call);
    return guestPoints(call, findMachine(place) !== undefined, machineStatus(place));
  }),
  route("GET /nodes/{node}/storage/{storage}/rrddata", (call) => {
    const config = storageConfig(call.cluster, call.required("storage"));
    const { total, used } = storageStatus(call.cluster, call.node, config);
    return points(call, { total, used });
  }),
];
