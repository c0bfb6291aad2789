import type { Call } from "../core/route.ts";
import { collectError } from "../guest-config/collect-error.ts";
import { cleanPending, pendingDeletes, pendingOptions, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { freeVolume } from "../storage/volumes.ts";
import { type Drive, isCdrom, isCloudInit, isDriveName, isOwner, parseDrive } from "./drive.ts";
import { freeIfUnused } from "./free-drive.ts";
import type { MachineConfig } from "./machine-config.ts";
import { checkGuest } from "./option-permission.ts";

/**
 * Makes pending changes effective while the machine is stopped. Rule: `PVE/QemuServer.pm sub vmconfig_apply_pending`.
 *
 * @param errors receives a text for each option that stays pending.
 */
export function applyPending(call: Call, place: Place, config: MachineConfig, errors: Record<string, string>): void {
  const attempt = (option: string, work: () => void) =>
    collectError(errors, option, `unable to apply pending change ${option} : `, work);
  for (const [option, force] of [...pendingDeletes(config)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!attempt(option, () => detach(call, place, config, option, force))) continue;
    removePendingDelete(config, option);
    delete config.current[option];
  }
  cleanPending(config);
  for (const option of pendingOptions(config)) {
    if (!attempt(option, () => replaceDrive(place, config, option))) continue;
    setNow(config, option);
  }
}

/** Moves an option from the pending section to the current one. */
export function setNow(config: MachineConfig, option: string): void {
  const value = config.pending[option];
  if (value !== undefined) config.current[option] = value;
  delete config.pending[option];
}

/** Rule: `PVE/QemuServer.pm sub vmconfig_delete_or_detach_drive`. */
export function detach(call: Call, place: Place, config: MachineConfig, option: string, force: boolean): void {
  const value = config.current[option];
  const drive = value !== undefined && isDriveName(option) ? parseDrive(option, String(value)) : undefined;
  if (!drive) return;
  if (force && !isCdrom(drive)) {
    checkGuest(call, undefined, ["VM.Config.Disk"]);
    freeIfUnused(call, place, config, option, drive.file);
    return;
  }
  const { [option]: _, ...others } = config.current;
  config.current = others;
  registerUnused(place, config, drive);
}

/** The volume that a drive had before is kept in mind. */
export function replaceDrive(place: Place, config: MachineConfig, option: string): void {
  const before = config.current[option];
  if (before === undefined || !isDriveName(option)) return;
  const old = parseDrive(option, String(before));
  const isSame = old?.file === parseDrive(option, String(config.pending[option]))?.file;
  if (old && !isSame) registerUnused(place, config, old);
}

/**
 * Keeps an own volume in mind as unused; a cloud-init drive is made anew when needed.
 * Rule: `PVE/QemuServer.pm sub vmconfig_register_unused_drive`.
 */
export function registerUnused({ cluster, node, vmid }: Place, config: MachineConfig, drive: Drive): void {
  if (isCloudInit(drive)) {
    freeVolume(cluster, node, drive.file);
    config.special.delete("cloudinit");
    return;
  }
  if (isCdrom(drive) || !isOwner(cluster, vmid, drive.file)) return;
  const { current } = config;
  const isListed = Object.keys(current).some((name) => /^unused\d+$/.test(name) && current[name] === drive.file);
  if (isListed) return;
  let number = 0;
  while (current[`unused${number}`] !== undefined) number++;
  current[`unused${number}`] = drive.file;
}
