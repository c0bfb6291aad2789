import { collectError } from "../guest-config/collect-error.ts";
import { cleanPending, pendingDeletes, pendingOptions, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { findVolume } from "../storage/volumes.ts";
import type { ContainerConfig } from "./container-config.ts";
import { createDisks, freeOwnVolume } from "./disks.ts";
import {
  addUnusedVolume,
  type MountPoint,
  mounts,
  newVolume,
  parseMountPoint,
  printMountPoint,
} from "./mount-point.ts";
import { parseNetwork, printNetwork } from "./network.ts";

/**
 * Makes pending changes effective while the container is stopped. Rule: `PVE/LXC/Config.pm sub vmconfig_apply_pending`.
 *
 * @param only options to look at; all if absent.
 * @param errors receives a text for each option that stays pending.
 */
export function applyPending(
  place: Place,
  config: ContainerConfig,
  only: ReadonlySet<string> | undefined,
  errors: Record<string, string>,
): void {
  const selected = (option: string) => only === undefined || only.has(option);
  const attempt = (option: string, work: () => void) =>
    collectError(errors, option, `unable to apply pending change ${option} : `, work);
  for (const option of [...pendingDeletes(config).keys()].sort().filter(selected)) {
    if (!attempt(option, () => beforeRemoval(place, config, option))) continue;
    delete config.current[option];
    removePendingDelete(config, option);
  }
  cleanPending(config);
  for (const option of pendingOptions(config).filter(selected)) {
    if (!attempt(option, () => beforeSetting(place, config, option))) continue;
    setNow(config, option);
  }
}

/** Moves an option from the pending section to the current one. */
export function setNow(config: ContainerConfig, option: string): void {
  const value = config.pending[option];
  if (value !== undefined) config.current[option] = value;
  delete config.pending[option];
}

function beforeRemoval(place: Place, config: ContainerConfig, option: string): void {
  const value = config.current[option];
  if (value === undefined) return;
  if (/^mp\d+$/.test(option)) keepVolume(config, option, parseMountPoint(option, String(value)));
  if (/^unused\d+$/.test(option)) freeUnused(place, config, String(value));
}

function beforeSetting(place: Place, config: ContainerConfig, option: string): void {
  if (/^mp\d+$/.test(option)) applyMountPoint(place, config, option);
  if (/^net\d+$/.test(option)) {
    config.pending[option] = printNetwork(parseNetwork(place.cluster, String(config.pending[option])));
  }
}

/** Frees a volume that nothing else names. */
export function freeUnused(place: Place, config: ContainerConfig, volume: string): void {
  const point = parseMountPoint("unused0", volume);
  if (!isInUse(config, point.volume)) freeOwnVolume(place, point);
}

/** Rule: `PVE/LXC/Config.pm sub is_volume_in_use`, snapshots and pending changes included. */
function isInUse(config: ContainerConfig, volume: string): boolean {
  return [config.current, config.pending, ...config.snapshots.values()].some((section) => mounts(section, volume));
}

/** A volume that loses its mount point is kept in mind as unused, unless something else holds it. */
function keepVolume(config: ContainerConfig, option: string, point: MountPoint): void {
  if (point.type !== "volume") return;
  const { [option]: _, ...others } = config.current;
  const held = [others, config.pending, ...config.snapshots.values()].some((section) => mounts(section, point.volume));
  if (!held) addUnusedVolume(config.current, point.volume);
}

/**
 * Prepares a pending mount point: makes its volume if it asks for one, else asks the storage for the size.
 * Rule: `PVE/LXC/Config.pm sub apply_pending_mountpoint`.
 */
export function applyMountPoint(place: Place, config: ContainerConfig, option: string): void {
  const value = String(config.pending[option]);
  const point = parseMountPoint(option, value);
  const before = config.current[option];
  if (point.type === "volume" && newVolume(point.volume)) {
    createDisks(place, { [option]: value }, config.pending);
  } else {
    const size = point.type === "volume" ? findVolume(place.cluster, place.node, point.volume)?.size : undefined;
    config.pending[option] = printMountPoint(option, point, size === undefined ? {} : { size });
  }
  if (before !== undefined) keepVolume(config, option, parseMountPoint(option, String(before)));
}
