import type { CallView } from "./call-view.ts";
import { needs, nothing, type Requirement } from "./requirement.ts";
import { isNewVolume, ownerOf, spaceOn, storageOf, volumeAccess } from "./volume-rights.ts";

type Keys = Readonly<Record<string, unknown>>;

const CLOUD_INIT = /[:/](?:vm-\d+-)?cloudinit(?:\.[a-z0-9]+)?$/;

/** The node's own drive or nothing is a disc, also without saying so. Rule: `PVE/QemuServer.pm sub cleanup_drive_path`. */
const isDisc = ({ file, media }: Keys) => media === "cdrom" || file === "none" || file === "cdrom";

/**
 * Which privilege on the guest a drive belongs to. Rule: `PVE/API2/Qemu.pm sub update_vm_api`, its `$check_drive_perms`.
 *
 * @param isNew a drive that is being set; one that is there is a disc only if it says so.
 */
export function driveKind(drive: Keys, isNew: boolean): string[] {
  if (CLOUD_INIT.test(String(drive.file))) return ["VM.Config.Cloudinit", "VM.Config.CDROM"];
  return (isNew ? isDisc(drive) : drive.media === "cdrom") ? ["VM.Config.CDROM"] : ["VM.Config.Disk"];
}

/**
 * What the contents of a drive need. Rule: `PVE/API2/Qemu.pm`, its `$check_storage_access`.
 *
 * @param call creates or changes a machine.
 */
export function driveRequirement(drive: Keys, call: CallView): Requirement {
  const vmid = call.text("vmid");
  const of = [fileRequirement(drive, vmid, call)];
  const source = drive["import-from"];
  if (typeof source === "string") {
    if (IN_ARCHIVE.test(source)) of.push(spaceOn(call.text("import-working-storage") ?? storageOf(source) ?? ""));
    const owner = ownerOf(source);
    of.push(owner === undefined ? volumeAccess(source, vmid) : needs(`/vms/${owner}`, "VM.Clone"));
  }
  return { is: "all", of };
}

/** A disk in an archive is unpacked first. Rule: `PVE/QemuServer/Helpers.pm sub needs_extraction`. */
const IN_ARCHIVE = /:import\/[^/]+\.ova\/[^/]+$/;

function fileRequirement(drive: Keys, vmid: string | undefined, call: CallView): Requirement {
  const file = String(drive.file ?? "");
  const storage = call.text("storage");
  const creates = call.key === "POST /nodes/{node}/qemu";
  if (file === "" || file === "none" || file.endsWith(":cloudinit") || file === "cloudinit") return nothing;
  // only a change makes a disc of what does not say so; else it is a path, and that is root@pam's
  if (file === "cdrom") return creates && drive.media !== "cdrom" ? nothing : needs("/", "Sys.Console");
  if (/^\d+(?:\.\d+)?$/.test(file)) return storage === undefined ? nothing : spaceOn(storage);
  if (isNewVolume(file) && !isDisc(drive)) return spaceOn(storageOf(file) ?? "");
  // a change looks for the volume that a path belongs to
  if (!creates && file.startsWith("/") && !file.startsWith("/dev/")) {
    return { is: "unknown", reason: `whether ${file} is a volume of a storage only the node knows` };
  }
  return volumeAccess(file, vmid);
}
