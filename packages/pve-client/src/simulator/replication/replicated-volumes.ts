import { isVolid } from "../../ids/volid.ts";
import { die } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { GuestLocation } from "../core/guest-index.ts";
import { loadConfig } from "../lxc/config-store.ts";
import { mountPoints } from "../lxc/mount-point.ts";
import { loadMachine } from "../qemu/config-store.ts";
import { drivesOf, isCdrom } from "../qemu/drive.ts";
import { isShared, storageConfig } from "../storage/storage-config.ts";
import { parseVolumeName } from "../storage/volume-name.ts";
import { readVolid } from "../storage/volumes.ts";

/** A guest's volumes that are to be replicated. */
function wantedVolumes(cluster: Cluster, guest: GuestLocation): string[] {
  if (guest.type === "lxc") {
    return mountPoints(loadConfig({ cluster, ...guest }).current)
      .filter(([, { type, options }]) => type === "volume" && options.replicate !== false)
      .map(([, { volume }]) => volume);
  }
  return drivesOf(loadMachine({ cluster, ...guest }).current)
    .filter(([, drive]) => isVolid(drive.file) && !isCdrom(drive) && drive.options.replicate !== false)
    .map(([, { file }]) => file);
}

/**
 * Volumes that replication takes to other nodes: only ZFS can.
 * Rules: `sub get_replicatable_volumes` of `PVE/LXC/Config.pm` and `PVE/QemuConfig.pm`.
 *
 * @throws PveFailure 500 if one of them is on a storage that cannot.
 */
export function replicatedVolumes(cluster: Cluster, guest: GuestLocation): string[] {
  return wantedVolumes(cluster, guest).filter((volid) => {
    const { storage, name } = readVolid(volid);
    const config = storageConfig(cluster, storage);
    if (isShared(config) || parseVolumeName(config, name).owner !== guest.vmid) return false;
    return config.type === "zfspool" || die(`missing replicate feature on volume '${volid}'`);
  });
}
