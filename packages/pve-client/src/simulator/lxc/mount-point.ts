import type { PropertyValue } from "../../property-string/format.ts";
import { parseSize } from "../../property-string/size.ts";
import { classifyVolume, type VolumeKind } from "../../property-string/volume.ts";
import type { ContainerConfig, ContainerSection } from "./container-config.ts";
import { byMountOrder, isMountPointOption } from "./options.ts";
import { parseOption, printOption } from "./property-values.ts";

/** What `rootfs`, `mpN` or `unusedN` says. */
export interface MountPoint {
  /** Volume on a storage, directory of the node, or block device of the node. */
  readonly type: VolumeKind;
  readonly volume: string;
  /** Path in the container; `/` for the root. */
  readonly mp: string;
  /** Bytes. */
  readonly size?: number;
  readonly readOnly: boolean;
  /** All that was written, by key. */
  readonly options: Readonly<Record<string, PropertyValue>>;
}

/**
 * Reads a mount point. Rule: `PVE/LXC/Config.pm sub parse_volume`.
 *
 * @param option `rootfs`, `mp0` … or `unused0` …
 * @throws PveFailure 500 as PVE's parser dies.
 */
export function parseMountPoint(option: string, text: string): MountPoint {
  const options = parseOption(option, text);
  const volume = String(options.volume);
  const size = options.size === undefined ? undefined : parseSize(String(options.size));
  return {
    type: classifyVolume(volume),
    volume,
    mp: option === "rootfs" ? "/" : String(options.mp ?? ""),
    ...(size !== undefined && { size }),
    readOnly: options.ro === true,
    options,
  };
}

/**
 * Writes a mount point, perhaps with another volume or size. Rule: `PVE/LXC/Config.pm sub print_ct_mountpoint`.
 *
 * @param change.size bytes; undefined leaves the size out.
 */
export function printMountPoint(
  option: string,
  point: MountPoint,
  change: { volume?: string; size?: number | undefined } = {},
): string {
  const { volume = point.volume, size = point.size } = change;
  const { mp, ...rest } = point.options;
  const path = option === "rootfs" ? {} : { mp };
  return printOption(option, { ...rest, ...path, volume, size });
}

/** `STORAGE:SIZE`, which asks for a new volume. Rule: `PVE/LXC.pm $NEW_DISK_RE`. */
export function newVolume(volume: string): { storage: string; gib: number } | undefined {
  const [, storage, gib] = /^([^:\s]+):(\d+(?:\.\d+)?)$/.exec(volume) ?? [];
  return storage === undefined ? undefined : { storage, gib: Number(gib) };
}

/** The mount points of a section in PVE's order: root first. What cannot be read is left out. */
export function mountPoints(section: ContainerSection): [option: string, point: MountPoint][] {
  return Object.keys(section)
    .filter(isMountPointOption)
    .sort(byMountOrder)
    .flatMap((option) => readable(option, section[option]));
}

/** The `unusedN` of a section. */
export function unusedVolumes(section: ContainerSection): [option: string, point: MountPoint][] {
  return Object.keys(section)
    .filter((option) => /^unused\d+$/.test(option))
    .flatMap((option) => readable(option, section[option]));
}

function readable(option: string, value: unknown): [string, MountPoint][] {
  try {
    return [[option, parseMountPoint(option, String(value))]];
  } catch {
    return [];
  }
}

/**
 * Keeps a volume in mind that nothing uses any more: under the first free `unusedN`, unless it is there already.
 * Rule: `PVE/AbstractConfig.pm sub add_unused_volume`.
 *
 * @returns the option, or undefined if the volume was listed.
 */
export function addUnusedVolume(section: ContainerSection, volume: string): string | undefined {
  if (unusedVolumes(section).some(([, { volume: known }]) => known === volume)) return undefined;
  let number = 0;
  while (section[`unused${number}`] !== undefined) number++;
  section[`unused${number}`] = volume;
  return `unused${number}`;
}

/** Whether a section mounts the volume. */
export function mounts(section: ContainerSection, volume: string): boolean {
  return mountPoints(section).some(([, point]) => point.type === "volume" && point.volume === volume);
}

/** Whether a snapshot has the volume. Rule: `PVE/AbstractConfig.pm sub is_volume_in_use_by_snapshots`. */
export function isInSnapshots({ snapshots }: Pick<ContainerConfig, "snapshots">, volume: string): boolean {
  return [...snapshots.values()].some((section) => mounts(section, volume));
}
