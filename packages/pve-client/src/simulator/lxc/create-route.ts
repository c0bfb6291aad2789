import { die, PveFailure } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { checkUnused } from "../guest-config/check-unused.ts";
import { inTask, placeOf } from "../guest-config/place.ts";
import { poolExists } from "../guest-config/pool-entry.ts";
import { addResource } from "../guest-config/related-configs.ts";
import { checkSshKeys } from "../guest-config/ssh-keys.ts";
import { checkVolumeAccess } from "../storage/volume-access.ts";
import { changeConfig } from "./change-config.ts";
import { lockConfig, removeConfig, writeConfig } from "./config-store.ts";
import { type ContainerConfig, emptyConfig } from "./container-config.ts";
import { type Creation, createContainer } from "./create.ts";
import { checkDisks, optionsOf, withoutDisks } from "./creation-request.ts";
import { checkOptionPermissions } from "./option-permission.ts";
import { startContainer } from "./power.ts";
import { restore } from "./restore-route.ts";

/**
 * Creates a container; what can be refused at once is refused before the task starts.
 * Rule: `PVE/API2/LXC.pm` method create_vm.
 */
async function create(call: Call): Promise<string> {
  if (call.flag("restore", false)) return restore(call);
  const unprivileged = call.flag("unprivileged", true);
  if (!unprivileged) call.check("/", ["Sys.Modify"]);
  if (call.flag("ha-managed", false)) call.check("/", ["Sys.Console"]);
  checkUnused(placeOf(call));
  checkSshKeys(call.text("ssh-public-keys"));
  checkMayCreate(call);
  const options = optionsOf(call);
  const pool = call.text("pool");
  checkOptionPermissions(call, {
    vmid: call.vmid,
    ...(pool !== undefined && { pool }),
    set: options,
    remove: [],
    unprivileged,
  });
  const template = call.required("ostemplate");
  if (template === "-") call.die("pipe requires cli environment");
  checkVolumeAccess(call, template, call.vmid, "vztmpl");
  const config = emptyConfig();
  const disks = checkDisks(call, options) ?? { rootfs: `${call.text("storage") ?? "local"}:4` };
  const place = placeOf(call);
  changeConfig(place, config, false, { set: withoutDisks(options) });
  if (unprivileged) config.current.unprivileged = 1;
  reserve(call);
  const creation: Creation = {
    template,
    disks,
    ...(pool !== undefined && { pool }),
    ...texts({ password: call.text("password"), sshKeys: call.text("ssh-public-keys") }),
  };
  return call.startTask({ type: "vzcreate", id: call.vmid }, (worker) => run(call, worker, config, creation));
}

const texts = <T extends Record<string, string | undefined>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };

async function run(call: Call, worker: Worker, config: ContainerConfig, creation: Creation): Promise<void> {
  const place = inTask(placeOf(call), worker);
  const prefix = `unable to create CT ${call.vmid} -`;
  try {
    await lockConfig(place, () => createContainer(place, config, creation));
  } catch (error) {
    if (!(error instanceof PveFailure)) throw error;
    removeConfig(place);
    die(`${prefix} ${error.message}`);
  }
  if (call.flag("ha-managed", false)) addResource(place, "ct", call.flag("start", false));
  if (!call.flag("start", false)) return;
  call.startTask({ type: "vzstart", id: call.vmid }, (inner) =>
    lockConfig(place, () => startContainer(inTask(place, inner))),
  );
}

function checkMayCreate(call: Call): void {
  const pool = call.text("pool");
  if (pool !== undefined && !poolExists(call.cluster, pool)) call.permissionFailure(`pool '${pool}' does not exist`);
  if (call.can(`/vms/${call.vmid}`, ["VM.Allocate"])) return;
  if (pool !== undefined && call.can(`/pool/${pool}`, ["VM.Allocate"])) return;
  call.permissionFailure();
}

/** Takes the VMID. Rule: `PVE/AbstractConfig.pm sub create_and_lock_config`. */
function reserve(call: Call): void {
  const config = emptyConfig();
  config.current.lock = "create";
  writeConfig(placeOf(call), config);
}

export const createRoutes: readonly Route[] = [route("POST /nodes/{node}/lxc", create)];
