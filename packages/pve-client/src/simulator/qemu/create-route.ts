import { die, PveFailure } from "../core/answer.ts";
import { decodePercent } from "../core/percent.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { checkUnused } from "../guest-config/check-unused.ts";
import { withCpuShares } from "../guest-config/cpu-shares.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { addToPool, poolExists } from "../guest-config/pool-entry.ts";
import { addResource } from "../guest-config/related-configs.ts";
import { checkSshKeys } from "../guest-config/ssh-keys.ts";
import { checkTags, uniqueTags } from "../guest-config/tags.ts";
import { freeVolume } from "../storage/volumes.ts";
import { defaultBootDevices, printBootOrder } from "./boot-order.ts";
import { lockMachine, removeMachine, writeMachine } from "./config-store.ts";
import { checkCpuExists } from "./cpu-models.ts";
import { createDisks } from "./create-disks.ts";
import { checkDriveParameters, checkStorageAccess, resolveCdrom } from "./drive-parameters.ts";
import { emptyMachine, type MachineConfig } from "./machine-config.ts";
import { completeNetwork, parseNetwork } from "./network.ts";
import { checkCpuModel, checkDevice, checkGuest, checkOptionNames, checkSerial } from "./option-permission.ts";
import { optionValue } from "./options.ts";
import { startMachine } from "./power.ts";
import { newUuid } from "./uuid.ts";

/** Parameters of the call that are not options of the machine. */
const NOT_OPTIONS = new Set(
  "node vmid archive bwlimit force pool start ha-managed storage unique live-restore import-working-storage".split(" "),
);

/**
 * Creates a virtual machine; what can be refused at once is refused before the task starts.
 * Rule: `PVE/API2/Qemu.pm` method create_vm.
 */
function create(call: Call): string {
  const pool = call.text("pool");
  checkCpuExists(call);
  checkSshKeys(decodePercent(call.text("sshkeys") ?? ""));
  checkMayCreate(call, pool);
  if (call.has("archive")) call.fail(501, "restoring a virtual machine from a backup is not simulated");
  const options = checkOptions(call, pool);
  const place = placeOf(call);
  const prefix = `unable to create VM ${call.vmid} -`;
  try {
    checkUnused(place);
  } catch (error) {
    if (error instanceof PveFailure) die(`${prefix} ${error.message}`);
    throw error;
  }
  reserve(place);
  return call.startTask({ type: "qmcreate", id: call.vmid }, (worker) => run(call, worker, options, prefix));
}

function checkMayCreate(call: Call, pool: string | undefined): void {
  if (pool !== undefined && !poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  const storage = call.text("storage");
  if (storage !== undefined) call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
  if (call.flag("ha-managed", false)) call.check("/", ["Sys.Console"]);
  if (call.flag("start", false)) checkGuest(call, pool, ["VM.PowerMgmt"]);
  if (call.can(`/vms/${call.vmid}`, ["VM.Allocate"])) return;
  if (pool !== undefined && call.can(`/pool/${pool}`, ["VM.Allocate"])) return;
  call.permissionFailure();
}

/** The options that were given, allowed, and as the file shall have them. */
function checkOptions(call: Call, pool: string | undefined): Record<string, string> {
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  const given = withCpuShares(resolveCdrom(Object.fromEntries(names.map((name) => [name, call.required(name)]))));
  const entries = Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));
  checkStorageAccess(call, given, call.text("storage"));
  checkOptionNames(call, pool, Object.keys(given).sort());
  for (const [option, value] of entries) {
    if (/^serial\d+$/.test(option)) checkSerial(call, pool, option, [value], "set");
  }
  for (const family of [/^usb/, /^hostpci/, /^rng0$/, /^virtiofs/]) {
    for (const [option, value] of entries) if (family.test(option)) checkDevice(call, pool, option, value);
  }
  for (const [option, value] of entries) {
    if (/^net\d+$/.test(option)) checkBridgeAccess(call, parseNetwork(call.cluster, value));
  }
  checkCpuModel(call, given.cpu, undefined);
  const options = checkDriveParameters(call, given);
  for (const option of Object.keys(options)) {
    if (/^net\d+$/.test(option)) options[option] = completeNetwork(call.cluster, options[option] ?? "");
  }
  return options;
}

/** Takes the VMID. Rule: `PVE/AbstractConfig.pm sub create_and_lock_config`. */
function reserve(place: Place): void {
  const config = emptyMachine();
  config.current.lock = "create";
  writeMachine(place, config);
}

async function run(call: Call, worker: Worker, options: Readonly<Record<string, string>>, prefix: string) {
  const place = inTask(placeOf(call), worker);
  try {
    await lockMachine(place, () => build(call, place, options), 1);
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    removeMachine(place);
    die(`${prefix} ${error.message}`);
  }
  if (call.flag("ha-managed", false)) addResource(place, "vm", call.flag("start", false));
  if (!call.flag("start", false)) return;
  worker.log("Execute autostart");
  call.startTask({ type: "qmstart", id: call.vmid }, (inner) => startMachine(call, inTask(place, inner)));
}

function build(call: Call, place: Place, options: Readonly<Record<string, string>>): void {
  const config: MachineConfig = emptyMachine();
  const { current } = config;
  for (const [option, value] of Object.entries(options)) {
    const typed = optionValue(option, value);
    current[option] = "value" in typed ? typed.value : value;
  }
  const now = Math.floor(place.cluster.clock.now() / 1000);
  current.meta = `creation-qemu=10.1.2,ctime=${now}`;
  const storage = call.text("storage");
  const none = { current: {}, pending: {} };
  const made = createDisks(
    { call, place, config: none, ...(storage !== undefined && { defaultStorage: storage }) },
    current,
  );
  try {
    Object.assign(current, made.options);
    if (!current.boot) current.boot = printBootOrder(defaultBootDevices(current));
    current.smbios1 ??= `uuid=${newUuid(place.cluster)}`;
    if ((current.vmgenid ?? "1") === "1" && current.arch !== "aarch64") current.vmgenid = newUuid(place.cluster);
    if (current.tags !== undefined) {
      checkTags(call, place.vmid, "", String(current.tags));
      current.tags = uniqueTags(place.cluster, String(current.tags));
    }
    writeMachine(place, config);
  } catch (error) {
    for (const volume of made.volumes) freeVolume(place.cluster, place.node, volume);
    throw error;
  }
  const pool = call.text("pool");
  if (pool !== undefined) addToPool(place.cluster, place.vmid, pool);
}

export const createRoutes: readonly Route[] = [route("POST /nodes/{node}/qemu", create)];
