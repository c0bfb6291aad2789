import { isVolid } from "../../ids/volid.ts";
import { die } from "../core/answer.ts";
import type { Call } from "../core/route.ts";
import type { Place } from "../guest-config/place.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import { isLvm, parseVolumeName } from "../storage/volume-name.ts";
import { activateVolume, allocateVolume, freeVolume, readVolid } from "../storage/volumes.ts";
import { type Drive, drivesOf, isCloudInit, newDisk, printDrive } from "./drive.ts";
import type { MachineConfig, MachineSection } from "./machine-config.ts";

const KIB = 1024;
const CLOUD_INIT_SIZE = 4 * 1024 ** 2;
/** A node without firmware images dies of these; the simulated one has them. Source: `PVE/QemuServer/OVMF.pm`. */
const FIXED_SIZES: Readonly<Record<string, number>> = { efidisk0: 4 * 1024 ** 2, tpmstate0: 4 * 1024 ** 2 };

/** What new drives are made with. */
export interface DiskMaking {
  readonly call: Call;
  readonly place: Place;
  /** The machine so far: it may have a cloud-init drive already. */
  readonly config: Pick<MachineConfig, "current" | "pending">;
  readonly defaultStorage?: string;
}

/**
 * Makes the volumes that drives ask for, and asks for the size of those that exist.
 * Rule: `PVE/API2/Qemu.pm sub create_disks`.
 *
 * @param wanted drives by option.
 * @returns the drives as the file shall have them, and the new volumes. If one fails, those before it are freed again.
 */
export function createDisks(
  making: DiskMaking,
  wanted: MachineSection,
): { options: Record<string, string>; volumes: string[] } {
  const options: Record<string, string> = {};
  const volumes: string[] = [];
  try {
    for (const [option, drive] of drivesOf(wanted)) options[option] = createDrive(making, option, drive, volumes);
  } catch (error) {
    for (const volume of volumes) freeVolume(making.place.cluster, making.place.node, volume);
    throw error;
  }
  return { options, volumes };
}

function createDrive(making: DiskMaking, option: string, drive: Drive, volumes: string[]): string {
  const { place, call } = making;
  const { file } = drive;
  if (file === "" || file === "none" || file === "cdrom") return printDrive(option, drive, { size: undefined });
  const made =
    file.endsWith(":cloudinit") || file === "cloudinit"
      ? cloudInit(making, option, drive)
      : disk(making, option, drive);
  if (made) {
    volumes.push(made.volume);
    place.log(`${option}: successfully created disk '${made.text}'`);
    return made.text;
  }
  checkVolumeAccess(call, file, place.vmid);
  if (!isVolid(file)) return printDrive(option, drive);
  const { storage, name } = readVolid(file);
  const { content, format } = parseVolumeName(storageConfig(place.cluster, storage), name);
  if (content !== "images" && content !== "iso") {
    die(`cannot use volume ${file} - content type needs to be 'images' or 'iso' at /usr/share/perl5/PVE/API2/Qemu.pm`);
  }
  if (drive.options.format !== undefined && drive.options.format !== format) {
    die(
      `drive '${option}' - volume '${file}' - 'format=${drive.options.format}' option different from storage format '${format}'`,
    );
  }
  const { size } = activateVolume(place.cluster, place.node, file);
  return printDrive(option, drive, { size });
}

interface Made {
  readonly volume: string;
  readonly text: string;
}

function disk({ place, defaultStorage }: DiskMaking, option: string, drive: Drive): Made | undefined {
  const wanted = newDisk(drive.file);
  if (!wanted) return undefined;
  if (drive.options["import-from"] !== undefined) {
    return die(`cannot import from '${drive.options["import-from"]}' - the simulator has no disk images`);
  }
  const storage = wanted.storage ?? defaultStorage ?? die("no storage ID specified (and no default storage)");
  const config = storageConfig(place.cluster, storage);
  const size = FIXED_SIZES[option] ?? Math.floor(wanted.gib * 1024 ** 2) * KIB;
  const format = String(drive.options.format ?? (isLvm(config) ? "raw" : "qcow2"));
  // LVM has whole extents of 4 MiB
  const allocated = isLvm(config) ? Math.ceil(size / CLOUD_INIT_SIZE) * CLOUD_INIT_SIZE : size;
  const volume = allocateVolume(place.cluster, {
    node: place.node,
    storage,
    vmid: place.vmid,
    format,
    size: allocated,
  });
  return { volume, text: printDrive(option, drive, { file: volume, size, format: undefined }) };
}

/** A machine has one cloud-init drive at most. */
function cloudInit({ place, config, defaultStorage }: DiskMaking, option: string, drive: Drive): Made {
  for (const section of [config.current, config.pending]) {
    const other = drivesOf(section).find(([name, each]) => name !== option && isCloudInit(each))?.[0];
    if (other !== undefined) die(`${option} - cloud-init drive is already attached at '${other}'`);
  }
  const named = drive.file.includes(":") ? readVolid(drive.file).storage : undefined;
  const storage = named ?? defaultStorage ?? die("no storage ID specified (and no default storage)");
  const isBlock = isLvm(storageConfig(place.cluster, storage));
  const format = String(drive.options.format ?? (isBlock ? "raw" : "qcow2"));
  const name = `vm-${place.vmid}-cloudinit${isBlock ? "" : `.${format}`}`;
  const size = CLOUD_INIT_SIZE;
  const volume = allocateVolume(place.cluster, { node: place.node, storage, vmid: place.vmid, format, size, name });
  return { volume, text: printDrive(option, drive, { file: volume, media: "cdrom", format: undefined }) };
}
