import type { Cluster } from "../core/cluster.ts";
import { isDisabled, isOnNode, isShared, type StorageConfig } from "./storage-config.ts";
import { isLvm } from "./volume-name.ts";

const GIB = 1024 ** 3;
/** Part of a thin volume that is in use. */
const THIN_SHARE = 0.1;

/** What PVE tells about a storage on a node; sizes in bytes. */
export interface StorageStatus {
  readonly [field: string]: string | number;
  readonly type: string;
  /** Comma-separated kinds. */
  readonly content: string;
  readonly enabled: number;
  readonly active: number;
  readonly shared: number;
  readonly total: number;
  readonly used: number;
  readonly avail: number;
}

/** Bytes that volumes take on a storage as a node sees it. */
export type StorageUse = (node: string, storage: StorageConfig) => number;

/** Adds up all volumes at once: for those who ask about many storages. */
export function storageUse(cluster: Cluster): StorageUse {
  // a map in a map, as making a key of two names for each of thousands of volumes takes most of the time
  const sums = new Map<string, Map<string, number>>();
  for (const { storage, node = "*", size } of cluster.volumes.values()) {
    const ofStorage = sums.get(storage) ?? new Map<string, number>();
    sums.set(storage, ofStorage.set(node, (ofStorage.get(node) ?? 0) + size));
  }
  return (node, storage) => sums.get(storage.id)?.get(isShared(storage) ? "*" : node) ?? 0;
}

/**
 * Rule: `PVE/Storage.pm sub storage_info`. Every simulated storage has 120 GiB (LVM) or 252 GiB (directories).
 *
 * @param use already added up, if there is much to ask.
 */
export function storageStatus(
  cluster: Cluster,
  node: string,
  storage: StorageConfig,
  use: StorageUse = storageUse(cluster),
): StorageStatus {
  const isUsable = !isDisabled(storage) && isOnNode(storage, node);
  const total = isUsable ? (isLvm(storage) ? 120 : 252) * GIB : 0;
  const share = isLvm(storage) ? THIN_SHARE : 1;
  const used = isUsable ? Math.min(Math.round(use(node, storage) * share), total) : 0;
  return {
    type: storage.type,
    content: [...storage.content].join(","),
    enabled: isUsable ? 1 : 0,
    active: isUsable ? 1 : 0,
    shared: isShared(storage) ? 1 : 0,
    total,
    used,
    avail: total - used,
  };
}
