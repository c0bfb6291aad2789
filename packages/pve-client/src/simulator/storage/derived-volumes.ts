import { die } from "../core/answer.ts";
import { type Cluster, type Volume, volumeKey } from "../core/cluster.ts";
import { storageConfig } from "./storage-config.ts";
import { isLvm, parseVolumeName } from "./volume-name.ts";
import { activateVolume, allocateVolume, findVolume, nextVolumeName, readVolid, volidOf } from "./volumes.ts";

export type VolumeFeature = "rename" | "template" | "clone" | "snapshot" | "copy";

/** Image formats that are files which QEMU alone reads. */
const LAYERED = new Set(["qcow2"]);

/**
 * What can be done to a volume. Rules: `volume_has_feature` of the storages' plugins.
 *
 * @param use.snapshot of which snapshot of it.
 * @param use.formats in which the result may be; a clone of a file is a qcow2, which containers cannot have.
 */
export function volumeHasFeature(
  cluster: Cluster,
  volid: string,
  feature: VolumeFeature,
  use: { readonly snapshot?: string | undefined; readonly formats?: readonly string[] } = {},
): boolean {
  const { storage, name } = readVolid(volid);
  const config = storageConfig(cluster, storage);
  const { format, isBase } = parseVolumeName(config, name);
  const isOfSnapshot = use.snapshot !== undefined;
  const isThin = config.type === "lvmthin";
  if (feature === "template") return !isBase && !isOfSnapshot;
  if (feature === "rename") return !isBase && format !== "subvol";
  if (feature === "snapshot") return !isBase && (isThin ? !isOfSnapshot : LAYERED.has(format));
  if (feature === "copy") return format !== "subvol" && (!isOfSnapshot || isThin || LAYERED.has(format));
  if (isThin) return isBase || isOfSnapshot;
  return isBase && !isLvm(config) && (use.formats ?? ["qcow2"]).includes("qcow2");
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

/** A linked clone of a base volume; that of a file is a qcow2. Rule: `PVE/Storage.pm sub vdisk_clone`. @returns its id. */
export function cloneVolume(cluster: Cluster, node: string, volid: string, vmid: number): string {
  const { storage, format, size, name } = activateVolume(cluster, node, volid);
  const isLogical = isLvm(storageConfig(cluster, storage));
  const wanted = isLogical ? { format } : { format: "qcow2", base: name };
  const clone = allocateVolume(cluster, { node, storage, size, vmid, ...wanted });
  const volume = findVolume(cluster, node, clone);
  if (volume) volume.parent = name;
  return clone;
}
