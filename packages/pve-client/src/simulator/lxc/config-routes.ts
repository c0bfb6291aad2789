import type { Json } from "../core/answer.ts";
import { splitList } from "../core/params.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { withCpuShares } from "../guest-config/cpu-shares.ts";
import { pendingDeletes, pendingOptions } from "../guest-config/pending.ts";
import { placeOf } from "../guest-config/place.ts";
import { guestBackend } from "../guests/insides.ts";
import { type ConfigChange, changeConfig } from "./change-config.ts";
import { checkDigest, checkLock, isRunning, loadConfig, lockConfig, writeConfig } from "./config-store.ts";
import type { ContainerConfig, ContainerSection } from "./container-config.ts";
import { guestOf } from "./guest-of.ts";
import { checkNetworks } from "./node-bridges.ts";
import { checkOptionPermissions } from "./option-permission.ts";
import { isOption } from "./options.ts";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";

/** Environment variables may be secrets. Rule: `PVE/LXC.pm $options_with_restricted_read`. */
function checkReadable(call: Call, ...sections: (ContainerSection | undefined)[]): void {
  if (sections.some((section) => section?.env !== undefined)) call.check(`/vms/${call.vmid}`, ["VM.Config.Options"]);
}

/** The options as an answer shows them, with raw lines and the file's digest. */
function shownSection(config: ContainerConfig, name: string, section: ContainerSection): Json {
  const lxc = config.lxc.get(name);
  return { ...section, ...(lxc && { lxc }), digest: config.digest };
}

/** Rule: `PVE/API2/LXC/Config.pm` method vm_config. */
function readConfig(call: Call): Json {
  const snapshot = call.text("snapshot");
  const current = call.flag("current", false);
  if (snapshot && current) {
    const text = "cannot use 'snapshot' parameter with 'current'";
    call.paramFailure({ snapshot: text, current: text });
  }
  const config = loadConfig(placeOf(call));
  if (snapshot) {
    const section = config.snapshots.get(snapshot) ?? call.die(`snapshot '${snapshot}' does not exist`);
    checkReadable(call, section);
    return shownSection(config, snapshot, section);
  }
  checkReadable(call, config.current, config.pending);
  const section = current ? config.current : withPending(config);
  return shownSection(config, "", section);
}

/** As the options will be once pending changes have taken effect. Rule: `PVE/AbstractConfig.pm sub load_current_config`. */
function withPending(config: ContainerConfig): ContainerSection {
  const { delete: _, ...pending } = config.pending;
  const section = { ...config.current, ...pending };
  for (const option of pendingDeletes(config).keys()) delete section[option];
  return section;
}

/** Rule: `PVE/API2/LXC/Config.pm` method update_vm. */
async function updateConfig(call: Call): Promise<null> {
  const { node: _, vmid: __, digest: ___, delete: ____, revert: _____, ...options } = call.params;
  const change: Required<ConfigChange> = {
    set: withCpuShares(Object.fromEntries(Object.keys(options).map((option) => [option, call.required(option)]))),
    remove: splitList(call.text("delete") ?? ""),
    revert: splitList(call.text("revert") ?? ""),
  };
  if (Object.keys(options).length === 0 && !call.has("delete") && !call.has("revert")) call.die("no options specified");
  const place = placeOf(call);
  await lockConfig(place, async () => {
    const config = loadConfig(place);
    checkLock(config);
    checkDigest(call.text("digest"), config);
    checkChange(call, config, change);
    const running = isRunning(place);
    const errors = changeConfig(place, config, running, change);
    if (Object.keys(errors).length > 0) call.paramFailure(errors);
    const written = writeConfig(place, config);
    if (running) await guestBackend(place.cluster).update(guestOf(place, written));
    checkNetworks(place, written);
  });
  return null;
}

function checkChange(call: Call, config: ContainerConfig, { set, remove, revert }: Required<ConfigChange>): void {
  const base = { vmid: call.vmid, before: config.current, unprivileged: config.current.unprivileged === 1 };
  checkOptionPermissions(call, { ...base, set: {}, remove });
  checkOptionPermissions(call, { ...base, set: {}, remove: revert });
  for (const option of revert) {
    if (!isOption(option)) call.paramFailure({ revert: `unknown option '${option}'` });
    if (option in set) {
      call.paramFailure({ revert: `you can't use '-${option}' and '-revert ${option}' at the same time` });
    }
  }
  for (const option of remove) {
    if (!isOption(option)) call.paramFailure({ delete: `unknown option '${option}'` });
    // the odd quotes are PVE's
    if (option in set) {
      call.paramFailure({ delete: `you can't use '-${option}' and -delete ${option}' at the same time` });
    }
    if (revert.includes(option)) {
      call.paramFailure({ delete: `you can't use '-delete ${option}' and '-revert ${option}' at the same time` });
    }
  }
  checkOptionPermissions(call, { ...base, set, remove: [] });
}

/** Rule: `PVE/API2/LXC.pm` method vm_pending, `PVE/GuestHelpers.pm sub config_with_pending_array`. */
function readPending(call: Call): Json {
  const config = loadConfig(placeOf(call));
  checkReadable(call, config.current, config.pending);
  const deletes = pendingDeletes(config);
  const current = Object.entries({ ...config.current, digest: config.digest }).map(([key, value]) => {
    const [pending, force] = [config.pending[key], deletes.get(key)];
    const removal = force === undefined ? {} : { delete: force ? 2 : 1 };
    return { key, value, ...(pending !== undefined && { pending }), ...removal };
  });
  const added = pendingOptions(config)
    .filter((key) => config.current[key] === undefined)
    .map((key) => ({ key, pending: config.pending[key] }));
  return [...current, ...added];
}

export const configRoutes: readonly Route[] = [
  route(`GET ${CONFIG}`, readConfig),
  route(`PUT ${CONFIG}`, updateConfig),
  route("GET /nodes/{node}/lxc/{vmid}/pending", readPending),
];
