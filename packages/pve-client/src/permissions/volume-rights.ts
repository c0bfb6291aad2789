import { isVolid, parseVolid } from "../ids/volid.ts";
import { needs, needsAny, nothing, type Requirement } from "./requirement.ts";

/** `STORAGE:SIZE` asks for a new volume. Rule: `PVE/LXC.pm $NEW_DISK_RE`, `PVE/QemuServer/Drive.pm $NEW_DISK_RE`. */
const NEW_VOLUME = /^([^:\s]+):(\d+(?:\.\d+)?)$/;

/** Space on a storage. */
export function spaceOn(storage: string): Requirement {
  return needs(`/storage/${storage}`, "Datastore.AllocateSpace");
}

/** The storage of a volume that exists or is asked for; undefined for a path. */
export function storageOf(volume: string): string | undefined {
  return NEW_VOLUME.exec(volume)?.[1] ?? (isVolid(volume) ? parseVolid(volume).storage : undefined);
}

/** Whether a volume is yet to be made. */
export function isNewVolume(volume: string): boolean {
  return NEW_VOLUME.test(volume);
}

/**
 * What mounting a volume needs: space for a new one, access to an existing one. A path is root@pam's and has a rule of
 * its own.
 */
export function volumeRequirement(volume: string, vmid: string | undefined): Requirement {
  const wanted = NEW_VOLUME.exec(volume)?.[1];
  return wanted === undefined ? volumeAccess(volume, vmid, "rootdir") : spaceOn(wanted);
}

/**
 * Who may use a volume that exists. Rule: `PVE/Storage.pm sub check_volume_access`.
 *
 * @param vmid guest in whose name it is used; its own volumes are open to it.
 * @param content that it has to have, if that matters; `rootdir` stands for images too.
 */
export function volumeAccess(volid: string, vmid: string | undefined, content?: VolumeContent): Requirement {
  if (!isVolid(volid)) return nothing;
  const { storage, path: name } = parseVolid(volid);
  const path = `/storage/${storage}`;
  const { kind, owner } = readVolumeName(name);
  if (content !== undefined && kind !== content && (content !== "rootdir" || kind !== "images")) {
    return refusal(`unable to use volume ${volid} - content type needs to be '${content}'`);
  }
  const or = (requirement: Requirement): Requirement => ({
    is: "one",
    of: [needs(path, "Datastore.Allocate"), requirement],
    says: "last",
  });
  if (READABLE.has(kind)) return or(needsAny(path, "Datastore.AllocateSpace", "Datastore.Audit"));
  if (owner !== undefined && owner === vmid) return nothing;
  if (kind === "backup" && owner !== undefined) {
    return or({ is: "all", of: [spaceOn(storage), needs(`/vms/${owner}`, "VM.Backup")] });
  }
  if (owner !== undefined) {
    return or({ is: "all", of: [needs(path, "Datastore.Audit"), needs(`/vms/${owner}`, "VM.Config.Disk")] });
  }
  return or(refusal(`missing privileges to access ${volid}`));
}

const refusal = (message: string): Requirement => ({ is: "never", status: 500, message });

/** Who may remove a volume. Rule: `PVE/API2/Storage/Content.pm` method delete. */
export function volumeRemoval(storage: string, volume: string): Requirement {
  const { kind, owner } = readVolumeName(isVolid(volume) ? parseVolid(volume).path : volume);
  if (kind !== "backup" || owner === undefined) return needs(`/storage/${storage}`, "Datastore.Allocate");
  return { is: "all", of: [spaceOn(storage), needs(`/vms/${owner}`, "VM.Backup")] };
}

/** The guest that a volume belongs to; undefined if its name does not say it. */
export function ownerOf(volid: string): string | undefined {
  return isVolid(volid) ? readVolumeName(parseVolid(volid).path).owner : undefined;
}

/** What a volume holds, in PVE's names. */
export type VolumeContent = "iso" | "vztmpl" | "import" | "backup" | "snippets" | "rootdir" | "images";

/** For whoever may read the storage. */
const READABLE: ReadonlySet<VolumeContent> = new Set(["iso", "vztmpl", "import"]);

/** What a name on a storage stands for. Rule: `PVE/Storage/Plugin.pm sub parse_volname` and those of other storages. */
function readVolumeName(name: string): { kind: VolumeContent; owner?: string } {
  const [, folder] = /^(iso|vztmpl|import|snippets)\//.exec(name) ?? [];
  // the pattern has no others
  if (folder !== undefined) return { kind: folder as VolumeContent };
  if (name.startsWith("backup/")) {
    const owner = /vzdump-(?:lxc|qemu|openvz)-(\d+)-|\/(?:ct|vm)\/(\d+)\//.exec(name);
    return { kind: "backup", ...withOwner(owner?.[1] ?? owner?.[2]) };
  }
  if (name.startsWith("rootdir/")) return { kind: "rootdir", ...withOwner(/^rootdir\/(\d+)$/.exec(name)?.[1]) };
  return { kind: "images", ...withOwner(imageOwner(name)) };
}

/** Block storages have it in the name, directories in the folder; of a linked clone's two names the last counts. */
function imageOwner(name: string): string | undefined {
  const found = /(?:^|\/)(?:vm|base|subvol|basevol)-(\d+)-[^/]*$/.exec(name) ?? /(?:^|\/)(\d+)\/[^/]+$/.exec(name);
  return found?.[1];
}

const withOwner = (owner: string | undefined) => (owner === undefined ? {} : { owner });
