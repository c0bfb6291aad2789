import { isVolid, parseVolid } from "../../ids/volid.ts";
import { die } from "../core/answer.ts";
import { type Cluster, type Volume, volumeKey } from "../core/cluster.ts";
import { guestIndex } from "../core/guest-index.ts";
import { forgetVolume } from "../guests/insides.ts";
import { isShared, type StorageConfig, storageConfig } from "./storage-config.ts";
import { isLvm, parseVolumeName, volumePath } from "./volume-name.ts";

/** `storage:name` of a volume. */
export function volidOf(volume: Pick<Volume, "storage" | "name">): string {
  return `${volume.storage}:${volume.name}`;
}

/** @throws PveFailure 500 `unable to parse volume ID '…'`. Rule: `PVE/Storage/Plugin.pm sub parse_volume_id`. */
export function readVolid(text: string): { storage: string; name: string } {
  if (!isVolid(text)) die(`unable to parse volume ID '${text}'`);
  const { storage, path } = parseVolid(text);
  return { storage, name: path };
}

/** The volume, if there is one of that name where this node looks. */
export function findVolume(cluster: Cluster, node: string, volid: string): Volume | undefined {
  const { storage, name } = readVolid(volid);
  return cluster.volumes.get(volumeKey({ storage, name, ...nodeOf(storageConfig(cluster, storage), node) }));
}

const nodeOf = (config: StorageConfig, node: string) => (isShared(config) ? {} : { node });

/**
 * Volumes of one storage as a node sees them, sorted by name.
 *
 * @param only restricts to one owner.
 */
