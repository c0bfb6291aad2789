import type { AllowedParams } from "../client/access-types.ts";
import type { CallOptions } from "../client/caller.ts";
import type { PveCaller } from "../client/pve-caller.ts";
import { PveError } from "../errors/pve-error.ts";
import { formatVolid } from "../ids/volid.ts";
import type { Access } from "../permissions/access.ts";
import { Task } from "../tasks/task.ts";
import type { TaskResult, WaitOptions } from "../tasks/wait.ts";
import type { GuestParams } from "./create-guest.ts";
import { type CreatedGuest, startGuest, underFreeVmid } from "./free-vmid.ts";
import type { GuestRef, GuestType } from "./guest-type.ts";

/** What a backup takes beside the guest: the parameters of `POST /nodes/{node}/vzdump` that mean one guest. */
export type BackupParams<A extends Access> = Omit<
  AllowedParams<"post", "/nodes/{node}/vzdump", A>,
  "node" | "vmid" | "all" | "exclude" | "pool" | "dumpdir" | "stdout" | "storage"
> & { readonly storage: string };

/** A backup that has been made. */
export interface Backup {
  /** The archive's volume id, for {@link restoreGuest}. */
  readonly volid: string;
  readonly result: TaskResult;
}

/**
 * Backs up one guest and waits for it.
 *
 * @param params as for the call itself; `storage` has to be named.
 * @param options as for `Task.wait`.
 * @returns the volume id of the archive, and how the task ended.
 * @throws TaskError if it failed; what the calls throw.
 * Rules: `PVE/VZDump.pm sub exec_backup_task`, which logs the archive's name.
 */
export async function backUpGuest<A extends Access>(
  pve: PveCaller<A>,
  { node, vmid }: GuestRef,
  params: BackupParams<A>,
  options: WaitOptions = {},
): Promise<Backup> {
  const call = { method: "POST", path: "/nodes/{node}/vzdump", params: { ...params, node, vmid } } as const;
  const task = await pve.request(call, { signal: options.signal });
  // without a guest to back up it answers "OK"
  if (!(task instanceof Task)) throw new PveError(`Guest ${vmid} is not on node ${node}: nothing was backed up.`);
  let volid: string | undefined;
  const onLog = (line: string) => {
    volid ??= archiveIn(line, params.storage);
    options.onLog?.(line);
  };
  const result = await task.wait({ ...options, onLog });
  if (volid !== undefined) return { volid, result };
  throw new PveError(`The backup of guest ${vmid} is over, but its task ${task.upid} did not log where it is.`);
}

/** The volume id that a line of a backup's log names: a file on the storage, or a snapshot of Proxmox Backup Server. */
export function archiveIn(line: string, storage: string): string | undefined {
  const file = /creating vzdump archive '(?:[^']*\/)?([^'/]+)'/.exec(line)?.[1];
  const snapshot = /creating Proxmox Backup Server archive '([^']+)'/.exec(line)?.[1];
  const path = file ?? snapshot;
  return path === undefined ? undefined : formatVolid({ storage, path: `backup/${path}` });
}

/** What a restoration takes: the archive, and what shall be otherwise than in it. */
export type RestoreParams<T extends GuestType, A extends Access> = Omit<
  Partial<GuestParams<T, A>>,
  "archive" | "ostemplate" | "restore" | "node"
> & {
  readonly node: string;
  /** Volume id of the backup. */
  readonly archive: string;
  /** The next free id if absent: then it becomes another guest, with network addresses (MAC) of its own. */
  readonly vmid?: number;
};

/**
 * Makes a guest of a backup. A guest that is there is overwritten only with `force: true` and its `vmid`.
 *
 * @param params the archive, where to, and what shall be otherwise than in the backup.
 * @returns the id and the task; `await task.wait()` before using the guest.
 * @throws PveError, before anything is sent, if the archive is of another type of guest; what the call throws.
 */
export async function restoreGuest<T extends GuestType, A extends Access>(
  pve: PveCaller<A>,
  type: T,
  { archive, vmid, ...params }: RestoreParams<T, A>,
  options?: CallOptions,
): Promise<CreatedGuest> {
  const found = typeOfArchive(archive);
  if (found !== undefined && found !== type)
    throw new PveError(`${archive} is a backup of type ${found}, not ${type}.`);
  const from = type === "lxc" ? { ostemplate: archive, restore: true } : { archive };
  const callFor = (id: number) =>
    ({
      method: "POST",
      path: `/nodes/{node}/${type}`,
      params: { ...(vmid === undefined && { unique: true }), ...params, ...from, vmid: id },
    }) as const;
  return vmid === undefined ? underFreeVmid(pve, callFor, options) : startGuest(pve, vmid, callFor(vmid), options);
}

/** Rule: `PVE/Storage.pm sub archive_info`; Proxmox Backup Server's `backup/ct/…` and `backup/vm/…`. */
function typeOfArchive(volid: string): GuestType | undefined {
  const [, kind] =
    /(?:\/vzdump-(lxc|openvz|qemu)-|backup\/(ct|vm)\/)/.exec(volid)?.filter((part) => part !== undefined) ?? [];
  if (kind === undefined) return undefined;
  return kind === "qemu" || kind === "vm" ? "qemu" : "lxc";
}
