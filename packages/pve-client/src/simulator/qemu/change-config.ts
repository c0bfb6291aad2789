import type { Call } from "../core/route.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { addPendingDelete, cleanPending, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { checkTags, uniqueTags } from "../guest-config/tags.ts";
import { applyPending, registerUnused } from "./apply-pending.ts";
import { bootOrder, printBootOrder } from "./boot-order.ts";
import { checkProtection, isRunning, loadMachine, writeMachine } from "./config-store.ts";
import { createDisks } from "./create-disks.ts";
import { type Drive, isCdrom, isCloudInit, isDriveName, parseDrive } from "./drive.ts";
import { freeIfUnused } from "./free-drive.ts";
import { hotplugPending } from "./hotplug.ts";
import type { MachineConfig } from "./machine-config.ts";
import { parseNetwork } from "./network.ts";
import { checkDevice, checkGuest, checkSerial } from "./option-permission.ts";
import { optionValue } from "./options.ts";

export interface MachineChange {
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
  /** Free the volumes of removed drives at once instead of keeping them as unused. */
  readonly force: boolean;
}

/**
 * Changes a machine's configuration: option by option into the pending section, from where it takes effect at once if
 * the machine is stopped, and as far as that is possible if it runs. The file is written after every option, so that
 * what came before a refused one stays. Rule: `PVE/API2/Qemu.pm $update_vm_api`, its `$updatefn`.
 *
 * @throws PveFailure 403 or 500 for an option that cannot be set; 400 with a text per option that stays pending.
 */
export function changeMachine(call: Call, place: Place, change: MachineChange): void {
  const modified = new Set<string>();
  let order = bootOrder(loadMachine(place).current.boot) ?? [];
  const reorder = (config: MachineConfig, devices: string[]) => {
    order = devices;
    config.pending.boot = printBootOrder(order);
    modified.add("boot");
  };
  for (const option of change.remove) {
    const config = loadMachine(place);
    const value = config.current[option] ?? config.pending[option];
    if (value === undefined) {
      place.log(`cannot delete '${option}' - not set in current configuration!`);
      continue;
    }
    modified.add(option);
    const wasPending = config.pending[option] !== undefined;
    delete config.pending[option];
    if (order.includes(option))
      reorder(
        config,
        order.filter((device) => device !== option),
      );
    removeOption(call, place, config, { option, value: String(value), wasPending, force: change.force });
    writeMachine(place, config);
  }
  for (const option of Object.keys(change.set).sort()) {
    modified.add(option);
    const config = loadMachine(place);
    const value = change.set[option] ?? "";
    if (String(config.pending[option] ?? "\0") === value) continue;
    setOption(call, place, config, option, value);
    const drive = isDriveName(option) ? parseDrive(option, value) : undefined;
    const isNewCdrom = drive !== undefined && isCdrom(drive) && !isCloudInit(drive) && !order.includes(option);
    if (order.length > 0 && isNewCdrom) reorder(config, [...order, option]);
    if (option === "boot") checkBootOrder(call, config, value, change);
    removePendingDelete(config, option);
    writeMachine(place, config);
  }
  makeEffective(call, place, modified);
}

function makeEffective(call: Call, place: Place, modified: ReadonlySet<string>): void {
  const config = loadMachine(place);
  cleanPending(config);
  const errors: Record<string, string> = {};
  if (Object.keys(config.pending).length > 0) {
    if (isRunning(place)) hotplugPending(call, place, config, modified, errors);
    else applyPending(call, place, config, errors);
  }
  writeMachine(place, config);
  if (Object.keys(errors).length > 0) call.paramFailure(errors);
}

/** Whom a drive's kind lets change it. */
function checkDrive(call: Call, drive: Drive | undefined): void {
  if (drive && isCloudInit(drive)) checkGuest(call, undefined, ["VM.Config.Cloudinit", "VM.Config.CDROM"]);
  else if (drive && isCdrom(drive)) checkGuest(call, undefined, ["VM.Config.CDROM"]);
  else checkGuest(call, undefined, ["VM.Config.Disk"]);
}

