import { isVolid, parseVolid } from "../../ids/volid.ts";
import type { Call } from "../core/route.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import { isLvm, parseVolumeName } from "../storage/volume-name.ts";
import { type Drive, isCdrom, isCloudInit, isDriveName, newDisk, parseDrive, printDrive } from "./drive.ts";

type Options = Readonly<Record<string, string>>;

/** `cdrom` is another name of `ide2`. Rule: `PVE/API2/Qemu.pm $resolve_cdrom_alias`. */
export function resolveCdrom({ cdrom, ...options }: Options): Record<string, string> {
  if (cdrom === undefined) return { ...options };
  return { ...options, ide2: cdrom.includes("media=") ? cdrom : `${cdrom},media=cdrom` };
}

/**
 * The options with their drives in PVE's own spelling. Rule: `PVE/API2/Qemu.pm $check_drive_param`.
 *
 * @throws PveFailure 400 for a drive that cannot be read.
 */
export function checkDriveParameters(call: Call, options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [
      option,
      isDriveName(option) ? checkedDrive(call, option, value) : value,
    ]),
  );
}

function checkedDrive(call: Call, option: string, value: string): string {
  const refuse = (text: string) => call.paramFailure({ [option]: text });
  const drive = parseDrive(option, value) ?? refuse("unable to parse drive options");
  checkImport(refuse, option, drive);
  const { file, options } = drive;
  const isPath = !/^(?:cdrom|none)$/.test(file) && !file.startsWith("/dev/") && !/^[^:]+:.+$|^\d+$/.test(file);
  if (isPath) refuse(`unable to associate path '${file}' to any storage`);
  if (/^(?:cdrom|none)$/.test(file) && options.media === undefined) {
    return printDrive(option, drive, { media: "cdrom" });
  }
  if (isVolid(file) && !newDisk(file) && !isCloudInit(drive) && kindOf(call, file) === "iso" && !isCdrom(drive)) {
    refuse("explicit 'media=cdrom' is required for iso images");
  }
  return printDrive(option, drive);
}

/** Rule: `PVE/API2/Qemu.pm $check_drive_param`, its part about `import-from`. */
function checkImport(refuse: (text: string) => never, option: string, { file, options }: Drive): void {
  if (options["import-from"] === undefined) return;
  if (newDisk(file)?.gib !== 0) {
    refuse("'import-from' requires special syntax - use <storage ID>:0,import-from=<source>");
  }
  const required = option === "efidisk0" ? ["efitype", "pre-enrolled-keys"] : option === "tpmstate0" ? ["version"] : [];
  for (const key of required) {
    if (options[key] === undefined) refuse(`need to specify '${key}' when using 'import-from'`);
  }
}

function kindOf(call: Call, volid: string): string {
  const { storage, path } = parseVolid(volid);
  return parseVolumeName(storageConfig(call.cluster, storage), path).content;
}

/**
 * Whether the caller may use the storages and volumes that options name. Rule: `PVE/API2/Qemu.pm $check_storage_access`.
 *
 * @param defaultStorage for drives that name none.
 */
export function checkStorageAccess(call: Call, options: Options, defaultStorage?: string): void {
  for (const option of Object.keys(options).sort()) {
    const drive = isDriveName(option) ? parseDrive(option, options[option] ?? "") : undefined;
    if (drive) checkDriveAccess(call, option, drive, defaultStorage);
  }
  for (const option of Object.keys(options).sort()) {
    if (!/^unused\d+$/.test(option)) continue;
    const file = parseDrive(option, options[option] ?? "")?.file ?? "";
    if (!isVolid(file)) call.paramFailure({ [option]: `not a valid volid: ${file}` });
    checkVolumeAccess(call, file, call.vmid, "images");
  }
  if (options.vmstatestorage) call.check(`/storage/${options.vmstatestorage}`, ["Datastore.AllocateSpace"]);
}

function checkDriveAccess(call: Call, option: string, drive: Drive, defaultStorage: string | undefined): void {
  const { file } = drive;
  const wanted = isCdrom(drive) ? undefined : newDisk(file);
  if (file === "" || file === "none" || file === "cloudinit" || /^[^:]+:cloudinit$/.test(file)) {
    // nothing that anybody owns
  } else if (file === "cdrom" && isCdrom(drive)) call.check("/", ["Sys.Console"]);
  else if (wanted) {
    const storage = wanted.storage ?? defaultStorage ?? call.die("no storage ID specified (and no default storage)");
    call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
    if (!storageConfig(call.cluster, storage).content.has("images")) {
      call.paramFailure({ storage: `storage '${storage}' does not support vm images` });
    }
  } else {
    checkVolumeAccess(call, file, call.vmid);
    if (isVolid(file) && !["images", "iso"].includes(kindOf(call, file))) {
      call.paramFailure({ [option]: "content type needs to be 'images' or 'iso'" });
    }
  }
  const source = drive.options["import-from"];
  if (source !== undefined) checkSource(call, option, String(source));
}

function checkSource(call: Call, option: string, source: string): void {
  if (!isVolid(source)) {
    checkVolumeAccess(call, source, call.vmid);
    return;
  }
  const { storage, path } = parseVolid(source);
  const { content, owner } = parseVolumeName(storageConfig(call.cluster, storage), path);
  if (content !== "images" && content !== "import") {
    call.paramFailure({ [option]: `${source} has wrong type '${content}' - needs to be 'images' or 'import'` });
  }
  if (content === "import" && path.includes(".ova/")) checkExtraction(call, option, storage);
  if (owner !== undefined) call.check(`/vms/${owner}`, ["VM.Clone"]);
  else checkVolumeAccess(call, source, call.vmid);
}

/** A disk in an archive is unpacked first, where it lies if nothing else is named. */
function checkExtraction(call: Call, option: string, storage: string): void {
  const given = call.text("import-working-storage");
  const working = given ?? storage;
  const config = storageConfig(call.cluster, working);
  if (!config.content.has("images") || isLvm(config)) {
    const text = `import working storage '${working}' does not support 'images' content type or is not file based.`;
    call.paramFailure({ [given === undefined ? option : "import-working-storage"]: text });
  }
  call.check(`/storage/${working}`, ["Datastore.AllocateSpace"]);
}
