import type { Json } from "../core/answer.ts";
import { splitList } from "../core/params.ts";
import { decodePercent } from "../core/percent.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { collectError } from "../guest-config/collect-error.ts";
import { withCpuShares } from "../guest-config/cpu-shares.ts";
import { checkHookscript } from "../guest-config/hookscript.ts";
import { pendingDeletes, pendingOptions } from "../guest-config/pending.ts";
import { inTask, placeOf } from "../guest-config/place.ts";
import { checkSshKeys } from "../guest-config/ssh-keys.ts";
import { endWithin, isFailure } from "../tasks/background-delay.ts";
import { changeMachine, type MachineChange } from "./change-config.ts";
import { checkLock, loadMachine, lockMachine } from "./config-store.ts";
import { checkCpuExists } from "./cpu-models.ts";
import { checkDriveParameters, checkStorageAccess, resolveCdrom } from "./drive-parameters.ts";
import type { MachineConfig, MachineSection } from "./machine-config.ts";
import { completeNetwork, parseNetwork } from "./network.ts";
import { checkCpuModel, checkOptionNames } from "./option-permission.ts";
import { isOption } from "./options.ts";
import { newUuid } from "./uuid.ts";

const CONFIG = "/nodes/{node}/qemu/{vmid}/config";
const HIDDEN = "**********";

function shown(section: MachineSection, digest: string): Json {
  return { ...section, ...(section.cipassword && { cipassword: HIDDEN }), digest };
}

/** Rule: `PVE/API2/Qemu.pm` method vm_config. */
function readConfig(call: Call): Json {
  const snapshot = call.text("snapshot");
  const current = call.flag("current", false);
  if (snapshot && current) {
    const text = "cannot use 'snapshot' parameter with 'current'";
    call.paramFailure({ snapshot: text, current: text });
  }
  const config = loadMachine(placeOf(call));
  if (snapshot) {
    return shown(config.snapshots.get(snapshot) ?? call.die(`snapshot '${snapshot}' does not exist`), config.digest);
  }
  return shown(current ? config.current : withPending(config), config.digest);
}

/** As the options will be once pending changes have taken effect. Rule: `PVE/AbstractConfig.pm sub load_current_config`. */
function withPending(config: MachineConfig): MachineSection {
  const { delete: _, ...pending } = config.pending;
  const section = { ...config.current, ...pending };
  for (const option of pendingDeletes(config).keys()) delete section[option];
  return section;
}

/** Rule: `PVE/API2/Qemu.pm` method vm_pending, `PVE/GuestHelpers.pm sub config_with_pending_array`. */
function readPending(call: Call): Json {
  const config = loadMachine(placeOf(call));
  const deletes = pendingDeletes(config);
  const hide = (key: string, value: Json | undefined) => (key === "cipassword" && value ? HIDDEN : (value ?? null));
  const current = Object.entries({ ...config.current, digest: config.digest }).map(([key, value]) => {
    const [pending, force] = [config.pending[key], deletes.get(key)];
    const removal = force === undefined ? {} : { delete: force ? 2 : 1 };
    return { key, value: hide(key, value), ...(pending !== undefined && { pending: hide(key, pending) }), ...removal };
  });
  const added = pendingOptions(config)
    .filter((key) => config.current[key] === undefined)
    .map((key) => ({ key, pending: hide(key, config.pending[key]) }));
  return [...current, ...added];
}

const NOT_OPTIONS = new Set(
  "node vmid digest delete revert force skiplock background_delay import-working-storage".split(" "),
);

/** Checks a change as far as that needs no lock. Rule: `PVE/API2/Qemu.pm $update_vm_api`. */
function checkedChange(call: Call): MachineChange & { revert: readonly string[] } {
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  checkCpuExists(call);
  if (call.flag("skiplock", false) && !call.identity.isRoot) {
    call.paramFailure({ skiplock: "Only root may use this option." });
  }
  checkSshKeys(decodePercent(call.text("sshkeys") ?? ""));
  if (names.length === 0 && !call.text("delete") && !call.text("revert")) call.die("no options specified");
  const given = withCpuShares(resolveCdrom(Object.fromEntries(names.map((name) => [name, call.required(name)]))));
  const revert = splitList(call.text("revert") ?? "");
  const remove = splitList(call.text("delete") ?? "").map((option) => (option === "cdrom" ? "ide2" : option));
  checkNames(call, given, remove, revert);
  const set = complete(call, checkDriveParameters(call, given));
  checkOptionNames(call, undefined, remove);
  checkOptionNames(call, undefined, Object.keys(set).sort());
  checkStorageAccess(call, set);
  for (const [option, value] of Object.entries(set)) {
    if (/^net\d+$/.test(option)) checkBridgeAccess(call, parseNetwork(call.cluster, value));
  }
  return { set, remove, revert, force: call.flag("force", false) };
}

