import { isVolid } from "../../ids/volid.ts";
import { die } from "../core/answer.ts";
import { nodeOf, takePid } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import type { Place } from "../guest-config/place.ts";
import { activateVolume } from "../storage/volumes.ts";
import { applyPending } from "./apply-pending.ts";
import { checkLock, isRunning, isTemplate, loadMachine, lockMachine, writeMachine } from "./config-store.ts";
import { drivesOf } from "./drive.ts";
import { bootInside, haltInside } from "./inside.ts";

/**
 * Starts a machine; pending changes take effect. Rule: `PVE/QemuServer.pm sub vm_start`.
 *
 * @throws PveFailure 500 for everything that keeps it from coming up.
 */
export function startMachine(call: Call, place: Place, options: { skipLock?: boolean } = {}): Promise<void> {
  return lockMachine(place, async () => {
    const config = loadMachine(place);
    if (isTemplate(config)) die("you can't start a vm if it's a template");
    if (!options.skipLock) checkLock(config);
    if (isRunning(place)) die(`VM ${place.vmid} already running`);
    if (Object.keys(config.pending).length > 0) {
      const errors: Record<string, string> = {};
      applyPending(call, place, config, errors);
      for (const text of Object.values(errors)) place.log(text);
      writeMachine(place, config);
    }
    for (const [, { file }] of drivesOf(config.current)) {
      if (isVolid(file)) activateVolume(place.cluster, place.node, file);
    }
    await bootInside(place, config);
    const running = { pid: takePid(nodeOf(place.cluster, place.node)), since: place.cluster.clock.now() };
    place.cluster.guests.set(place.vmid, { vmid: place.vmid, running });
  });
}

/** Whether the processors of a running machine stand still. Rule: `PVE/QemuServer.pm sub vm_is_paused`. */
export function isPaused({ cluster, vmid }: Pick<Place, "cluster" | "vmid">): boolean {
  return cluster.guests.get(vmid)?.running?.paused === true;
}

/** Rules: `PVE/QemuServer.pm sub vm_suspend`, `sub vm_resume`. */
export function setPaused({ cluster, vmid }: Place, paused: boolean): void {
  const { running } = cluster.guests.get(vmid) ?? {};
  if (!running) return;
  const { pid, since } = running;
  cluster.guests.set(vmid, { vmid, running: { pid, since, ...(paused && { paused }) } });
}

/** What is inside starts anew; the machine itself goes on. Rule: `PVE/QemuServer.pm sub vm_reset`. */
export async function resetInside(place: Place): Promise<void> {
  await haltInside(place);
  await bootInside(place, loadMachine(place));
}

/** Stops a machine, or does nothing if it is stopped. Rule: `PVE/QemuServer.pm sub vm_stop`. */
export function stopMachine(place: Place, options: { skipLock?: boolean } = {}): Promise<void> {
  return lockMachine(place, async () => {
    if (!isRunning(place)) return;
    if (!options.skipLock) checkLock(loadMachine(place));
    await haltInside(place);
    place.cluster.guests.set(place.vmid, { vmid: place.vmid });
  });
}
