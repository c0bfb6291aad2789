import type { Cluster } from "../core/cluster.ts";
import type { GuestLocation } from "../core/guest-index.ts";
import { loadConfig } from "../lxc/config-store.ts";
import { mountPoints } from "../lxc/mount-point.ts";
import { loadMachine } from "../qemu/config-store.ts";
import { drivesOf, isCdrom } from "../qemu/drive.ts";

/** A disk, and whether a backup has it. */
export interface BackupVolume {
  readonly option: string;
  /** Volume or path. */
  readonly name: string;
  readonly included: 0 | 1;
  readonly reason: string;
}

/**
 * A guest's name and its disks.
 * Rules: `sub get_backup_volumes` of `PVE/LXC/Config.pm` and `PVE/QemuConfig.pm`.
 */
export function backupVolumes(cluster: Cluster, guest: GuestLocation): { name: string; volumes: BackupVolume[] } {
  return guest.type === "lxc" ? ofContainer(cluster, guest) : ofMachine(cluster, guest);
}

function ofContainer(cluster: Cluster, guest: GuestLocation) {
  const { current } = loadConfig({ cluster, ...guest });
  const volumes = mountPoints(current).map(([option, { type, volume, options }]): BackupVolume => {
    if (option === "rootfs") return { option, name: volume, included: 1, reason: "rootfs" };
    if (type !== "volume") return { option, name: volume, included: 0, reason: "not a volume" };
    const isIncluded = options.backup === true;
    return { option, name: volume, included: isIncluded ? 1 : 0, reason: isIncluded ? "enabled" : "disabled" };
  });
  return { name: String(current.hostname ?? ""), volumes };
}

function ofMachine(cluster: Cluster, guest: GuestLocation) {
  const { current } = loadMachine({ cluster, ...guest });
  const volumes = drivesOf(current)
    .filter(([, drive]) => !isCdrom(drive))
    .map(([option, { file, options }]): BackupVolume => {
      if (option.startsWith("efidisk") && current.bios !== "ovmf") {
        return { option, name: file, included: 0, reason: "efidisk but no OMVF BIOS" };
      }
      // what is said at all is taken for a no, here as there
      const reason = `backup=${options.backup === undefined ? "yes" : "no"}`;
      return { option, name: file, included: options.backup === false ? 0 : 1, reason };
    });
  return { name: String(current.name ?? ""), volumes };
}