export function volumesOf(cluster: Cluster, node: string, storage: string, only?: { owner?: number }): Volume[] {
  const config = storageConfig(cluster, storage);
  const place = isShared(config) ? undefined : node;
  return [...cluster.volumes.values()]
    .filter((volume) => volume.storage === storage && volume.node === place)
    .filter((volume) => only?.owner === undefined || volume.vmid === only.owner)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface NewVolume {
  readonly node: string;
  readonly storage: string;
  readonly vmid: number;
  /** `raw`, `subvol`, `qcow2`. */
  readonly format: string;
  /** Bytes. */
  readonly size: number;
  /** Own name of the storage; the next free `vm-ID-disk-N` if absent. */
  readonly name?: string;
  /** The file, as `ID/NAME`, of which it shall be a linked clone. */
  readonly base?: string;
}

/**
 * Makes a volume for a guest. Rules: `PVE/Storage.pm sub vdisk_alloc`, `alloc_image` of the storage's plugin.
 *
 * @returns its volume id.
 * @throws PveFailure 500 if the name is taken, or wrong for this storage or guest.
 */
export function allocateVolume(cluster: Cluster, wanted: NewVolume): string {
  const config = storageConfig(cluster, wanted.storage);
  const name = isLvm(config) ? lvmName(cluster, config, wanted) : fileName(cluster, config, wanted);
  const { storage, node, format, size, vmid } = wanted;
  const volume: Volume = {
    storage,
    name,
    ...nodeOf(config, node),
    content: "images",
    format,
    size,
    vmid,
    createdAt: cluster.clock.now(),
  };
  cluster.volumes.set(volumeKey(volume), volume);
  return volidOf(volume);
}

/** Rule: `PVE/Storage/LvmThinPlugin.pm sub alloc_image`. */
function lvmName(cluster: Cluster, config: StorageConfig, wanted: NewVolume): string {
  if (wanted.format !== "raw") die(`unsupported format '${wanted.format}'`);
  const name = wanted.name ?? nextVolumeName(cluster, wanted);
  if (!name.startsWith(`vm-${wanted.vmid}-`)) die(`illegal name '${name}' - should be 'vm-${wanted.vmid}-*'`);
  if (findVolume(cluster, wanted.node, `${config.id}:${name}`)) {
    const group = config.options.get("vgname");
    die(`lvcreate '${group}/${name}' error:   Logical Volume "${name}" already exists in volume group "${group}"`);
  }
  return name;
}

/** Rule: `PVE/Storage/Plugin.pm sub alloc_image`. */
function fileName(cluster: Cluster, config: StorageConfig, wanted: NewVolume): string {
  const file = wanted.name ?? nextVolumeName(cluster, wanted);
  const name = `${wanted.base === undefined ? "" : `${wanted.base}/`}${wanted.vmid}/${file}`;
  const { format } = parseVolumeName(config, name);
  // the unbalanced quote is PVE's
  if (format !== wanted.format) {
    die(`illegal name '${file}' - wrong extension for format ('${format} != '${wanted.format}')`);
  }
  if (findVolume(cluster, wanted.node, `${config.id}:${name}`)) {
    die(`disk image '${volumePath(config, name)}' already exists`);
  }
  if (format === "subvol" && wanted.size !== 0) die("storage does not support subvol quotas");
  return name;
}

/** The first name that no volume of the guest has. Rule: `PVE/Storage/Plugin.pm sub get_next_vm_diskname`. */
export function nextVolumeName(
  cluster: Cluster,
  { node, storage, vmid, format }: Pick<NewVolume, "node" | "storage" | "vmid" | "format">,
): string {
  const taken = new Set(
    volumesOf(cluster, node, storage, { owner: vmid }).map(({ name }) => Number(/-disk-(\d+)/.exec(name)?.[1] ?? -1)),
  );
  let number = 0;
  while (taken.has(number)) number++;
  const prefix = format === "subvol" ? "subvol" : "vm";
  const suffix = isLvm(storageConfig(cluster, storage)) ? "" : `.${format}`;
  return `${prefix}-${vmid}-disk-${number}${suffix}`;
}

/**
 * Frees a volume. Rule: `PVE/Storage.pm sub vdisk_free`.
 *
 * @throws PveFailure 500 if the storage cannot find or must not remove it.
 */
export function freeVolume(cluster: Cluster, node: string, volid: string): void {
  const { storage, name } = readVolid(volid);
  const config = storageConfig(cluster, storage);
  const volume = findVolume(cluster, node, volid);
  if (volume?.protected) die(`cannot remove protected volume '${name}' on '${storage}'`);
  if (!volume) {
    const lv = `${config.options.get("vgname")}/${name}`;
    // the other plugins look first
    if (config.type === "lvm") die(`lvremove '${lv}' error:   Failed to find logical volume "${lv}"`);
    return;
  }
  if (volumesOf(cluster, node, storage).some(({ parent }) => parent === name)) {
    die(`base volume '${name}' is still in use by linked cloned`);
  }
  cluster.volumes.delete(volumeKey(volume));
  forgetVolume(cluster, volume);
}

/**
 * Whether a volume can be used. Rule: `activate_volume` of the storage's plugin.
 *
 * @throws PveFailure 500 if it does not exist.
 */
export function activateVolume(cluster: Cluster, node: string, volid: string): Volume {
  const { storage, name } = readVolid(volid);
  const config = storageConfig(cluster, storage);
  const volume = findVolume(cluster, node, volid);
  if (volume) return volume;
  if (isLvm(config)) return die(`no such logical volume ${config.options.get("vgname")}/${name}`);
  parseVolumeName(config, name);
  return die(`volume '${volid}' does not exist`);
}

/**
 * What content lists call a guest's volume: `rootdir` if the guest is a container, else `images`.
 * Rule: `PVE/Storage.pm sub volume_list`.
 */
export function contentOf(cluster: Cluster, volume: Volume): string {
  if (volume.content !== "images" && volume.content !== "rootdir") return volume.content;
  const guest = volume.vmid === undefined ? undefined : guestIndex(cluster).get(volume.vmid);
  return guest?.type === "lxc" ? "rootdir" : "images";
}
