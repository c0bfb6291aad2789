import { bridgeRequirement, zoneOf } from "./bridge-rights.ts";
import { clusterRules } from "./cluster-rules.ts";
import { clonedGuest, volumeOf } from "./guest-volumes.ts";
import { machineRules } from "./machine-rules.ts";
import { isTrue, type OptionValue } from "./option-value.ts";
import { needs, needsAny, nothing } from "./requirement.ts";
import { keptUnprivileged, restoredContainer } from "./restore-rights.ts";
import { all, type NamedRule, onGuest, type RuleContext } from "./rule-context.ts";
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

/** Rules that are more than privileges on a path, by the names that `openapi/overlays/rights` uses. */
export const namedRules: Readonly<Record<string, NamedRule>> = {
  ...clusterRules,
  ...machineRules,

  /** The owner of a backup. Rule: `PVE/API2/VZDump.pm` method extractconfig. */
  "backed-up-guest": ({ value }, any) => {
    const owner = ownerOf(value?.text ?? "");
    return owner === undefined ? nothing : needs(`/vms/${owner}`, ...any);
  },

  bridge: ({ call, state, granted, before, value }) => {
    // PVE leaves the loop over the options where a container's interface has been on no bridge
    if (call.index.guest === "lxc" && before && before.keys.bridge === undefined) return nothing;
    const looked = [before, value].filter((one) => one !== undefined);
    return all(looked.map(({ keys }) => bridgeRequirement(keys, state, granted)));
  },

  "cloned-guest": ({ call, state, granted }) => clonedGuest(call, state, granted),

  "kept-unprivileged": ({ call, state }) => keptUnprivileged(call, state),

  /** Rule: `PVE/AbstractConfig.pm sub check_lock`. */
  lock: ({ call, state }) => {
    const lock = state.current?.lock;
    if (lock === undefined || isTrue(call.text("skiplock"))) return nothing;
    // what saved the state also locked the machine
    if (lock === "suspended" && call.options.some(({ name, unset }) => name === "vmstate" && unset === "delete"))
      return nothing;
    const what = call.key.includes("/lxc/") ? "CT" : "VM";
    return { is: "never", status: 500, message: `${what} is locked (${lock})`, forAll: true };
  },

  /** Rule: `PVE/LXC.pm sub check_ct_modify_config_perm`; every other flag has a rule of its own. */
  nesting: ({ call, before, value }) => {
    const [old, now] = [before?.keys ?? {}, value?.keys ?? {}];
    const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key]);
    return changed.length > 0 ? onGuest(call, (path) => needs(path, "VM.Allocate")) : nothing;
  },

  "no-option": ({ call }) => {
    const names = new Set([
      "node",
      "vmid",
      "digest",
      "skiplock",
      "force",
      "background_delay",
      "import-working-storage",
    ]);
    const changes = call.options.some(({ name }) => !names.has(name));
    return changes ? nothing : { is: "never", status: 500, message: "no options specified", forAll: true };
  },

  prune: ({ call, value }) => volumeRemoval(call.text("storage") ?? "", value?.text ?? ""),

  "restored-container": ({ call, state }) => restoredContainer(call, state),

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

const isOfBackup = ({ call }: RuleContext) => call.key.includes("/file-restore/");

/** What a new guest is made from, or keeps. */
function contentFor(context: RuleContext): VolumeContent | undefined {
  const { call, option } = context;
  if (isOfBackup(context) || call.key.endsWith("/extractconfig")) return "backup";
  if (/^unused\d+$/.test(option)) return "images";
  if (option === "archive" || (option === "ostemplate" && isTrue(call.text("restore")))) return "backup";
  return option === "ostemplate" ? "vztmpl" : undefined;
}

/** The guest's id in the path. */
const vmidOf = ({ call }: RuleContext) => call.text("vmid") ?? "";

const mountVolume = ({ keys, text }: OptionValue) => String(keys.volume ?? text);

/** In the methods of a storage a volume may be named without it. Rule: `PVE/API2/Storage/FileRestore.pm $parse_volname_or_id`. */
function fullVolid(context: RuleContext): string {
  const { call, value } = context;
  const text = value?.text ?? "";
  const storage = call.key.includes("/storage/{storage}/") ? call.text("storage") : undefined;
  if (storage === undefined || text.startsWith(`${storage}:`)) return text;
  return `${storage}:${isOfBackup(context) && !text.startsWith("backup/") ? "backup/" : ""}${text}`;
}
