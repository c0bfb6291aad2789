import { die } from "../core/answer.ts";
import type { Cluster, Volume } from "../core/cluster.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { freeVolume, volidOf, volumesOf } from "../storage/volumes.ts";
import { parseOption } from "./property-values.ts";
import { keptBackups, type Retention } from "./retention.ts";

/** One backup, and what becomes of it. */
export interface Mark {
  readonly volid: string;
  readonly type: string;
  readonly vmid?: number;
  /** Seconds since the epoch. */
  readonly ctime: number;
  readonly mark: "keep" | "remove" | "protected" | "renamed";
}

/** Which backups are looked at. */
export interface Pruning {
  readonly cluster: Cluster;
  readonly node: string;
  readonly storage: string;
  readonly vmid?: number;
  readonly type?: string;
}

const STANDARD = /^backup\/vzdump-(lxc|qemu)-(\d+)-(\d{4})_(\d\d)_(\d\d)-(\d\d)_(\d\d)_(\d\d)\./;

/**
 * What is to be kept on a storage.
 *
 * @param given overrides what the storage is told.
 * @throws PveFailure 500 if nobody says. Rule: `PVE/Storage.pm sub prune_backups`.
 */
export function retentionOf({ cluster, storage }: Pruning, given: string | undefined): Retention {
  const config = storageConfig(cluster, storage);
  if (!config.content.has("backup")) die(`storage '${storage}' does not support backups`);
  const text = given ?? config.options.get("prune-backups");
  if (text === undefined) return die(`no prune-backups options configured for storage '${storage}'`);
  return parseOption("prune-backups", text);
}

/** Says of each backup whether it is kept; nothing is removed. Rule: `PVE/Storage/Plugin.pm sub prune_backups`. */
export function markBackups(pruning: Pruning, retention: Retention): Mark[] {
  const { cluster, node, storage, vmid, type } = pruning;
  const owner = vmid === undefined ? {} : { owner: vmid };
  const backups = volumesOf(cluster, node, storage, owner)
    .filter(({ content }) => content === "backup")
    .map(described)
    .filter((backup) => type === undefined || backup.type === type);
  const removable = backups.filter(({ isStandard, isProtected }) => isStandard && !isProtected);
  const guestOf = (backup: Described) => `${backup.type}/${backup.vmid}`;
  const guests = [...new Set(removable.map(guestOf))];
  const kept = new Set(
    guests.flatMap((guest) => [
      ...keptBackups(
        removable.filter((each) => guestOf(each) === guest),
        retention,
      ),
    ]),
  );
  return backups.map((backup) => {
    const { isStandard, isProtected, ...shown } = backup;
    const mark = isProtected ? "protected" : !isStandard ? "renamed" : kept.has(backup) ? "keep" : "remove";
    return { ...shown, mark };
  });
}

type Described = ReturnType<typeof described>;

function described(volume: Volume) {
  const [, type = "unknown", vmid, ...parts] = STANDARD.exec(volume.name) ?? [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const isStandard = vmid !== undefined;
  const owner = vmid === undefined ? volume.vmid : Number(vmid);
  return {
    volid: volidOf(volume),
    type,
    ...(owner !== undefined && { vmid: owner }),
    ctime: Math.floor((isStandard ? Date.UTC(year, month - 1, day, hour, minute, second) : volume.createdAt) / 1000),
    isStandard,
    isProtected: volume.protected === true,
  };
}

/** Removes what is not kept. @returns how many backups that were. */
export function pruneBackups(pruning: Pruning, retention: Retention, log: (line: string) => void): number {
  const removed = markBackups(pruning, retention).filter(({ mark }) => mark === "remove");
  for (const { volid } of removed) {
    log(`removing backup '${volid}'`);
    freeVolume(pruning.cluster, pruning.node, volid);
  }
  return removed.length;
}
