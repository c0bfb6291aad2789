import type { Call } from "../core/route.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { checkTags } from "../guest-config/tags.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import type { ContainerSection } from "./container-config.ts";
import { newVolume, parseMountPoint } from "./mount-point.ts";
import { isMountPointOption } from "./options.ts";
import { parseOption } from "./property-values.ts";

/** What somebody wants to do to a container's options. */
export interface OptionChange {
  readonly vmid: number;
  /** Pool that the new container joins; rights on it count too. */
  readonly pool?: string;
  /** Options as they are; absent for a container that is being created. */
  readonly before?: ContainerSection;
  /** Options to set. */
  readonly set: Readonly<Record<string, string>>;
  /** Options to remove. */
  readonly remove: readonly string[];
  readonly unprivileged: boolean;
}

/**
 * Who may set or delete which option of a container.
 * Rule: `PVE/LXC.pm sub check_ct_modify_config_perm`; only the exact `root@pam` is exempt.
 *
 * @throws PveFailure 403 for the first option that the caller may not change.
 */
export function checkOptionPermissions(call: Call, change: OptionChange): void {
  if (call.identity.isRoot) return;
  for (const option of checkOrder(Object.keys(change.set))) checkOption(call, change, option, change.set[option]);
  for (const option of change.remove) checkOption(call, change, option, undefined);
}

/**
 * The order in which options are looked at, which shows if several are refused. Perl walks through a hash in no order;
 * this is what PVE was seen to do beside a `rootfs`.
 */
function checkOrder(options: readonly string[]): string[] {
  return [...options].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(option: string): number {
  if (/^(?:(?:dev|mp)\d+|cpulimit|startup)$/.test(option)) return 0;
  return option === "rootfs" ? 1 : 2;
}

/** @param value undefined to delete the option. */
function checkOption(call: Call, change: OptionChange, option: string, value: string | undefined): void {
  const before = change.before?.[option];
  const old = before === undefined ? "" : String(before);
  if (isMountPointOption(option)) {
    checkGuest(call, change, "VM.Config.Disk");
    if (value !== undefined) checkMountPoint(call, change.vmid, option, value);
  } else if (/^net\d+$/.test(option)) {
    checkGuest(call, change, "VM.Config.Network");
    const before = old === "" ? undefined : parseOption("net0", old);
    // PVE leaves its loop over the options here, and the new bridge is not looked at
    if (before && before.bridge === undefined) return;
    if (before) checkBridgeAccess(call, before);
    if (value !== undefined && value !== "") checkBridgeAccess(call, parseOption("net0", value));
  } else if (/^dev\d+$/.test(option)) {
    call.permissionFailure("configuring device passthrough is only allowed for root@pam");
  } else if (option === "hookscript") {
    call.permissionFailure("changing the hookscript is only allowed for root@pam");
  } else if (option === "features") {
    checkFeatures(call, change, old, value);
  } else if (option === "tags") {
    checkTags(call, change.vmid, old, value ?? "");
  } else {
    checkGuest(call, change, PRIVILEGES[option] ?? "VM.Config.Options");
  }
}

const PRIVILEGES: Readonly<Record<string, string>> = {
  cores: "VM.Config.CPU",
  cpuunits: "VM.Config.CPU",
  cpulimit: "VM.Config.CPU",
  memory: "VM.Config.Memory",
  swap: "VM.Config.Memory",
  nameserver: "VM.Config.Network",
  searchdomain: "VM.Config.Network",
  hostname: "VM.Config.Network",
};

/** A right on the guest, or on the pool that it joins. Rule: `PVE/RPCEnvironment.pm sub check_vm_perm`. */
function checkGuest(call: Call, change: OptionChange, privilege: string): void {
  if (change.pool !== undefined && call.can(`/pool/${change.pool}`, [privilege])) return;
  call.check(`/vms/${change.vmid}`, [privilege]);
}

function checkMountPoint(call: Call, vmid: number, option: string, value: string): void {
  const { type, volume } = parseMountPoint(option, value);
  if (type !== "volume") call.permissionFailure(`mount point type ${type} is only allowed for root@pam`);
  const wanted = newVolume(volume);
  if (wanted) call.check(`/storage/${wanted.storage}`, ["Datastore.AllocateSpace"]);
  else checkVolumeAccess(call, volume, vmid, "rootdir");
}

/** Nesting is for whoever may create containers, every other flag for root. */
function checkFeatures(call: Call, change: OptionChange, old: string, value: string | undefined): void {
  if (!change.unprivileged) {
    call.permissionFailure("changing feature flags for privileged container is only allowed for root@pam");
  }
  const changed = changedFeatures(old, value);
  if (changed.some((feature) => feature !== "nesting")) {
    call.permissionFailure("changing feature flags (except nesting) is only allowed for root@pam");
  }
  if (changed.length > 0) checkGuest(call, change, "VM.Allocate");
}

/** Names of the flags that differ; where there was nothing before, or nothing is left, every flag that is named. */
function changedFeatures(old: string, value: string | undefined): string[] {
  const before = old === "" ? {} : parseOption("features", old);
  if (value === undefined) return Object.keys(before);
  const after = value === "" ? {} : parseOption("features", value);
  if (old === "") return Object.keys(after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((flag) => before[flag] !== after[flag]);
}