function checkNames(
  call: Call,
  given: Readonly<Record<string, string>>,
  remove: readonly string[],
  revert: readonly string[],
): void {
  for (const option of revert) {
    // of deletions the other name was resolved before
    if (!isOption(option) && option !== "cdrom") call.paramFailure({ revert: `unknown option '${option}'` });
    // the odd quotes, and that it is "delete", are PVE's
    if (option in given)
      call.paramFailure({ delete: `you can't use '-${option}' and -revert ${option}' at the same time` });
  }
  for (const option of remove) {
    if (option in given)
      call.paramFailure({ delete: `you can't use '-${option}' and -delete ${option}' at the same time` });
    if (revert.includes(option)) {
      call.paramFailure({ revert: `you can't use '-delete ${option}' and -revert ${option}' at the same time` });
    }
    if (!isOption(option)) call.paramFailure({ delete: `unknown option '${option}'` });
  }
}

/** Fills in what PVE invents. */
function complete(call: Call, options: Record<string, string>): Record<string, string> {
  for (const [option, value] of Object.entries(options)) {
    if (/^net\d+$/.test(option)) options[option] = completeNetwork(call.cluster, value);
    else if (option === "vmgenid" && value === "1") options[option] = newUuid(call.cluster);
    else if (option === "hookscript") {
      const errors: Record<string, string> = {};
      collectError(errors, option, "", () => checkHookscript(placeOf(call), value));
      if (errors.hookscript !== undefined) call.paramFailure(errors);
    }
  }
  return options;
}

/** What has to hold before and under the lock. Rule: `PVE/API2/Qemu.pm $load_and_check_config`. */
function checkConfig(call: Call, set: Readonly<Record<string, string>>): MachineConfig {
  const config = loadMachine(placeOf(call));
  const digest = call.text("digest");
  if (digest && digest !== config.digest) call.die("checksum mismatch (file change by other user?)");
  checkCpuModel(call, set.cpu, config.current.cpu);
  if (!call.flag("skiplock", false)) checkLock(config);
  const balloon = Number(set.balloon ?? config.pending.balloon ?? config.current.balloon ?? 0);
  const memory = String(set.memory ?? config.pending.memory ?? config.current.memory ?? 512);
  const mib = Number(/(\d+)/.exec(memory)?.[1] ?? 512);
  if ((set.memory !== undefined || set.balloon !== undefined) && balloon > mib) {
    call.die("balloon value too large (must be smaller than assigned memory)");
  }
  return config;
}

/** A reverted option gets the value that it has now; one that was only pending goes. */
function reverted(config: MachineConfig, change: MachineChange & { revert: readonly string[] }): MachineChange {
  const set = { ...change.set };
  const remove = [...change.remove];
  for (const option of change.revert) {
    const now = config.current[option];
    if (now !== undefined) set[option] = String(now);
    else if (config.pending[option] !== undefined) remove.push(option);
  }
  return { set, remove, force: change.force };
}

function describe(call: Call): string {
  const names = Object.keys(call.params).filter(
    (name) => !["node", "vmid", "digest", "background_delay"].includes(name),
  );
  const parts = names.sort().map((name) => `-${name} ${name === "cipassword" ? "<hidden>" : call.required(name)}`);
  return `update VM ${call.vmid}: ${parts.join(" ")}`;
}

async function updateNow(call: Call): Promise<null> {
  const change = checkedChange(call);
  checkConfig(call, change.set);
  const place = placeOf(call);
  await lockMachine(place, () => changeMachine(call, place, reverted(checkConfig(call, change.set), change)));
  return null;
}

/** Answers null if the task ends in time. Rule: `PVE/API2/Qemu.pm` method update_vm_async. */
async function updateLater(call: Call): Promise<Json> {
  const change = checkedChange(call);
  checkConfig(call, change.set);
  const upid = call.startTask({ type: "qmconfig", id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockMachine(place, () => {
      const config = checkConfig(call, change.set);
      worker.log(describe(call));
      changeMachine(call, place, reverted(config, change));
    });
  });
  const ended = await endWithin(call, upid, call.number("background_delay", 0));
  if (ended === undefined) return upid;
  if (isFailure(ended)) call.die(`failed to update VM ${call.vmid}: ${ended}`);
  return null;
}

export const configRoutes: readonly Route[] = [
  route(`GET ${CONFIG}`, readConfig),
  route(`PUT ${CONFIG}`, updateNow),
  route(`POST ${CONFIG}`, updateLater),
  route("GET /nodes/{node}/qemu/{vmid}/pending", readPending),
];
