import { isVolid } from "../../ids/volid.ts";
import { parseSize } from "../../property-string/size.ts";
import type { TypedProperties } from "../../property-string/typed.ts";
import { PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { parseVolumeName } from "../storage/volume-name.ts";
import { readVolid } from "../storage/volumes.ts";
import type { MachineConfig, MachineSection } from "./machine-config.ts";
import { parseOption, printOption } from "./property-values.ts";

/** A disk or CD drive as `scsi0` and the like say it. */
export interface Drive {
  /** Volume, `STORAGE:SIZE`, `none`, `cdrom`, or a path of the node. */
  readonly file: string;
  /** Bytes. */
  readonly size?: number;
  /** All that was written, by key. */
  readonly options: TypedProperties;
}

const COUNTS: readonly (readonly [interface_: string, count: number])[] = [
  ["ide", 4],
  ["scsi", 31],
  ["virtio", 16],
  ["sata", 6],
  ["efidisk", 1],
  ["tpmstate", 1],
];

/** All names of drives in PVE's order. Rule: `PVE/QemuServer/Drive.pm sub valid_drive_names`. */
const driveNames: readonly string[] = COUNTS.flatMap(([name, count]) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`),
);

const known = new Set(driveNames);

/** Rule: `PVE/QemuServer/Drive.pm sub is_valid_drivename`. */
export function isDriveName(option: string): boolean {
  return known.has(option);
}

/**
 * Reads a drive. Rule: `PVE/QemuServer/Drive.pm sub parse_drive`.
 *
 * @param option such as `scsi0`, or `unused0`.
 * @returns undefined for what PVE warns about and takes for no drive.
 */
export function parseDrive(option: string, text: string): Drive | undefined {
  try {
    const options = parseOption(option, text);
    const size = options.size === undefined ? undefined : parseSize(String(options.size));
    const isCdrom = options.media === "cdrom";
    if (isCdrom && (options.snapshot || options.format || option.startsWith("virtio"))) return undefined;
    return { file: String(options.file ?? ""), ...(size !== undefined && { size }), options };
  } catch (error) {
    if (error instanceof PveFailure) return undefined;
    throw error;
  }
}

/**
 * Writes a drive, perhaps with another volume or size. Rule: `PVE/QemuServer/Drive.pm sub print_drive`.
 *
 * @param change keys that replace those of the drive; undefined leaves one out.
 */
export function printDrive(
  option: string,
  drive: Drive,
  change: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const { size = drive.size } = drive;
  return printOption(option, { ...drive.options, ...(size !== undefined && { size }), ...change });
}

/** `STORAGE:SIZE`, which asks for a new volume. Rule: `PVE/QemuServer/Drive.pm $NEW_DISK_RE`. */
export function newDisk(file: string): { storage?: string; gib: number } | undefined {
  const [, storage, gib] = /^(?:([^:\s]+):)?(\d+(?:\.\d+)?)$/.exec(file) ?? [];
  return gib === undefined ? undefined : { ...(storage !== undefined && { storage }), gib: Number(gib) };
}

/** Rule: `PVE/QemuServer/Drive.pm sub drive_is_cloudinit`. */
export function isCloudInit({ file }: Pick<Drive, "file">): boolean {
  return /[:/](?:vm-\d+-)?cloudinit(?:\.(?:raw|qcow2|vmdk))?$/.test(file);
}

/** Rule: `PVE/QemuServer/Drive.pm sub drive_is_cdrom`. */
export function isCdrom(drive: Pick<Drive, "options">): boolean {
  return drive.options.media === "cdrom";
}

/** The drives of a section in PVE's order. */
export function drivesOf(section: MachineSection): [option: string, drive: Drive][] {
  return driveNames.flatMap((option): [string, Drive][] => {
    const value = section[option];
    const drive = value === undefined ? undefined : parseDrive(option, String(value));
    return drive ? [[option, drive]] : [];
  });
}

const names = (section: MachineSection, volume: string) => drivesOf(section).some(([, { file }]) => file === volume);

/** Whether a drive, now or pending, has the volume. */
export function isUsed(config: Pick<MachineConfig, "current" | "pending">, volume: string): boolean {
  return names(config.current, volume) || names(config.pending, volume);
}

/** Whether a snapshot has the volume. Rule: `PVE/QemuServer/Drive.pm sub is_volume_in_use`. */
export function isInSnapshots({ snapshots }: Pick<MachineConfig, "snapshots">, volume: string): boolean {
  return [...snapshots.values()].some((section) => names(section, volume) || section.vmstate === volume);
}

/** Rule: `PVE/QemuServer.pm sub vm_is_volid_owner`. */
export function isOwner(cluster: Cluster, vmid: number, volume: string): boolean {
  if (!isVolid(volume)) return false;
  const { storage, name } = readVolid(volume);
  try {
    return parseVolumeName(storageConfig(cluster, storage), name).owner === vmid;
  } catch (error) {
    if (error instanceof PveFailure) return false;
    throw error;
  }
}
