import { userConfig } from "../access/user-config-file.ts";
import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { GuestLocation } from "../core/guest-index.ts";
import { containerStatus } from "../lxc/status.ts";
import { machineStatus } from "../qemu/status.ts";

type Row = { readonly [key: string]: Json | undefined };

/** A guest's own options, those before the sections of snapshots and pending changes, as text. */
export function guestOptions(cluster: Cluster, guest: GuestLocation): ReadonlyMap<string, string> {
  return cluster.files.parsed(guest.path, readOptions);
}

function readOptions(text: string): ReadonlyMap<string, string> {
  const [own = ""] = text.split(/^\[/m);
  const lines = own.split("\n").map((line) => /^([a-z][a-z_-]*\d*):\s*(.*?)\s*$/.exec(line));
  return new Map(lines.flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ""] as const] : [])));
}

/** What the cluster knows about a guest at this moment. Rule: `PVE/API2Tools.pm sub extract_vm_stats`. */
export function guestRow(cluster: Cluster, guest: GuestLocation): Row {
  return rowOf(guest, statusOf(cluster, guest));
}

function statusOf(cluster: Cluster, { type, node, vmid }: GuestLocation): Row {
  const place = { cluster, node, vmid, log: () => {} };
  return type === "lxc" ? containerStatus(place) : machineStatus(place);
}

function rowOf(guest: GuestLocation, status: Row): Row {
  return {
    id: `${guest.type}/${guest.vmid}`,
    type: guest.type,
    node: guest.node,
    vmid: guest.vmid,
    status: status.status ?? "stopped",
    name: status.name ?? "",
    template: status.template ?? 0,
    cpu: status.cpu ?? 0,
    maxcpu: status.cpus ?? 1,
    mem: status.mem ?? 0,
    maxmem: status.maxmem ?? 0,
    memhost: status.mem ?? 0,
    disk: status.disk ?? 0,
    maxdisk: status.maxdisk ?? 0,
    netin: status.netin ?? 0,
    netout: status.netout ?? 0,
    diskread: status.diskread ?? 0,
    diskwrite: status.diskwrite ?? 0,
    uptime: status.uptime ?? 0,
  };
}

/** A guest's row in the list of all resources: with its tags, its lock and its pool. */
export function guestResource(cluster: Cluster, guest: GuestLocation, poolOf: ReadonlyMap<number, string>): Row {
  const status = statusOf(cluster, guest);
  const pool = poolOf.get(guest.vmid);
  // a cluster may have thousands of guests: an object of always the same fields is made many times faster
  const row: { [key: string]: Json | undefined } = rowOf(guest, status);
  row.tags = status.tags || undefined;
  row.lock = status.lock || undefined;
  row.pool = pool;
  return row;
}

/** The pool of each guest that is in one. */
export function poolsByGuest(cluster: Cluster): ReadonlyMap<number, string> {
  return new Map([...userConfig(cluster).pools].flatMap(([name, pool]) => [...pool.vms].map((vmid) => [vmid, name])));
}
