import { die } from "../core/answer.ts";
import { nodeOf, takePid } from "../core/cluster.ts";
import type { Place } from "../guest-config/place.ts";
import { GuestStartFailure } from "../guests/guest-backend.ts";
import { guestBackend } from "../guests/insides.ts";
import { applyPending } from "./apply-pending.ts";
import { checkLock, isRunning, isTemplate, loadConfig, writeConfig } from "./config-store.ts";
import { guestOf } from "./guest-of.ts";
import { mountPoints } from "./mount-point.ts";
import { checkNetworks } from "./node-bridges.ts";

/**
 * Starts a container; pending changes take effect. Rules: `PVE/API2/LXC/Status.pm` method vm_start,
 * `PVE/LXC.pm sub vm_start`.
 *
 * @throws PveFailure 500 for everything that keeps it from coming up.
 */
export async function startContainer(place: Place, options: { skipLock?: boolean } = {}): Promise<void> {
  let config = loadConfig(place);
  if (isTemplate(config)) die("you can't start a CT if it's a template");
  if (!options.skipLock && config.current.lock !== "mounted") checkLock(config);
  if (config.current.unprivileged && mountPoints(config.current).some(([, point]) => point.options.quota === true)) {
    die("Quotas are not supported by unprivileged containers.");
  }
  if (Object.keys(config.pending).length > 0) {
    const errors: Record<string, string> = {};
    applyPending(place, config, undefined, errors);
    for (const text of Object.values(errors)) place.log(text);
    config = writeConfig(place, config);
  }
  checkNetworks(place, config);
  const guest = guestOf(place, config);
  try {
    await guestBackend(place.cluster).start(guest);
  } catch (error) {
    if (!(error instanceof GuestStartFailure)) throw error;
    for (const line of error.lines) place.log(line);
    die(`startup for container '${place.vmid}' failed`);
  }
  const running = { pid: takePid(nodeOf(place.cluster, place.node)), since: place.cluster.clock.now() };
  place.cluster.guests.set(place.vmid, { vmid: place.vmid, running });
}

/** Stops a container at once, or does nothing if it is stopped. Rule: `PVE/LXC.pm sub vm_stop`. */
export async function stopContainer(place: Place): Promise<void> {
  if (!isRunning(place)) return;
  await guestBackend(place.cluster).stop(place);
  place.cluster.guests.set(place.vmid, { vmid: place.vmid });
}
