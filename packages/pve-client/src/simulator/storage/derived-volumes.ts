import { die } from "../core/answer.ts";
import { type Cluster, type Volume, volumeKey } from "../core/cluster.ts";
import { storageConfig } from "./storage-config.ts";
import { isLvm, parseVolumeName } from "./volume-name.ts";
import { activateVolume, allocateVolume, findVolume, nextVolumeName, readVolid, volidOf } from "./volumes.ts";

/** What can be done to a volume. Rules: `volume_has_feature` of the storages' plugins. */
export function volumeHasFeature(
  cluster: Cluster,
  volid: string,
  feature: "rename" | "template" | "clone",
  snapshot?: string,
): boolean {
  const { storage, name } = readVolid(volid);
  const config = storageConfig(cluster, storage);
  const { format, isBase } = parseVolumeName(config, name);
  if (feature === "template") return !isBase && snapshot === undefined;
  if (feature === "rename") return format !== "subvol";
  // a raw file can only be copied; containers cannot use qcow2
  return config.type === "lvmthin" && (isBase || snapshot !== undefined);
}

/**
 * Hands a volume over to another guest, under the next free name. Rule: `PVE/Storage.pm sub rename_volume`.
 *
 * @returns its new id.
 */
export function handOverVolume(cluster: Cluster, node: string, volid: string, vmid: number): string {
  const volume = activateVolume(cluster, node, volid);
  const { storage, format } = volume;
  const file = nextVolumeName(cluster, { node, storage, vmid, format });
  const isLogical = isLvm(storageConfig(cluster, storage));
  return rename(cluster, volume, isLogical ? file : `${vmid}/${file}`, vmid);
}

/**
 * Makes a volume the base of linked clones. Rule: `PVE/Storage.pm sub vdisk_create_base`.
 *
 * @returns its new id.
 */
export function makeBaseVolume(cluster: Cluster, node: string, volid: string): string {
  const volume = activateVolume(cluster, node, volid);
  if (parseVolumeName(storageConfig(cluster, volume.storage), volume.name).isBase) {
    die("create_base not possible with base image");
  }
  return rename(cluster, volume, volume.name.replace(/(^|\/)(?:vm|subvol)-(?=[^/]*$)/, "$1base-"));
}

/** The same volume under another name: whoever holds it keeps it, with what it holds. */
function rename(cluster: Cluster, volume: Volume, name: string, vmid = volume.vmid): string {
  const taken = cluster.volumes.has(volumeKey({ ...volume, name }));
  if (taken) die(`target volume '${name}' already exists`);
  cluster.volumes.delete(volumeKey(volume));
  volume.name = name;
  if (vmid !== undefined) volume.vmid = vmid;
  cluster.volumes.set(volumeKey(volume), volume);
  return volidOf(volume);
}

/** A linked clone of a base volume. Rule: `PVE/Storage.pm sub vdisk_clone`. @returns its id. */
export function cloneVolume(cluster: Cluster, node: string, volid: string, vmid: number): string {
  const { storage, format, size, name } = activateVolume(cluster, node, volid);
  const clone = allocateVolume(cluster, { node, storage, format, size, vmid });
  const volume = findVolume(cluster, node, clone);
  if (volume) volume.parent = name;
  return clone;
}
