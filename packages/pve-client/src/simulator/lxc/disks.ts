import { die } from "../core/answer.ts";
import type { Place } from "../guest-config/place.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { isLvm, parseVolumeName } from "../storage/volume-name.ts";
import { allocateVolume, freeVolume, readVolid } from "../storage/volumes.ts";
import type { ContainerSection } from "./container-config.ts";
import { type MountPoint, mountPoints, newVolume, printMountPoint } from "./mount-point.ts";

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/**
 * Makes the volumes that `STORAGE:SIZE` asks for, and puts every mount point into a section as the file shall have it.
 * Rules: `PVE/LXC.pm sub create_disks`, `sub alloc_disk`.
 *
 * @param wanted mount points by option.
 * @returns the new volumes. If one fails, those before it are freed again.
 * @throws PveFailure 500 as the storage dies.
 */
export function createDisks(place: Place, wanted: ContainerSection, into: ContainerSection): string[] {
  const made: string[] = [];
  try {
    for (const [option, point] of mountPoints(wanted)) {
      const asked = point.type === "volume" ? newVolume(point.volume) : undefined;
      if (!asked) {
        into[option] = printMountPoint(option, point);
        continue;
      }
      const size = Math.floor(asked.gib * 1024) * MIB;
      const volume = allocateDisk(place, asked.storage, size);
      made.push(volume);
      into[option] = printMountPoint(option, point, { volume, size });
    }
  } catch (error) {
    freeDisks(place, made);
    throw error;
  }
  return made;
}

/** Makes one volume with an empty file system, or none. Rule: `PVE/LXC.pm sub alloc_disk`. */
export function allocateDisk(place: Place, storage: string, size: number): string {
  const config = storageConfig(place.cluster, storage);
  if (!config.content.has("rootdir")) {
    die(`content type 'rootdir' is not available or configured on storage '${storage}'`);
  }
  const format = config.options.has("path") && size === 0 ? "subvol" : "raw";
  const volume = allocateVolume(place.cluster, { node: place.node, storage, vmid: place.vmid, format, size });
  try {
    logFormat(place, volume, isLvm(config), size);
  } catch (error) {
    freeDisks(place, [volume]);
    throw error;
  }
  return volume;
}

/** What LVM and mke2fs say in the task's log. */
function logFormat(place: Place, volume: string, lvm: boolean, size: number): void {
  const { name } = readVolid(volume);
  if (lvm) place.log(`  Logical volume "${name}" created.`);
  else place.log(`Formatting '${name}', fmt=raw size=${size}`);
  if (size === 0) return;
  const blocks = size / 4096;
  place.log(`Creating filesystem with ${blocks} 4k blocks and ${Math.floor(size / GIB) * 65536 || 16384} inodes`);
  const id = (digits: number) => place.cluster.random.hex(digits);
  place.log(`Filesystem UUID: ${id(8)}-${id(4)}-${id(4)}-${id(4)}-${id(12)}`);
}

/** Frees volumes and only tells where that fails. Rule: `PVE/LXC.pm sub destroy_disks`. */
export function freeDisks(place: Place, volumes: readonly string[]): void {
  for (const volume of volumes) {
    try {
      freeVolume(place.cluster, place.node, volume);
    } catch (error) {
      place.log(error instanceof Error ? error.message : String(error));
    }
  }
}

/**
 * Frees the volume of a mount point, if it is the container's own. Rule: `PVE/LXC.pm sub delete_mountpoint_volume`.
 *
 * @throws PveFailure 500 if the storage cannot.
 */
export function freeOwnVolume(place: Place, point: Pick<MountPoint, "type" | "volume">): void {
  if (point.type !== "volume") return;
  const { storage, name } = readVolid(point.volume);
  const { owner } = parseVolumeName(storageConfig(place.cluster, storage), name);
  if (owner === place.vmid) freeVolume(place.cluster, place.node, point.volume);
  else place.log(`ignore deletion of '${point.volume}', CT ${place.vmid} isn't the owner!`);
}
