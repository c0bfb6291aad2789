import type { Place } from "../guest-config/place.ts";
import { copyDisk } from "../guests/insides.ts";
import { cloneVolume } from "../storage/derived-volumes.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { isLvm } from "../storage/volume-name.ts";
import { activateVolume, allocateVolume, readVolid } from "../storage/volumes.ts";
import { type Drive, isCloudInit, printDrive } from "./drive.ts";

/** What is made of a drive for another machine or storage. */
export interface DiskCopy {
  readonly option: string;
  readonly drive: Drive;
  /** A copy of all data, not one that shares its base's. */
  readonly isFull: boolean;
  /** The drive's own if absent. */
  readonly storage?: string | undefined;
  /** Of a file; the drive's own where the storage has it, if absent. */
  readonly format?: string | undefined;
}

/**
 * Copies a drive's volume for a machine. Rule: `PVE/QemuServer.pm sub clone_disk`.
 *
 * @param target the machine that gets the copy.
 * @returns the drive's text with the new volume, and the volume's id.
 */
export async function copyDrive(target: Place, copy: DiskCopy): Promise<{ text: string; volume: string }> {
  const { cluster, node } = target;
  const { option, drive } = copy;
  const source = activateVolume(cluster, node, drive.file);
  target.log(`create ${copy.isFull ? "full" : "linked"} clone of drive ${option} (${drive.file})`);
  const volume = copy.isFull ? allocateCopy(target, copy) : cloneVolume(cluster, node, drive.file, target.vmid);
  const made = activateVolume(cluster, node, volume);
  await copyDisk(cluster, source, made);
  if (copy.isFull && !isCloudInit(drive)) {
    const size = `${(source.size / 1024 ** 3).toFixed(1)} GiB`;
    target.log(`transferred 0.0 B of ${size} (0.00%)`);
    target.log(`transferred ${size} of ${size} (100.00%)`);
  }
  const size = isCloudInit(drive) ? drive.size : made.size;
  return { volume, text: printDrive(option, drive, { file: volume, size, format: undefined }) };
}

function allocateCopy({ cluster, node, vmid }: Place, { drive, storage: wanted, format }: DiskCopy): string {
  const source = activateVolume(cluster, node, drive.file);
  const storage = wanted ?? readVolid(drive.file).storage;
  const isLogical = isLvm(storageConfig(cluster, storage));
  const asked = format ?? (isLvm(storageConfig(cluster, source.storage)) ? "raw" : source.format);
  const used = isLogical ? "raw" : asked;
  const name = isCloudInit(drive) ? { name: `vm-${vmid}-cloudinit${isLogical ? "" : `.${used}`}` } : {};
  return allocateVolume(cluster, { node, storage, vmid, format: used, size: source.size, ...name });
}
