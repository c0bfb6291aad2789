import { parseUpid } from "../ids/upid.ts";
import { bridgeRequirement, zoneOf } from "./bridge-rights.ts";
import type { CallView } from "./call-view.ts";
import { modelRequirement } from "./device-rights.ts";
import { driveKind, driveRequirement } from "./drive-rights.ts";
import type { Granted } from "./granted.ts";
import { clonedGuest, volumeOf } from "./guest-volumes.ts";
import type { KnownState } from "./known-state.ts";
import { isTrue, type OptionValue } from "./option-value.ts";
import { needs, needsAny, nothing, type Requirement } from "./requirement.ts";
import { aclModifiers } from "./schema-requirement.ts";
import { tagRequirement } from "./tag-rights.ts";
import {
  ownerOf,
  spaceOn,
  storageOf,
  type VolumeContent,
  volumeAccess,
  volumeRemoval,
  volumeRequirement,
} from "./volume-rights.ts";

/** What a rule looks at. */
export interface RuleContext {
  readonly call: CallView;
  readonly state: KnownState;
  /** Absent where PVE's answer to it is not known, as when a list of privileges is to be made. */
  readonly granted: Granted | undefined;
  /** Name of the option, such as `mp0`; empty for a rule about the whole call. */
  readonly option: string;
  /** What the call gives; absent where the option is deleted. */
  readonly value: OptionValue | undefined;
  /** What is there now. */
  readonly before: OptionValue | undefined;
}

/** @param any the privileges that the rule is about. */
type NamedRule = (context: RuleContext, any: readonly string[]) => Requirement;

/** The guest's id in the path. */
const vmidOf = ({ call }: RuleContext) => call.text("vmid") ?? "";

/** A right on the guest, or on the pool that it joins. Rule: `PVE/RPCEnvironment.pm sub check_vm_perm`. */
export function onGuest(call: CallView, requirement: (path: string) => Requirement): Requirement {
  const pool = call.text("pool");
  const guest = requirement(`/vms/${call.text("vmid") ?? ""}`);
  return pool === undefined ? guest : { is: "one", of: [requirement(`/pool/${pool}`), guest], says: "last" };
}

const all = (of: readonly Requirement[]): Requirement => (of.length === 1 && of[0] ? of[0] : { is: "all", of });

const both = ({ before, value }: RuleContext) => [before, value].filter((one) => one !== undefined);

