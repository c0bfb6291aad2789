import { PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { guestIndex } from "../core/guest-index.ts";
import type { Place } from "../guest-config/place.ts";
import { ipv4Addresses } from "../lxc/addresses.ts";
import { loadConfig, lockConfig } from "../lxc/config-store.ts";
import { guestOf } from "../lxc/guest-of.ts";
import { startContainer, stopContainer } from "../lxc/power.ts";
import { machineInterfaces } from "../qemu/addresses.ts";
import { findMachine } from "../qemu/config-store.ts";
import { insideOf } from "../qemu/inside.ts";
import { emptyMachine } from "../qemu/machine-config.ts";
import { resetInside, stopMachine } from "../qemu/power.ts";
import { commandProgram } from "./command-program.ts";
import type { Guest, GuestBackend, RunOptions, RunResult } from "./guest-backend.ts";
import type { GuestCommand } from "./guest-command.ts";
import type { GuestFiles } from "./guest-files.ts";
import { guestBackend, machineBackend } from "./insides.ts";
import { ScriptedBackend } from "./scripted/scripted-backend.ts";

/** A container or virtual machine from inside, for tests and for who plays its user. */
export interface SimulatedGuest {
  readonly isRunning: boolean;
  readonly files: GuestFiles;
  /** Runs a shell script as root. @throws Error if the guest does not run. */
  run(script: string, options?: RunOptions): Promise<RunResult>;
}

/** @throws Error if there is no such guest. */
export function simulatedGuest(cluster: Cluster, vmid: number): SimulatedGuest {
  const location = guestIndex(cluster).get(vmid);
  if (!location) throw new Error(`there is no guest ${vmid} in the simulated cluster`);
  const place: Place = { cluster, node: location.node, vmid, log: () => {} };
  const isContainer = location.type === "lxc";
  const backend = () => (isContainer ? guestBackend(cluster) : machineBackend(cluster));
  const inside = () => (isContainer ? containerOf(place) : machineOf(place));
  const isOn = () => cluster.guests.get(vmid)?.running !== undefined;
  return {
    get isRunning() {
      return isOn();
    },
    get files() {
      return backend().files(inside());
    },
    run: async (script, options) => {
      if (!isOn()) throw new Error(`${isContainer ? "container" : "machine"} ${vmid} does not run: start it first`);
      return await backend().run(inside(), script, options);
    },
  };
}

function containerOf(place: Place): Guest {
  try {
    return guestOf(place, loadConfig(place));
  } catch (error) {
    throw error instanceof PveFailure ? new Error(error.message.trim(), { cause: error }) : error;
  }
}

function machineOf(place: Place): Guest {
  const guest = insideOf(place, findMachine(place) ?? emptyMachine());
  if (guest) return guest;
  throw new Error(`machine ${place.vmid} has no operating system that is played: it has an empty disk, or Windows`);
}

/** The insides that guests have unless somebody gives other ones: played in memory. */
export function scriptedBackend(commands: Readonly<Record<string, GuestCommand>> = {}): GuestBackend {
  return new ScriptedBackend({
    programs: new Map(Object.entries(commands).map(([name, command]) => [name, commandProgram(command)])),
    addressesOf: (guest) => addressesOf({ ...guest, log: () => {} }),
    power: (guest, action) => void power({ ...guest, log: () => {} }, action),
  });
}

const isMachine = ({ cluster, vmid }: Place) => guestIndex(cluster).get(vmid)?.type === "qemu";

function addressesOf(place: Place): ReadonlyMap<string, string> {
  if (!isMachine(place)) return ipv4Addresses(place);
  return new Map(machineInterfaces(place).flatMap(({ name, ipv4 }) => (ipv4 ? [[name, ipv4.address]] : [])));
}

/** What a shutdown from inside does to the guest. */
async function power(place: Place, action: "poweroff" | "reboot"): Promise<void> {
  if (isMachine(place)) {
    await (action === "reboot" ? resetInside(place) : stopMachine(place));
    return;
  }
  await lockConfig(place, async () => {
    await stopContainer(place);
    if (action === "reboot") await startContainer(place);
  });
}
