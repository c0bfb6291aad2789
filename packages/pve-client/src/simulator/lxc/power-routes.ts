import { type Call, type Route, route } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { checkLock, isRunning, loadConfig, lockConfig } from "./config-store.ts";
import { startContainer, stopContainer } from "./power.ts";

const STATUS = "/nodes/{node}/lxc/{vmid}/status";

/** Only root may pass by a lock. Rule: `PVE/API2/LXC/Status.pm`. */
function skipLock(call: Call): boolean {
  const wanted = call.flag("skiplock", false);
  if (wanted && !call.identity.isRoot) call.paramFailure({ skiplock: "Only root may use this option." });
  return wanted;
}

function mustRun(call: Call, name = "CT"): void {
  if (!isRunning(placeOf(call))) call.die(`${name} ${call.vmid} not running`);
}

/** A task that holds the lock of the container's file while it works. */
function lockedTask(call: Call, type: string, work: (place: Place, worker: Worker) => void | Promise<void>): string {
  return call.startTask({ type, id: call.vmid }, (worker) => {
    const place = inTask(placeOf(call), worker);
    return lockConfig(place, () => work(place, worker));
  });
}

function start(call: Call): string {
  const options = { skipLock: skipLock(call) };
  if (isRunning(placeOf(call))) call.die(`CT ${call.vmid} already running`);
  return lockedTask(call, "vzstart", (place) => startContainer(place, options));
}

function stop(call: Call): string {
  const unlocked = skipLock(call);
  mustRun(call);
  return lockedTask(call, "vzstop", async (place) => {
    const config = loadConfig(place);
    if (!unlocked && config.current.lock !== "mounted") checkLock(config);
    await stopContainer(place);
  });
}

function shutdown(call: Call): string {
  mustRun(call);
  return lockedTask(call, "vzshutdown", async (place) => {
    checkLock(loadConfig(place));
    await stopContainer(place);
  });
}

function reboot(call: Call): string {
  mustRun(call, "VM");
  return lockedTask(call, "vzreboot", async (place) => {
    if (!isRunning(place)) return;
    await stopContainer(place);
    await startContainer(place, { skipLock: true });
  });
}

/** CRIU does not get along with containers of today; neither does PVE's own button. */
function suspend(call: Call): string {
  mustRun(call);
  return lockedTask(call, "vzsuspend", (place) => {
    checkLock(loadConfig(place));
    call.die(`command 'lxc-checkpoint -n ${place.vmid} -s -D /var/lib/vz/dump' failed: exit code 1`);
  });
}

function resume(call: Call): string {
  if (isRunning(placeOf(call))) call.die(`CT ${call.vmid} already running`);
  return call.startTask({ type: "vzresume", id: call.vmid }, () =>
    call.die(`command 'lxc-checkpoint -n ${call.vmid} -r --foreground -D /var/lib/vz/dump' failed: exit code 1`),
  );
}

function index(call: Call) {
  loadConfig(placeOf(call));
  return ["current", "start", "stop", "shutdown", "reboot", "migrate"].map((subdir) => ({ subdir }));
}

/** Rules: the methods of `PVE/API2/LXC/Status.pm`. */
export const powerRoutes: readonly Route[] = [
  route(`GET ${STATUS}`, index),
  route(`POST ${STATUS}/start`, start),
  route(`POST ${STATUS}/stop`, stop),
  route(`POST ${STATUS}/shutdown`, shutdown),
  route(`POST ${STATUS}/reboot`, reboot),
  route(`POST ${STATUS}/suspend`, suspend),
  route(`POST ${STATUS}/resume`, resume),
];
