import { die } from "../core/answer.ts";
import { checkHookscript } from "../guest-config/hookscript.ts";
import { addPendingDelete, cleanPending, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { uniqueTags } from "../guest-config/tags.ts";
import { storageConfig } from "../storage/storage-config.ts";
import { readVolid } from "../storage/volumes.ts";
import { applyPending } from "./apply-pending.ts";
import { checkProtection } from "./config-store.ts";
import type { ContainerConfig } from "./container-config.ts";
import { checkDevice } from "./devices.ts";
import { hotplugPending } from "./hotplug.ts";
import { parseMountPoint } from "./mount-point.ts";
import { type Network, parseNetwork } from "./network.ts";
import { checkBridge } from "./node-bridges.ts";
import { isMountPointOption, optionValue } from "./options.ts";

export interface ConfigChange {
  readonly set: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly revert?: readonly string[];
}

/**
 * Changes a container's configuration: everything goes through the pending section, from where it takes effect at once
 * if the container is stopped, and as far as that is possible if it runs. Rule: `PVE/LXC/Config.pm sub update_pct_config`.
 *
 * @param config changed in place; not written.
 * @returns texts by option that could not take effect.
 * @throws PveFailure 500 for what cannot be set at all.
 */
export function changeConfig(
  place: Place,
  config: ContainerConfig,
  running: boolean,
  change: ConfigChange,
): Record<string, string> {
  for (const option of change.revert ?? []) {
    delete config.pending[option];
    removePendingDelete(config, option);
  }
  const modified = new Set<string>();
  for (const option of change.remove ?? []) {
    if (config.current[option] === undefined && config.pending[option] === undefined) continue;
    modified.add(option);
    checkRemovable(place, config, option);
    addPendingDelete(config, option);
  }
  for (const option of Object.keys(change.set).sort()) {
    modified.add(option);
    const value = acceptedValue(place, config, option, change.set[option] ?? "");
    const typed = optionValue(option, value);
    config.pending[option] = "value" in typed ? typed.value : value;
    removePendingDelete(config, option);
  }
  cleanPending(config);
  const errors: Record<string, string> = {};
  if (running) hotplugPending(place, config, modified, errors);
  else applyPending(place, config, modified, errors);
  return errors;
}

const REQUIRED = new Set(["memory", "rootfs", "ostype"]);

function checkRemovable(place: Place, config: ContainerConfig, option: string): void {
  if (REQUIRED.has(option)) die(`unable to delete required option '${option}'`);
  if (/^(?:unused|mp)\d+$/.test(option)) {
    checkProtection(config, `can't remove CT ${place.vmid} drive '${option}'`);
  }
  if (option === "unprivileged") die(`unable to delete read-only option: '${option}'`);
}

/** The value as the file will have it. */
function acceptedValue(place: Place, config: ContainerConfig, option: string, value: string): string {
  if (isMountPointOption(option)) {
    checkProtection(config, `can't update CT ${place.vmid} drive '${option}'`);
    const { type, volume } = parseMountPoint(option, value);
    if (type === "volume") checkContentType(place, volume);
  } else if (option === "hookscript") checkHookscript(place, value);
  else if (option === "unprivileged") die(`unable to modify read-only option: '${option}'`);
  else if (option === "tags") return uniqueTags(place.cluster, value);
  else if (option === "nameserver" || option === "searchdomain")
    return value
      .split(/[,;\s]+/)
      .filter(Boolean)
      .join(" ");
  else if (/^net\d+$/.test(option)) checkMtu(place, option, parseNetwork(place.cluster, value));
  else if (/^dev\d+$/.test(option)) checkDevice(place, option, value);
  return value;
}

/** All bridges of simulated nodes have Ethernet's usual one. */
const BRIDGE_MTU = 1500;

function checkMtu(place: Place, option: string, { bridge, options }: Network): void {
  const mtu = Number(options.mtu ?? 0);
  if (mtu === 0) return;
  checkBridge(place, bridge);
  if (mtu > BRIDGE_MTU) die(`${option}: MTU size '${mtu}' is bigger than bridge MTU '${BRIDGE_MTU}'`);
}

function checkContentType(place: Place, volume: string): void {
  const { storage } = readVolid(volume);
  if (storageConfig(place.cluster, storage).content.has("rootdir")) return;
  die(`storage '${storage}' does not allow content type 'rootdir' (Container)`);
}
