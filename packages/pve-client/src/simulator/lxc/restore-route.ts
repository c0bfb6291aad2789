import { die, PveFailure } from "../core/answer.ts";
import type { Call } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { checkBridgeAccess } from "../guest-config/bridge-access.ts";
import { checkUnused } from "../guest-config/check-unused.ts";
import { inTask, placeOf } from "../guest-config/place.ts";
import { addToPool, poolExists } from "../guest-config/pool-entry.ts";
import { addResource } from "../guest-config/related-configs.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import { changeConfig } from "./change-config.ts";
import {
  checkProtection,
  findConfig,
  isRunning,
  lockConfig,
  markLock,
  removeConfig,
  unmarkLock,
  writeConfig,
} from "./config-store.ts";
import { type ContainerConfig, type ContainerSection, emptyConfig } from "./container-config.ts";
import { checkDisks, optionsOf, withoutDisks } from "./creation-request.ts";
import { parseNetwork } from "./network.ts";
import { checkOptionPermissions } from "./option-permission.ts";
import { startContainer } from "./power.ts";
import { type Restoration, restoreContainer } from "./restore.ts";

/**
 * Makes a container of a backup, perhaps in the place of one that is there.
 * Rule: `PVE/API2/LXC.pm` method create_vm, with `restore`.
 */
export async function restore(call: Call): Promise<string> {
  const place = placeOf(call);
  const force = call.flag("force", false);
  const before = force ? findConfig(place) : undefined;
  const unprivileged = call.flag("unprivileged");
  if (call.flag("ha-managed", false)) call.check("/", ["Sys.Console"]);
  if (!before) checkUnused(place);
  else {
    if (isRunning(place)) call.die("can't overwrite running container");
    checkProtection(before, `unable to restore CT ${call.vmid}`);
  }
  checkMayRestore(call, before, unprivileged);
  const options = optionsOf(call);
  const pool = call.text("pool");
  checkOptionPermissions(call, {
    vmid: call.vmid,
    ...(pool !== undefined && { pool }),
    set: options,
    remove: [],
    // PVE does not look into the backup here
    unprivileged: unprivileged ?? false,
  });
  const archive = call.required("ostemplate");
  if (archive === "-") call.die("pipe requires cli environment");
  checkVolumeAccess(call, archive, call.vmid, "backup");
  const config = emptyConfig();
  const disks = checkDisks(call, options);
  changeConfig(place, config, false, { set: withoutDisks(options) });
  if (unprivileged) config.current.unprivileged = 1;
  await take(call, before !== undefined);
  const restoration: Restoration = {
    archive,
    storage: call.text("storage") ?? "local",
    unique: call.flag("unique", false),
    isRoot: call.identity.isRoot,
    checkContent: (saved, isUnprivileged) => checkContent(call, saved, isUnprivileged, before),
    ...(unprivileged !== undefined && { unprivileged }),
    ...(disks && { disks }),
    ...(before && { before }),
  };
  return call.startTask({ type: "vzrestore", id: call.vmid }, (worker) => run(call, worker, config, restoration));
}

/** Who may back up a container may also put an older state in its place, but not make it a privileged one. */
function checkMayRestore(call: Call, before: ContainerConfig | undefined, unprivileged: boolean | undefined): void {
  const pool = call.text("pool");
  if (pool !== undefined && !poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  if (call.can(`/vms/${call.vmid}`, ["VM.Allocate"])) return;
  if (pool !== undefined && call.can(`/pool/${pool}`, ["VM.Allocate"])) return;
  if (!before || !call.can(`/vms/${call.vmid}`, ["VM.Backup"])) call.permissionFailure();
  if (before.current.unprivileged && unprivileged === false) call.check("/", ["Sys.Modify"]);
}

/** What the backup brings with it: interfaces that the call does not replace, and a container that is privileged. */
function checkContent(
  call: Call,
  saved: ContainerSection,
  isUnprivileged: boolean,
  before: ContainerConfig | undefined,
): void {
  for (const option of Object.keys(saved).filter((name) => /^net\d+$/.test(name) && !call.has(name))) {
    checkBridgeAccess(call, parseNetwork(call.cluster, String(saved[option])));
  }
  if ((!before || before.current.unprivileged) && !isUnprivileged) call.check("/", ["Sys.Modify"]);
}

/** Takes the VMID, or marks the container that has it. Rule: `PVE/AbstractConfig.pm sub create_and_lock_config`. */
async function take(call: Call, isThere: boolean): Promise<void> {
  const place = placeOf(call);
  if (!isThere) {
    const config = emptyConfig();
    config.current.lock = "create";
    writeConfig(place, config);
    return;
  }
  try {
    await markLock(place, "create");
  } catch (error) {
    if (error instanceof PveFailure) die(`unable to restore CT ${call.vmid} - ${error.message}`);
    throw error;
  }
}

async function run(call: Call, worker: Worker, config: ContainerConfig, restoration: Restoration): Promise<void> {
  const place = inTask(placeOf(call), worker);
  try {
    await lockConfig(place, () => restoreContainer(place, config, restoration));
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    if (restoration.before) await unmarkLock(place, "create");
    else removeConfig(place);
    die(`unable to restore CT ${call.vmid} - ${error.message}`);
  }
  const pool = call.text("pool");
  if (pool !== undefined) addToPool(call.cluster, call.vmid, pool);
  if (call.flag("ha-managed", false)) addResource(place, "ct", call.flag("start", false));
  if (!call.flag("start", false)) return;
  call.startTask({ type: "vzstart", id: call.vmid }, (inner) =>
    lockConfig(place, () => startContainer(inTask(place, inner))),
  );
}