/** Rules that are more than privileges on a path, by the names that `openapi/overlays/rights` uses. */
export const namedRules: Readonly<Record<string, NamedRule>> = {
  /** The owner of a backup. Rule: `PVE/API2/VZDump.pm` method extractconfig. */
  "backed-up-guest": ({ value }, any) => {
    const owner = ownerOf(value?.text ?? "");
    return owner === undefined ? nothing : needs(`/vms/${owner}`, ...any);
  },

  bridge: (context) => all(both(context).map(({ keys }) => bridgeRequirement(keys, context.state, context.granted))),

  "cloned-guest": ({ call, state, granted }) => clonedGuest(call, state, granted),

  "cpu-model": ({ value, before }) => {
    const model = String(value?.keys.cputype ?? "");
    return before?.keys.cputype === model ? nothing : modelRequirement(model);
  },

  drive: (context) => (context.value ? driveRequirement(context.value.keys, context.call) : nothing),

  "drive-kind": ({ call, before, value }) => {
    const old = before ? driveKind(before.keys, false) : [];
    const now = value ? driveKind(value.keys, true) : [];
    return all(
      [old, now].filter(({ length }) => length > 0).map((kind) => onGuest(call, (path) => needs(path, ...kind))),
    );
  },

  /** On all guests, or on each that is named. Rule: `PVE/API2/Nodes.pm` method startall. */
  "each-guest": ({ call }, any) => {
    const named = guestsIn(call);
    const onAll = needs("/", ...any);
    if (named.length === 0) return onAll;
    return { is: "one", of: [onAll, all(named.map((vmid) => needs(`/vms/${vmid}`, ...any)))], says: "last" };
  },

  /** Rule: `PVE/API2/AccessControl.pm` method permissions. */
  "foreign-user": ({ state, value }, any) => {
    const [userid] = (value?.text ?? state.authid).split("!");
    return value?.text === state.authid || userid === state.authid ? nothing : needs("/access", ...any);
  },

  /** A job's id begins with its guest's: `118-0`. */
  "guest-of-job": ({ value }, any) => needs(`/vms/${(value?.text ?? "").split("-")[0]}`, ...any),

  /** Rule: `PVE/AbstractConfig.pm sub check_lock`. */
  lock: ({ call, state }) => {
    const lock = state.current?.lock;
    if (lock === undefined || isTrue(call.text("skiplock"))) return nothing;
    const what = call.key.includes("/lxc/") ? "CT" : "VM";
    return { is: "never", status: 500, message: `${what} is locked (${lock})`, forAll: true };
  },

  /** Rule: `PVE/API2/Pool.pm` method update_pool. */
  "member-acl": ({ option, value }) => {
    const kind = option === "vms" ? "/vms" : "/storage";
    const members = (value?.text ?? "").split(/[;,\s]+/).filter(Boolean);
    return all(
      members.map((member) => {
        const path = `${kind}/${member}`;
        return { ...needsAny(path, ...aclModifiers(path)), words: `${path}, Permissions.Modify` };
      }),
    );
  },

  /** Rule: `PVE/LXC.pm sub check_ct_modify_config_perm`; every other flag has a rule of its own. */
  nesting: ({ call, before, value }) => {
    const [old, now] = [before?.keys ?? {}, value?.keys ?? {}];
    const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key]);
    return changed.length > 0 ? onGuest(call, (path) => needs(path, "VM.Allocate")) : nothing;
  },

  /** On each that is named, else on all. Rule: `PVE/API2/Cluster/BulkAction/Guest.pm sub check_guest_permissions`. */
  "named-guests": ({ call }, any) => {
    const named = guestsIn(call);
    return named.length === 0 ? needs("/", ...any) : all(named.map((vmid) => needs(`/vms/${vmid}`, ...any)));
  },

  "no-option": ({ call }) => {
    const names = new Set(["node", "vmid", "digest", "skiplock", "force", "background_delay"]);
    const changes = call.options.some(({ name }) => !names.has(name));
    return changes ? nothing : { is: "never", status: 500, message: "no options specified", forAll: true };
  },

  prune: ({ call, value }) => volumeRemoval(call.text("storage") ?? "", value?.text ?? ""),

  /** The parameter names an option of the guest, and that a volume. */
  "source-volume": ({ value, state }) => {
    const volume = volumeOf(state.current?.[value?.text ?? ""]);
    const storage = volume === undefined ? undefined : storageOf(volume);
    if (storage !== undefined) return spaceOn(storage);
    return {
      is: "unknown",
      reason: `where ${value?.text} is stored is in the guest's configuration, which is not known`,
    };
  },

  tags: ({ call, before, value, state }) =>
    tagRequirement(call.text("vmid") ?? "", before?.text ?? "", value?.text ?? "", state),

  /** A token's tasks are those of its user too. Rule: `PVE/API2/Tasks.pm`, its `$check_task_user`. */
  "task-owner": ({ call, state }, any) => {
    const owner = ownerOfTask(call.text("upid") ?? "");
    const isOwn = owner === state.authid || owner?.split("!")[0] === state.authid;
    return isOwn ? nothing : needs(`/nodes/${call.text("node") ?? ""}`, ...any);
  },

  /** Rule: `PVE/QemuServer.pm sub try_deallocate_drive`. */
  "unused-volume": ({ call, before }) => {
    if (!before) return nothing;
    const volume = volumeOf(before.text) ?? "";
    const disk = onGuest(call, (path) => needs(path, "VM.Config.Disk"));
    const storage = storageOf(volume);
    if (storage === undefined || ownerOf(volume) !== call.text("vmid")) return disk;
    return { is: "all", of: [disk, spaceOn(storage)] };
  },

  vnet: ({ call, state, granted }, any) => {
    const vnet = call.text("vnet") ?? "";
    const zone = zoneOf(vnet, state, granted);
    if (zone !== undefined) return needsAny(`/sdn/zones/${zone}/${vnet}`, ...any);
    return { is: "one", of: [needsAny("/sdn", ...any), { is: "unknown", reason: `the zone of ${vnet} is not known` }] };
  },

  volume: (context) => (context.value ? volumeRequirement(mountVolume(context.value), vmidOf(context)) : nothing),

  "volume-access": (context) => volumeAccess(fullVolid(context), vmidOf(context), contentFor(context)),

  /** The storage of a container's volume, new or not. Rule: `PVE/API2/LXC.pm` method create_vm. */
  "volume-content": ({ call, value }) => {
    if (!value) return nothing;
    const volume = mountVolume(value);
    const storage = /^\d+(?:\.\d+)?$/.test(volume) ? (call.text("storage") ?? "local") : storageOf(volume);
    return storage === undefined ? nothing : spaceOn(storage);
  },
};

/** What a new guest is made from. */
function contentFor({ call, option }: RuleContext): VolumeContent | undefined {
  if (option === "archive" || (option === "ostemplate" && isTrue(call.text("restore")))) return "backup";
  return option === "ostemplate" ? "vztmpl" : undefined;
}

const guestsIn = (call: CallView) => (call.text("vms") ?? call.text("vmid") ?? "").split(/[;,\s]+/).filter(Boolean);

const mountVolume = ({ keys, text }: OptionValue) => String(keys.volume ?? text);

/** In the methods of a storage a volume may be named without it. */
function fullVolid({ call, value }: RuleContext): string {
  const text = value?.text ?? "";
  const storage = call.key.includes("/storage/{storage}/") ? call.text("storage") : undefined;
  return storage === undefined || text.startsWith(`${storage}:`) ? text : `${storage}:${text}`;
}

function ownerOfTask(upid: string): string | undefined {
  try {
    return parseUpid(upid).user;
  } catch {
    return undefined;
  }
}
