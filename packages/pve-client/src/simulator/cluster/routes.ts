import { userConfig } from "../access/user-config-file.ts";
import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { nextIdBounds, optionRoutes, readDatacenterConfig } from "./cluster-options.ts";
import { guestResource, poolsByGuest } from "./guest-rows.ts";
import { networkRows } from "./network-rows.ts";
import { nodeLoad, nodeRow } from "./node-rows.ts";
import { poolRoutes } from "./pools.ts";
import { storageRows } from "./storage-rows.ts";

const CHILDREN = `acme backup backup-info bulk-action ceph config firewall ha jobs log mapping metrics nextid notifications
  options qemu replication resources sdn status tasks`;

const words = (text: string) => text.split(/\s+/);
const names = (text: string): Json => words(text).map((name) => ({ name }));

/** The cluster as a whole. Rules: `PVE/API2/Cluster.pm`, `PVE/API2/Nodes.pm`. */
export const clusterRoutes: readonly Route[] = [
  route("GET /version", (call) => ({ ...call.cluster.version })),
  route("GET /cluster", () => names(CHILDREN)),
  route("GET /cluster/status", status),
  route("GET /cluster/resources", resources),
  route("GET /cluster/nextid", nextId),
  route("GET /nodes", (call) =>
    [...call.cluster.nodes.values()].map((node) => ({
      ...nodeRow(node),
      ssl_fingerprint: node.fingerprint,
      ...(call.can(`/nodes/${node.name}`, ["Sys.Audit"]) && nodeLoad(call.cluster, node)),
    })),
  ),
  ...optionRoutes,
  ...poolRoutes,
];

function status(call: Call): Json {
  const nodes = [...call.cluster.nodes.values()];
  const alone = nodes.length === 1;
  const rows = nodes.map((node) => ({
    type: "node",
    id: `node/${node.name}`,
    name: node.name,
    nodeid: alone ? 0 : node.id,
    ip: node.ip,
    online: Number(node.online),
    local: Number(node.name === call.cluster.localNode),
    level: "",
  }));
  if (alone) return rows;
  const quorate = Number(nodes.filter((node) => node.online).length * 2 > nodes.length);
  return [
    { type: "cluster", id: "cluster", name: "cluster", version: nodes.length, nodes: nodes.length, quorate },
    ...rows,
  ];
}

function resources(call: Call): Json {
  const { cluster } = call;
  const wanted = (type: string) => (call.text("type") ?? type) === type;
  const pools = poolsByGuest(cluster);
  const guests = [...guestIndex(cluster).values()].filter(({ vmid }) => call.can(`/vms/${vmid}`, ["VM.Audit"]));
  const storages = storageRows(cluster).filter(({ storage }) => call.can(`/storage/${storage}`, ["Datastore.Audit"]));
  const nodes = [...cluster.nodes.values()].map((node) => ({
    ...nodeRow(node),
    "cgroup-mode": 2,
    ...(call.can(`/nodes/${node.name}`, ["Sys.Audit"]) && nodeLoad(cluster, node)),
  }));
  const poolRows = [...userConfig(cluster).pools.keys()]
    .filter((pool) => call.can(`/pool/${pool}`, ["Pool.Audit"]))
    .map((pool) => ({ id: `/pool/${pool}`, type: "pool", pool }));
  return [
    ...(call.has("type") ? [] : poolRows),
    ...(wanted("vm") ? guests.map((guest) => guestResource(cluster, guest, pools)) : []),
    ...(wanted("node") ? nodes : []),
    ...(wanted("storage") ? storages : []),
    ...(wanted("sdn") ? networkRows(call) : []),
  ];
}

/** A free VMID, as text. Within the bounds of the option `next-id`. */
function nextId(call: Call): string {
  const taken = guestIndex(call.cluster);
  const asked = call.number("vmid");
  if (asked !== undefined) {
    if (taken.has(asked)) call.paramFailure({ vmid: `VM ${asked} already exists` });
    return String(asked);
  }
  const bounds = call.cluster.files.parsed("datacenter.cfg", readDatacenterConfig).get("next-id") ?? "";
  const { lower, upper } = nextIdBounds(bounds);
  for (let vmid = lower; vmid < upper; vmid++) if (!taken.has(vmid)) return String(vmid);
  return call.die(`unable to get any free VMID in range [${lower}, ${upper}]`);
}
