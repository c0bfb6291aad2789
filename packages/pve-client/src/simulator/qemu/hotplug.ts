import type { Call } from "../core/route.ts";
import { collectError } from "../guest-config/collect-error.ts";
import { pendingDeletes, pendingOptions, removePendingDelete } from "../guest-config/pending.ts";
import type { Place } from "../guest-config/place.ts";
import { detach, replaceDrive, setNow } from "./apply-pending.ts";
import { isDriveName, parseDrive } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

/** Options that need nothing but the file. Source: `PVE/QemuServer.pm $fast_plug_option`. */
const FAST = new Set(
  "description hookscript lock migrate_downtime migrate_speed name onboot protection shares startup tags vmstatestorage".split(
    " ",
  ),
);
const DEFAULT_FEATURES = "network,disk,usb";

/**
 * Makes pending changes effective as far as a running machine allows; the rest waits for its next start.
 * Rule: `PVE/QemuServer.pm sub vmconfig_hotplug_pending`.
 *
 * @param only options to look at.
 * @param errors receives a text for each option that failed.
 */
export function hotplugPending(
  call: Call,
  place: Place,
  config: MachineConfig,
  only: ReadonlySet<string>,
  errors: Record<string, string>,
): void {
  const features = hotplugFeatures(config);
  const attempt = (option: string, work: () => void) => collectError(errors, option, `hotplug problem - `, work);
  for (const option of pendingOptions(config)) if (FAST.has(option)) setNow(config, option);
  for (const [option, force] of [...pendingDeletes(config)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!only.has(option) || !isPluggable(features, option)) continue;
    if (!attempt(option, () => detach(call, place, config, option, force))) continue;
    delete config.current[option];
    removePendingDelete(config, option);
  }
  for (const option of pendingOptions(config)) {
    if (!only.has(option) || !(isPluggable(features, option) || isMediaChange(config, option))) continue;
    if (!attempt(option, () => replaceDrive(place, config, option))) continue;
    setNow(config, option);
  }
}

/** Rule: `PVE/QemuServer.pm sub parse_hotplug_features`. */
function hotplugFeatures({ current }: MachineConfig): ReadonlySet<string> {
  const text = String(current.hotplug ?? 1);
  if (text === "0") return new Set();
  return new Set((text === "1" ? DEFAULT_FEATURES : text).split(/[,;\s]+/));
}

function isPluggable(features: ReadonlySet<string>, option: string): boolean {
  if (FAST.has(option) || option === "cpuunits" || option === "cpulimit" || option === "balloon") return true;
  if (/^net\d+$/.test(option)) return features.has("network");
  if (/^(?:scsi|virtio)\d+$/.test(option)) return features.has("disk");
  return /^usb\d+$/.test(option) && features.has("usb");
}

/** A CD is changed in its drive. */
function isMediaChange(config: MachineConfig, option: string): boolean {
  const [before, after] = [config.current[option], config.pending[option]];
  if (!isDriveName(option) || before === undefined || after === undefined) return false;
  const isCd = (value: string | number) => parseDrive(option, String(value))?.options.media === "cdrom";
  return isCd(before) && isCd(after);
}
