import { seconds } from "../clock/clock.ts";
import { die } from "../core/answer.ts";
import type { Place } from "../guest-config/place.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { isLvm } from "../storage/volume-name.ts";
import { readVolid } from "../storage/volumes.ts";
import { checkLock, isRunning, isTemplate, loadConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig, ContainerSection } from "./container-config.ts";
import { addUnusedVolume, mountPoints, mounts } from "./mount-point.ts";
import { stopContainer } from "./power.ts";

const NOT_COPIED = new Set("snapstate snaptime vmstate lock description".split(" "));

/** Rule: `PVE/AbstractConfig.pm sub __snapshot_copy_config`. */
function copyOptions(from: ContainerSection): ContainerSection {
  const kept = Object.entries(from).filter(([option]) => !NOT_COPIED.has(option) && !/^unused\d+$/.test(option));
  return Object.fromEntries(kept);
}

/** Whether all volumes can be snapshotted: logical volumes can, raw files and directories cannot. */
export function canSnapshot(place: Place, section: ContainerSection): boolean {
  return mountPoints(section).every(
    ([, { type, volume }]) => type === "volume" && isLvm(storageConfig(place.cluster, readVolid(volume).storage)),
  );
}

/** Rules: `PVE/AbstractConfig.pm sub snapshot_create`, `sub __snapshot_prepare`, `sub __snapshot_commit`. */
export function createSnapshot(place: Place, name: string, description: string | undefined): void {
  const config = loadConfig(place);
  if (isTemplate(config)) die("you can't take a snapshot if it's a template");
  checkLock(config);
  if (config.snapshots.has(name)) die(`snapshot name '${name}' already used`);
  if (!canSnapshot(place, config.current)) die("snapshot feature is not available");
  const snapshot = copyOptions(config.current);
  snapshot.snaptime = seconds(place.cluster.clock);
  if (description) snapshot.description = description;
  config.snapshots.set(name, snapshot);
  config.current.parent = name;
  writeConfig(place, config);
}

/** Rule: `PVE/AbstractConfig.pm sub snapshot_delete`. */
export function deleteSnapshot(place: Place, name: string): void {
  const config = loadConfig(place);
  const snapshot = config.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
  checkLock(config);
  if (isTemplate(config)) die("you can't delete a snapshot if vm is a template");
  config.snapshots.delete(name);
  for (const section of [config.current, ...config.snapshots.values()]) {
    if (section.parent !== name) continue;
    if (snapshot.parent === undefined) delete section.parent;
    else section.parent = snapshot.parent;
  }
  for (const [, { type, volume }] of mountPoints(snapshot)) {
    if (type === "volume" && !mounts(config.current, volume)) addUnusedVolume(config.current, volume);
  }
  writeConfig(place, config);
}

/** Rule: `PVE/AbstractConfig.pm sub snapshot_rollback`. Files inside stay as they are: only options are kept here. */
export async function rollback(place: Place, name: string): Promise<void> {
  const before = loadConfig(place);
  if (isTemplate(before)) die("you can't rollback if vm is a template");
  const snapshot = before.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
  checkLock(before);
  if (isRunning(place)) await stopContainer(place);
  const kept = Object.entries(before.current).filter(([option]) => /^(?:unused\d+|description)$/.test(option));
  const current: ContainerSection = { ...Object.fromEntries(kept), ...copyOptions(snapshot), parent: name };
  const config: ContainerConfig = { ...before, current, pending: {} };
  for (const [, { type, volume }] of mountPoints(before.current)) {
    if (type === "volume" && !mounts(snapshot, volume)) addUnusedVolume(config.current, volume);
  }
  writeConfig(place, config);
}
