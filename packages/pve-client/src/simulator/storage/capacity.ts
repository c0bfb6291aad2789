import type { Cluster } from "../core/cluster.ts";
import { isDisabled, isOnNode, isShared, type StorageConfig } from "./storage-config.ts";
import { isLvm } from "./volume-name.ts";
import { volumesOf } from "./volumes.ts";

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

/** Rule: `PVE/Storage.pm sub storage_info`. Every simulated storage has 120 GiB (LVM) or 252 GiB (directories). */
export function storageStatus(cluster: Cluster, node: string, storage: StorageConfig): StorageStatus {
  const isUsable = !isDisabled(storage) && isOnNode(storage, node);
  const total = isUsable ? (isLvm(storage) ? 120 : 252) * GIB : 0;
  const share = isLvm(storage) ? THIN_SHARE : 1;
  const sizes = isUsable ? volumesOf(cluster, node, storage.id).map(({ size }) => size * share) : [];
  const used = Math.min(Math.round(sizes.reduce((sum, size) => sum + size, 0)), total);
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
