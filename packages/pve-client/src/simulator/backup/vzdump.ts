import { die, PveFailure } from "../core/answer.ts";
import { type BackupContent, type Volume, volumeKey } from "../core/cluster.ts";
import { type GuestLocation, guestIndex } from "../core/guest-index.ts";
import type { Place } from "../guest-config/place.ts";
import { guestBackend } from "../guests/insides.ts";
import { markLock, unmarkLock } from "../lxc/config-store.ts";
import { printContainerConfig } from "../lxc/container-config.ts";
import { mountPoints } from "../lxc/mount-point.ts";
import { loadMachine } from "../qemu/config-store.ts";
import { printMachineConfig } from "../qemu/machine-config.ts";
import { isShared, storageConfig } from "../storage/storage-config.ts";
import { volumePath } from "../storage/volume-name.ts";
import { activateVolume, volidOf } from "../storage/volumes.ts";
import { archiveName } from "./archive-name.ts";
import { pruneBackups } from "./prune.ts";
import type { Retention } from "./retention.ts";

export interface BackupOptions {
  readonly storage: string;
  readonly mode: string;
  readonly compress?: string;
  readonly notesTemplate?: string;
  readonly isProtected: boolean;
  /** What is kept of the guest's older backups; absent where none is removed. */
  readonly retention?: Retention;
}

/** Share of a disk that is in use, as far as anybody can tell from outside. */
const USED = 1 / 16;

/**
 * Backs up one guest. Rule: `PVE/VZDump.pm sub exec_backup_task`.
 *
 * @param place with the log of the job, each line as vzdump writes it.
 * @throws PveFailure 500 for what keeps this guest from being backed up.
 */
export async function backUp(place: Place, options: BackupOptions): Promise<void> {
  const { cluster, node, vmid } = place;
  const guest = guestIndex(cluster).get(vmid);
  if (guest?.node !== node) die(`unable to find VM '${vmid}'`);
  const info = (line: string) => place.log(`INFO: ${line}`);
  const startedAt = cluster.clock.now();
  const isRunning = cluster.guests.get(vmid)?.running !== undefined;
  info(`Starting Backup of VM ${vmid} (${guest.type})`);
  info(`Backup started at ${time(startedAt)}`);
  info(`status = ${isRunning ? "running" : "stopped"}`);
  const content = guest.type === "lxc" ? await containerContent(place) : machineContent(place);
  info(`backup mode: ${isRunning ? options.mode : "stop"}`);
  info("ionice priority: 7");
  for (const option of content.disks.keys()) info(`including '${option}' in backup`);
  const volume = store(place, guest, options, content, startedAt);
  info(`archive file size: ${Math.max(1, Math.round(volume.size / 1024 ** 2))}MB`);
  if (options.retention && options.retention["keep-all"] !== true)
    prune(place, guest, options.storage, options.retention);
  info(`Finished Backup of VM ${vmid} (00:00:0${Math.min(9, Math.floor((cluster.clock.now() - startedAt) / 1000))})`);
  info(`Backup finished at ${time(cluster.clock.now())}`);
}

function prune(place: Place, { type, vmid }: GuestLocation, storage: string, retention: Retention): void {
  const { cluster, node, log } = place;
  const info = (line: string) => log(`INFO: ${line}`);
  const kept = Object.keys(retention).sort();
  info(`prune older backups with retention: ${kept.map((option) => `${option}=${retention[option]}`).join(", ")}`);
  const count = pruneBackups({ cluster, node, storage, vmid, type }, retention, info);
  info(`pruned ${count} backup(s)${count > 0 ? " not covered by keep-retention policy" : ""}`);
}

const time = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");

/** Configuration and disks of a container, under the lock that keeps others from changing them. */
async function containerContent(place: Place): Promise<BackupContent> {
  const before = await markLock(place, "backup");
  try {
    const disks = new Map<string, Volume>();
    for (const [option, point] of mountPoints(before.current)) {
      if (point.type !== "volume" || (option !== "rootfs" && point.options.backup !== true)) continue;
      const source = activateVolume(place.cluster, place.node, point.volume);
      const copy = { ...source };
      await guestBackend(place.cluster).copy(source, copy);
      disks.set(option, copy);
    }
    const { parent: _, lock: __, ...current } = before.current;
    const config = { ...before, current, pending: {}, snapshots: new Map() };
    return { config: printContainerConfig(config), disks, ...firewallOf(place) };
  } finally {
    await unmarkLock(place, "backup");
  }
}

function machineContent(place: Place): BackupContent {
  const config = loadMachine(place);
  if (config.current.lock) die(`VM is locked (${config.current.lock})`);
  const { parent: _, ...current } = config.current;
  const text = printMachineConfig({ ...config, current, pending: {}, snapshots: new Map() });
  return { config: text, disks: new Map(), ...firewallOf(place) };
}

function firewallOf({ cluster, vmid }: Place): { firewall?: string } {
  const firewall = cluster.files.read(`firewall/${vmid}.fw`);
  return firewall === undefined ? {} : { firewall };
}

function store(
  { cluster, node, vmid, log }: Place,
  guest: GuestLocation,
  options: BackupOptions,
  backup: BackupContent,
  createdAt: number,
): Volume {
  const config = storageConfig(cluster, options.storage);
  const name = `backup/${archiveName(guest.type, vmid, createdAt, options.compress)}`;
  const bytes = [...backup.disks.values()].reduce((sum, { size }) => sum + size, 0) * USED;
  const notes = options.notesTemplate && notesFrom(options.notesTemplate, { node, vmid, backup });
  const volume: Volume = {
    storage: config.id,
    name,
    ...(!isShared(config) && { node }),
    content: "backup",
    format: /\.((?:tar|vma)(?:\.\w+)?)$/.exec(name)?.[1] ?? "tar",
    size: Math.floor(bytes) + backup.config.length,
    vmid,
    createdAt,
    backup,
    ...(notes && { notes }),
    ...(options.isProtected && { protected: true }),
  };
  if (cluster.volumes.has(volumeKey(volume))) die(`backup archive '${volidOf(volume)}' already exists`);
  log(`INFO: creating vzdump archive '${volumePath(config, name)}'`);
  cluster.volumes.set(volumeKey(volume), volume);
  return volume;
}

/** Rule: `PVE/VZDump.pm sub generate_notes`. */
function notesFrom(template: string, facts: { node: string; vmid: number; backup: BackupContent }): string {
  const guestname = /^(?:hostname|name): (.*)$/m.exec(facts.backup.config)?.[1] ?? "";
  const values: Readonly<Record<string, string>> = {
    cluster: "standalone node",
    guestname,
    node: facts.node,
    vmid: String(facts.vmid),
  };
  return template
    .replace(/\\(\\|n)/g, (_, character) => (character === "n" ? "\n" : "\\"))
    .replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => values[name] ?? die(`unexpected variable name '${name}'`));
}

/** Backs up several guests; one that fails does not keep the others from it. @returns texts of failures. */
export async function backUpAll(
  vmids: readonly number[],
  log: (line: string) => void,
  one: (vmid: number) => Promise<void>,
): Promise<string[]> {
  const failures: string[] = [];
  for (const vmid of vmids) {
    try {
      await one(vmid);
    } catch (error) {
      if (!(error instanceof PveFailure)) throw error;
      const reason = error.message.trim();
      log(`ERROR: Backup of VM ${vmid} failed - ${reason}`);
      failures.push(reason);
    }
  }
  return failures;
}
