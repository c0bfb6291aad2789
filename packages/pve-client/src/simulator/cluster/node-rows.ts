import type { Json } from "../core/answer.ts";
import type { Cluster, Node } from "../core/cluster.ts";

type Row = { readonly [key: string]: Json };

const GIB = 1024 ** 3;
/** What every simulated node has. */
const HARDWARE = { maxcpu: 8, maxmem: 32 * GIB, maxdisk: 256 * GIB };

/** A node as everybody may see it. */
export function nodeRow(node: Node): Row {
  return {
    id: `node/${node.name}`,
    node: node.name,
    type: "node",
    status: node.online ? "online" : "offline",
    level: "",
  };
}

/** What only those see who may audit the node. Rule: `PVE/API2Tools.pm sub extract_node_stats`. */
export function nodeLoad(cluster: Cluster, node: Node): Row {
  if (!node.online) return {};
  return {
    cpu: 0.01,
    mem: 4 * GIB,
    disk: 28 * GIB,
    uptime: Math.floor((cluster.clock.now() - node.bootedAt) / 1000),
    ...HARDWARE,
  };
}
