import { seconds } from "../clock/clock.ts";
import { die } from "../core/answer.ts";
import type { Place } from "../guest-config/place.ts";
import { addSnapshot, applySnapshot, dropSnapshot, snapshotOf } from "../guest-config/snapshots.ts";
import { volumeHasFeature } from "../storage/derived-volumes.ts";
import { checkLock, isRunning, isTemplate, loadConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig, ContainerSection } from "./container-config.ts";
import { addUnusedVolume, mountPoints, mounts } from "./mount-point.ts";
import { stopContainer } from "./power.ts";

/** Whether all mount points are volumes of which this can be had. Rule: `PVE/LXC/Config.pm sub has_feature`. */
export function hasFeature(
  place: Place,
  section: ContainerSection,
  feature: "snapshot" | "clone" | "copy",
  snapshot?: string,
): boolean {
  const use = { snapshot, formats: ["raw", "subvol"] };
  return mountPoints(section).every(
    ([, { type, volume }]) => type === "volume" && volumeHasFeature(place.cluster, volume, feature, use),
  );
}

/** Rules: `PVE/AbstractConfig.pm sub snapshot_create`, `sub __snapshot_prepare`, `sub __snapshot_commit`. */
export function createSnapshot(place: Place, name: string, description: string | undefined): void {
  const config = loadConfig(place);
  if (isTemplate(config)) die("you can't take a snapshot if it's a template");
  checkLock(config);
  if (config.snapshots.has(name)) die(`snapshot name '${name}' already used`);
  if (!hasFeature(place, config.current, "snapshot")) die("snapshot feature is not available");
  setLines(config, name, config.lxc.get(""));
  addSnapshot(config, name, { time: seconds(place.cluster.clock), ...(description && { description }) });
  writeConfig(place, config);
}

/** Raw `lxc.*` lines go with the options. */
function setLines(config: ContainerConfig, section: string, lines: readonly [string, string][] | undefined): void {
  if (lines) config.lxc.set(section, [...lines]);
  else config.lxc.delete(section);
}

/** Rule: `PVE/AbstractConfig.pm sub snapshot_delete`. */
export function deleteSnapshot(place: Place, name: string): void {
  const config = loadConfig(place);
  const snapshot = snapshotOf(config, name);
  checkLock(config);
  if (isTemplate(config)) die("you can't delete a snapshot if vm is a template");
  dropSnapshot(config, name);
  config.lxc.delete(name);
  for (const [, { type, volume }] of mountPoints(snapshot)) {
    if (type === "volume" && !mounts(config.current, volume)) addUnusedVolume(config.current, volume);
  }
  writeConfig(place, config);
}

/** Rule: `PVE/AbstractConfig.pm sub snapshot_rollback`. Files inside stay as they are: only options are kept here. */
export async function rollback(place: Place, name: string): Promise<void> {
  const config = loadConfig(place);
  if (isTemplate(config)) die("you can't rollback if vm is a template");
  const snapshot = snapshotOf(config, name);
  checkLock(config);
  if (isRunning(place)) await stopContainer(place);
  const before = config.current;
  applySnapshot(config, name);
  setLines(config, "", config.lxc.get(name));
  for (const [, { type, volume }] of mountPoints(before)) {
    if (type === "volume" && !mounts(snapshot, volume)) addUnusedVolume(config.current, volume);
  }
  writeConfig(place, config);
}
