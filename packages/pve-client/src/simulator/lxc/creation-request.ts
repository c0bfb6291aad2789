import type { Call } from "../core/route.ts";
import { withCpuShares } from "../guest-config/cpu-shares.ts";
import { enabledStorage } from "../storage/storage-config.ts";
import { readVolid } from "../storage/volumes.ts";
import type { ContainerSection } from "./container-config.ts";
import { mountPoints, newVolume } from "./mount-point.ts";
import { isMountPointOption } from "./options.ts";

/** Parameters of the call that are not options of the container. */
const NOT_OPTIONS = new Set(
  "node vmid ostemplate password storage force restore unique pool ignore-unpack-errors ssh-public-keys bwlimit start ha-managed unprivileged".split(
    " ",
  ),
);

/** The options that were given, `rootfs=8` and the like with their storage. */
export function optionsOf(call: Call): Record<string, string> {
  const names = Object.keys(call.params).filter((name) => !NOT_OPTIONS.has(name));
  return withCpuShares(Object.fromEntries(names.map((name) => [name, call.required(name)])));
}

/**
 * The mount points to make, after asking whether their storages can hold them.
 *
 * @returns undefined if only a storage was named.
 */
export function checkDisks(call: Call, options: Readonly<Record<string, string>>): ContainerSection | undefined {
  const storage = call.text("storage") ?? "local";
  const disks: ContainerSection = {};
  for (const [option, value] of Object.entries(options)) {
    if (isMountPointOption(option)) disks[option] = /^\d+(\.\d+)?$/.test(value) ? `${storage}:${value}` : value;
  }
  const given = Object.keys(disks).length > 0;
  if (given && disks.rootfs === undefined) call.die("mount points configured, but 'rootfs' not set - aborting");
  for (const [, point] of mountPoints(disks)) {
    if (point.type === "volume")
      checkStorage(call, newVolume(point.volume)?.storage ?? readVolid(point.volume).storage);
    else if (!call.identity.isRoot) call.die("Only root can pass arbitrary filesystem paths.");
  }
  if (given) return disks;
  checkStorage(call, storage);
  return undefined;
}

/** Whether the caller may make containers' volumes there. */
function checkStorage(call: Call, storage: string): void {
  const config = enabledStorage(call.cluster, storage, call.node);
  if (!config.content.has("rootdir")) {
    call.paramFailure({ storage: `storage '${storage}' does not support container directories` });
  }
  call.check(`/storage/${storage}`, ["Datastore.AllocateSpace"]);
}

/** The options that need no storage. */
export function withoutDisks(options: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(options).filter(([option]) => !isMountPointOption(option) && !/^unused\d+$/.test(option));
  return Object.fromEntries(kept);
}
