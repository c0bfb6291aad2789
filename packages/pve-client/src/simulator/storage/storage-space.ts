import type { Cluster } from "../core/cluster.ts";
import type { StorageConfig } from "./storage-config.ts";
import { isLvm } from "./volume-name.ts";
import { volumesOf } from "./volumes.ts";

const GIB = 1024 ** 3;
/** Sizes of the simulated disks: a thin pool, and the file system that holds the directories. */
const TOTAL = { pool: 120 * GIB, directory: 252 * GIB } as const;
/** What the node's own system takes of its file system. */
const SYSTEM = 27 * GIB;

/** Bytes of a storage. */
export interface Space {
  readonly total: number;
  readonly used: number;
  readonly avail: number;
}

/** How full a storage is on a node. */
export function spaceOf(cluster: Cluster, node: string, config: StorageConfig): Space {
  const kept = volumesOf(cluster, node, config.id).reduce((sum, { size }) => sum + size, 0);
  const total = isLvm(config) ? TOTAL.pool : TOTAL.directory;
  const used = Math.min(total, isLvm(config) ? kept : kept + SYSTEM);
  return { total, used, avail: total - used };
}
