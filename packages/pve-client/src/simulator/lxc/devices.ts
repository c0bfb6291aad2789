import { die } from "../core/answer.ts";
import type { Place } from "../guest-config/place.ts";
import { hostFiles } from "../host/host-files.ts";
import { parseOption } from "./property-values.ts";

/**
 * Whether the node has the device that a `devN` names.
 * Rules: `PVE/LXC/Config.pm sub update_pct_config`, `PVE/LXC/Tools.pm sub get_device_mode_and_rdev`.
 *
 * @throws PveFailure 500 if there is nothing, or something else.
 */
export function checkDevice(place: Place, option: string, value: string): void {
  const { path } = parseOption(option, value);
  if (path === undefined) die(`Path is not defined for passthrough device ${option}`);
  const files = hostFiles(place.cluster, place.node);
  if (!files.exists(String(path))) die(`Device ${path} does not exist`);
  const { kind } = files.status(String(path));
  if (kind !== "character-device" && kind !== "block-device") die(`${path} is not a device`);
}