interface Removal {
  readonly option: string;
  readonly value: string;
  readonly wasPending: boolean;
  readonly force: boolean;
}

function removeOption(call: Call, place: Place, config: MachineConfig, removal: Removal): void {
  const { option, value, wasPending } = removal;
  if (/^unused\d+$/.test(option)) {
    const drive = parseDrive(option, value);
    checkProtection(config, `can't remove unused disk '${drive?.file ?? ""}'`);
    checkGuest(call, undefined, ["VM.Config.Disk"]);
    if (drive) freeIfUnused(call, place, config, option, drive.file);
    delete config.current[option];
    return;
  }
  if (option === "tags") {
    checkTags(call, place.vmid, value, "");
    delete config.current.tags;
    return;
  }
  if (option === "vmstate") {
    checkProtection(config, `can't remove vmstate '${value}'`);
    freeIfUnused(call, place, config, option, value);
    delete config.current[option];
    return;
  }
  if (isDriveName(option)) {
    checkProtection(config, `can't remove drive '${option}'`);
    const drive = parseDrive(option, value);
    checkDrive(call, drive);
    if (wasPending && drive) registerUnused(place, config, drive);
  } else if (/^serial\d+$/.test(option)) checkSerial(call, undefined, option, [value], "delete");
  else if (/^net\d+$/.test(option)) {
    const before = config.current[option];
    if (before !== undefined) checkBridgeAccess(call, parseNetwork(call.cluster, String(before)));
  } else checkDevice(call, undefined, option, value);
  addPendingDelete(config, option, removal.force);
}

function setOption(call: Call, place: Place, config: MachineConfig, option: string, value: string): void {
  const before = config.current[option];
  const old = before === undefined ? undefined : String(before);
  if (isDriveName(option)) {
    setDrive(call, place, config, option, value);
    return;
  }
  if (/^serial\d+$/.test(option)) checkSerial(call, undefined, option, [old, value], "modify");
  else if (/^net\d+$/.test(option)) {
    if (old !== undefined) checkBridgeAccess(call, parseNetwork(call.cluster, old));
  } else {
    if (old !== undefined) checkDevice(call, undefined, option, old);
    checkDevice(call, undefined, option, value);
  }
  if (option === "tags") checkTags(call, place.vmid, old ?? "", value);
  const text = option === "tags" ? uniqueTags(place.cluster, value) : value;
  const typed = optionValue(option, text);
  const target = option === "cipassword" ? config.current : config.pending;
  target[option] = "value" in typed ? typed.value : text;
}

function setDrive(call: Call, place: Place, config: MachineConfig, option: string, value: string): void {
  const old = config.current[option];
  if (old !== undefined) {
    const before = parseDrive(option, String(old));
    checkDrive(call, before);
    if (option === "tpmstate0") checkTpmVersion(call, before, parseDrive(option, value));
  }
  checkDrive(call, parseDrive(option, value));
  const replaced = config.pending[option];
  const waiting = replaced === undefined ? undefined : parseDrive(option, String(replaced));
  if (waiting) registerUnused(place, config, waiting);
  Object.assign(config.pending, createDisks({ call, place, config }, { [option]: value }).options);
}

function checkTpmVersion(call: Call, before: Drive | undefined, after: Drive | undefined): void {
  if (!before || !after || before.file !== after.file) return;
  if ((before.options.version ?? "v1.2") !== (after.options.version ?? "v1.2")) {
    call.die("cannot change TPM state version after creation");
  }
}

/** Every device of a new boot order has to be there. */
function checkBootOrder(call: Call, config: MachineConfig, value: string, { set, remove }: MachineChange): void {
  for (const device of bootOrder(value) ?? []) {
    const exists = config.current[device] ?? config.pending[device] ?? set[device];
    // the odd quote is PVE's
    if (!exists || remove.includes(device)) call.die(`invalid bootorder: device '${device}' does not exist'`);
  }
  if (config.current.bootdisk !== undefined && bootOrder(value)) addPendingDelete(config, "bootdisk");
}
