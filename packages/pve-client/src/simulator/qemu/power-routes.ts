import { type Call, type Route, route } from "../core/route.ts";
import { inTask, type Place, placeOf } from "../guest-config/place.ts";
import { checkLock, isRunning, loadMachine, lockMachine } from "./config-store.ts";
import { resetInside, startMachine, stopMachine } from "./power.ts";

const STATUS = "/nodes/{node}/qemu/{vmid}/status";

/** Parameters with which a cluster's own services call. Rule: `PVE/API2/Qemu.pm $get_root_param`. */
const ROOTS_OWN = ["skiplock", "stateuri", "migratedfrom", "migration_type", "migration_network", "targetstorage"];

function checkRootsOwn(call: Call): { skipLock: boolean } {
  for (const name of ROOTS_OWN) {
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
  const options = checkRootsOwn(call);
  loadMachine(placeOf(call));
  return task(call, "qmstart", (place) => startMachine(call, place, options));
}

function stop(call: Call): string {
  const options = checkRootsOwn(call);
  loadMachine(placeOf(call));
  return task(call, "qmstop", (place) => stopMachine(place, options));
}

function shutdown(call: Call): string {
  const options = checkRootsOwn(call);
  loadMachine(placeOf(call));
  return task(call, "qmshutdown", (place) => stopMachine(place, options));
}

function reboot(call: Call): string {
  mustRun(call);
  return task(call, "qmreboot", async (place) => {
    await stopMachine(place);
    await startMachine(call, place, { skipLock: true });
  });
}

/** A task for a machine that runs on afterwards. */
function whileRunning(type: string, work?: (place: Place) => Promise<void>) {
  return (call: Call): string => {
    const { skipLock } = checkRootsOwn(call);
    mustRun(call);
    return task(call, type, (place) =>
      lockMachine(place, async () => {
        if (!skipLock) checkLock(loadMachine(place));
        await work?.(place);
      }),
    );
  };
}

/** Rule: `PVE/API2/Qemu.pm` method vm_suspend; writing the memory to a disk is not simulated. */
function suspend(call: Call): string {
  if (call.flag("todisk", false)) call.fail(501, "suspending a virtual machine to a disk is not simulated");
  return whileRunning("qmpause")(call);
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
  route(`POST ${STATUS}/reset`, whileRunning("qmreset", resetInside)),
  route(`POST ${STATUS}/suspend`, suspend),
  route(`POST ${STATUS}/resume`, whileRunning("qmresume")),
];
