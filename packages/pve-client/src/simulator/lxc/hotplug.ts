import { collectError } from "../guest-config/collect-error.ts";
import { pendingDeletes, pendingOptions, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { applyMountPoint, freeUnused, setNow } from "./apply-pending.ts";
import type { ContainerConfig } from "./container-config.ts";
import { checkDevice } from "./devices.ts";
import { parseNetwork, printNetwork } from "./network.ts";
import { checkBridge } from "./node-bridges.ts";

/** Options that need nothing but the file. Source: `PVE/LXC/Config.pm $LXC_FASTPLUG_OPTIONS`. */
const FAST = new Set("description onboot startup protection hostname hookscript cores tags lock timezone".split(" "));
const LIMITS = new Set(["cpulimit", "cpuunits", "memory", "swap"]);

/**
 * Makes pending changes effective as far as a running container allows; the rest waits for its next start.
 * Rule: `PVE/LXC/Config.pm sub vmconfig_hotplug_pending`.
 *
 * @param only options to look at.
 * @param errors receives a text for each option that failed.
 */
export function hotplugPending(
  place: Place,
  config: ContainerConfig,
  only: ReadonlySet<string>,
  errors: Record<string, string>,
): void {
  const attempt = (option: string, work: () => void) =>
    collectError(errors, option, `unable to hotplug ${option}: `, work);
  for (const option of pendingOptions(config).filter((name) => only.has(name) && FAST.has(name)))
    setNow(config, option);
  for (const option of [...pendingDeletes(config).keys()].sort().filter((name) => only.has(name))) {
    if (!isRemovable(option)) continue;
    if (!attempt(option, () => beforeRemoval(place, config, option))) continue;
    delete config.current[option];
    removePendingDelete(config, option);
  }
  for (const option of pendingOptions(config).filter((name) => only.has(name))) {
    if (!isPluggable(config, option)) continue;
    if (attempt(option, () => plug(place, config, option))) setNow(config, option);
  }
}

function isRemovable(option: string): boolean {
  // memory has no deletion, and "net10" and above are PVE's own slip
  return FAST.has(option) || (LIMITS.has(option) && option !== "memory") || /^(?:unused\d+|net\d)$/.test(option);
}

function beforeRemoval(place: Place, config: ContainerConfig, option: string): void {
  const value = config.current[option];
  if (value !== undefined && /^unused\d+$/.test(option)) freeUnused(place, config, String(value));
}

/** A mount point or device that is there already cannot be changed under a running container. */
function isPluggable(config: ContainerConfig, option: string): boolean {
  if (LIMITS.has(option) || /^net\d+$/.test(option)) return true;
  return /^(?:mp|dev)\d+$/.test(option) && config.current[option] === undefined;
}

function plug(place: Place, config: ContainerConfig, option: string): void {
  if (/^mp\d+$/.test(option)) applyMountPoint(place, config, option);
  if (/^dev\d+$/.test(option)) checkDevice(place, option, String(config.pending[option]));
  if (!/^net\d+$/.test(option)) return;
  const network = parseNetwork(place.cluster, String(config.pending[option]));
  if (!network.linkDown) checkBridge(place, network.bridge);
  config.pending[option] = printNetwork(network);
}
