import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { checkLock, isRunning, loadMachine, lockMachine } from "./config-store.ts";
import { isPaused, resetInside, setPaused, startMachine, stopMachine } from "./power.ts";

const STATUS = "/nodes/{node}/qemu/{vmid}/status";

const MIGRATION = ["stateuri", "migratedfrom", "migration_type", "migration_network", "targetstorage"];

/** Parameters with which a cluster's own services call, by the last part of the path. Rules: `PVE/API2/Qemu.pm`. */
const ROOTS_OWN: Readonly<Record<string, readonly string[]>> = {
  start: [...MIGRATION, "force-cpu", "with-conntrack-state", "nets-host-mtu"],
  stop: ["keepActive", "migratedfrom"],
  shutdown: ["keepActive"],
  resume: ["nocheck"],
};

function checkRootsOwn(call: Call, command = ""): { skipLock: boolean } {
  for (const name of ["skiplock", ...(ROOTS_OWN[command] ?? [])]) {
    if (call.text(name) && call.text(name) !== "0" && !call.identity.isRoot) {
      call.paramFailure({ [name]: "Only root may use this option." });
    }
  }
  return { skipLock: call.flag("skiplock", false) };
}

function mustRun(call: Call): void {
  if (!isRunning(placeOf(call))) call.die(`VM ${call.vmid} not running`);
}

function task(call: Call, type: string, work: (place: Place) => void | Promise<void>): string {
  return call.startTask({ type, id: call.vmid }, (worker) => work(inTask(placeOf(call), worker)));
}

function start(call: Call): string {
  const options = checkRootsOwn(call, "start");
  loadMachine(placeOf(call));
  return task(call, "qmstart", (place) => startMachine(call, place, options));
}

function stop(call: Call): string {
  const options = checkRootsOwn(call, "stop");
  loadMachine(placeOf(call));
  return task(call, "qmstop", (place) => stopMachine(place, options));
}

function shutdown(call: Call): string {
  const options = checkRootsOwn(call, "shutdown");
  loadMachine(placeOf(call));
  if (isPaused(placeOf(call)) && !call.flag("forceStop", false)) call.die("VM is paused - cannot shutdown");
  return task(call, "qmshutdown", (place) => stopMachine(place, options));
}

function reboot(call: Call): string {
  if (isPaused(placeOf(call))) call.die("VM is paused - cannot shutdown");
  mustRun(call);
  return task(call, "qmreboot", async (place) => {
    await stopMachine(place);
    await startMachine(call, place, { skipLock: true });
  });
}

/** A task for a machine that runs on afterwards. */
function whileRunning(type: string, command = "", work: (place: Place) => void | Promise<void>) {
  return (call: Call): string => {
    const { skipLock } = checkRootsOwn(call, command);
    mustRun(call);
    return task(call, type, (place) =>
      lockMachine(place, async () => {
        if (!skipLock) checkLock(loadMachine(place));
        await work(place);
      }),
    );
  };
}

/** Rule: `PVE/API2/Qemu.pm` method vm_suspend; writing the memory to a disk is not simulated. */
function suspend(call: Call): string {
  if (call.flag("todisk", false)) call.fail(501, "suspending a virtual machine to a disk is not simulated");
  return whileRunning("qmpause", "suspend", (place) => setPaused(place, true))(call);
}

const COMMANDS = ["current", "start", "stop", "reset", "shutdown", "suspend", "reboot"];

function index(call: Call) {
  loadMachine(placeOf(call));
  return COMMANDS.map((subdir) => ({ subdir }));
}

/** Rules: the status methods of `PVE/API2/Qemu.pm`. */
export const powerRoutes: readonly Route[] = [
  route(`GET ${STATUS}`, index),
  route(`POST ${STATUS}/start`, start),
  route(`POST ${STATUS}/stop`, stop),
  route(`POST ${STATUS}/shutdown`, shutdown),
  route(`POST ${STATUS}/reboot`, reboot),
  route(`POST ${STATUS}/reset`, whileRunning("qmreset", "", resetInside)),
  route(`POST ${STATUS}/suspend`, suspend),
  route(
    `POST ${STATUS}/resume`,
    whileRunning("qmresume", "resume", (place) => setPaused(place, false)),
  ),
];
