import { die } from "../core/answer.ts";
import type { BackupContent, Volume } from "../core/cluster.ts";
import { newMacAddress } from "../guest-config/mac-address.ts";
import type { Place } from "../guest-config/place.ts";
import { guestBackend } from "../guests/insides.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { volumePath } from "../storage/volume-name.ts";
import { activateVolume, readVolid } from "../storage/volumes.ts";
import { writeConfig } from "./config-store.ts";
import { type ContainerConfig, type ContainerSection, parseContainerConfig } from "./container-config.ts";
import { createDisks, freeDisks, freeOwnVolume } from "./disks.ts";
import { guestOf } from "./guest-of.ts";
import { type MountPoint, mountPoints, printMountPoint, unusedVolumes } from "./mount-point.ts";
import { parseNetwork, printNetwork } from "./network.ts";
import { makeBases } from "./template.ts";

export interface Restoration {
  /** Volume id of the backup. */
  readonly archive: string;
  /** Where volumes go that the call does not place itself. */
  readonly storage: string;
  readonly disks?: ContainerSection;
  /** What the call asks for; the backup's own value if absent. */
  readonly unprivileged?: boolean;
  /** New MAC addresses. */
  readonly unique: boolean;
  readonly isRoot: boolean;
  /** Throws PveFailure 403 if the caller may not have what is in the backup. */
  readonly checkContent: (saved: ContainerSection, isUnprivileged: boolean) => void;
  /** The container that is replaced. */
  readonly before?: ContainerConfig;
}

const GIB = 1024 ** 3;

/**
 * Makes the container that a checked call has asked for out of a backup.
 * Rules: `PVE/API2/LXC.pm` method create_vm, its `$code`; `PVE/LXC/Create.pm sub restore_configuration_vzdump`.
 *
 * @param config options that the call gives; becomes the container's file.
 * @throws PveFailure 500; volumes that were made are freed again, and the container before is still there.
 */
export async function restoreContainer(place: Place, config: ContainerConfig, restoration: Restoration): Promise<void> {
  const { cluster, node } = place;
  const { current } = config;
  place.log(`recovering backed-up configuration from '${restoration.archive}'`);
  const content = readArchive(place, restoration.archive);
  const saved = parseContainerConfig(content.config);
  const wasUnprivileged = saved.current.unprivileged === 1;
  const isUnprivileged = restoration.unprivileged ?? wasUnprivileged;
  if (isUnprivileged) current.unprivileged = 1;
  restoration.checkContent(saved.current, isUnprivileged);
  const { wanted, delayed } = restoration.disks
    ? { wanted: restoration.disks, delayed: {} }
    : wantedDisks(saved.current, restoration);
  const volumes = createDisks(place, wanted, current);
  try {
    if (restoration.before) freeVolumes(place, restoration.before);
    const { storage, name } = readVolid(restoration.archive);
    place.log(`restoring '${restoration.archive}' now..`);
    place.log(`extracting archive '${volumePath(storageConfig(cluster, storage), name)}'`);
    for (const [option, point] of mountPoints(current)) {
      const source = content.disks.get(option);
      if (source && point.type === "volume") await fill(place, source, point.volume);
    }
    place.log("merging backed-up and given configuration..");
    merge(place, current, saved.current, restoration);
    if (restoration.isRoot && saved.lxc.has("")) config.lxc.set("", saved.lxc.get("") ?? []);
    Object.assign(current, delayed);
    current.hostname ??= `CT${place.vmid}`;
    current.memory ??= 512;
    current.swap ??= 512;
    // fails where a volume is missing
    guestOf(place, config);
  } catch (error) {
    freeDisks(place, volumes);
    throw error;
  }
  if (content.firewall !== undefined) cluster.files.write(`firewall/${place.vmid}.fw`, content.firewall);
  cluster.guests.delete(place.vmid);
  writeConfig({ cluster, node, vmid: place.vmid }, config);
  if (saved.current.template !== 1) return;
  place.log("Convert restored container to template...");
  makeBases(place, config);
}

function readArchive({ cluster, node }: Place, archive: string): BackupContent {
  const { backup } = activateVolume(cluster, node, archive);
  // what came from a fixture is a name without content
  return backup ?? die("rootfs configuration could not be recovered, please check and specify manually!");
}

async function fill({ cluster, node }: Place, source: Volume, volid: string): Promise<void> {
  await guestBackend(cluster).copy(source, activateVolume(cluster, node, volid));
}

/** The disks that the backup had, on another storage; what is no volume waits until all is extracted. */
function wantedDisks(
  saved: ContainerSection,
  { storage, isRoot }: Restoration,
): { wanted: ContainerSection; delayed: ContainerSection } {
  const wanted: ContainerSection = {};
  const delayed: ContainerSection = {};
  for (const [option, point] of mountPoints(saved)) {
    if (point.type === "volume") wanted[option] = newDisk(option, point, storage);
    else if (option === "rootfs") {
      die(`restoring rootfs to ${point.type} mount is only possible by specifying -rootfs manually!`);
    } else if (!isRoot) die(`restoring '${option}' to ${point.type} mount is only possible for root`);
    else delayed[option] = printMountPoint(option, point);
  }
  if (wanted.rootfs === undefined) {
    die("rootfs configuration could not be recovered, please check and specify manually!");
  }
  return { wanted, delayed };
}

function newDisk(option: string, point: MountPoint, storage: string): string {
  if (point.size === undefined) return die(`unable to detect disk size - please specify ${option} (size)`);
  const { size: _, ...options } = point.options;
  return printMountPoint(option, { ...point, options }, { volume: `${storage}:${point.size / GIB}`, size: undefined })
    .split(",")
    .filter((part) => !part.startsWith("size="))
    .join(",");
}

/** The volumes of the container that is replaced. */
function freeVolumes(place: Place, before: ContainerConfig): void {
  const points = [...mountPoints(before.current), ...unusedVolumes(before.current)];
  for (const volume of new Map(points.map(([, point]) => [point.volume, point])).values()) freeOwnVolume(place, volume);
}

const NOT_MERGED = new Set(["rootfs", "unprivileged", "parent", "lock", "template"]);

function merge(place: Place, current: ContainerSection, saved: ContainerSection, { unique }: Restoration): void {
  for (const [option, value] of Object.entries(saved)) {
    if (NOT_MERGED.has(option) || /^(?:mp|unused)\d+$/.test(option) || current[option] !== undefined) continue;
    current[option] = unique && /^net\d+$/.test(option) ? withNewMac(place, String(value)) : value;
  }
}

function withNewMac({ cluster }: Place, value: string): string {
  const network = parseNetwork(cluster, value);
  const hwaddr = newMacAddress(cluster);
  return printNetwork({ ...network, hwaddr, options: { ...network.options, hwaddr } });
}
