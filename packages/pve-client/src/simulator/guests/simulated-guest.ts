import { PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { guestIndex } from "../core/guest-index.ts";
import type { Place } from "../guest-config/place.ts";
import { ipv4Addresses } from "../lxc/addresses.ts";
import { isRunning, loadConfig, lockConfig } from "../lxc/config-store.ts";
import { guestOf } from "../lxc/guest-of.ts";
import { startContainer, stopContainer } from "../lxc/power.ts";
import { commandProgram } from "./command-program.ts";
import type { Guest, GuestBackend, RunOptions, RunResult } from "./guest-backend.ts";
import type { GuestCommand } from "./guest-command.ts";
import type { GuestFiles } from "./guest-files.ts";
import { guestBackend } from "./insides.ts";
import { ScriptedBackend } from "./scripted/scripted-backend.ts";

/** A container from inside, for tests and for who plays its user. */
export interface SimulatedGuest {
  readonly isRunning: boolean;
  readonly files: GuestFiles;
  /** Runs a shell script as root. @throws Error if the container does not run. */
  run(script: string, options?: RunOptions): Promise<RunResult>;
}

/** @throws Error if there is no such container. */
export function simulatedGuest(cluster: Cluster, vmid: number): SimulatedGuest {
  const place = placeOfGuest(cluster, vmid);
  const guest = () => {
    try {
      return guestOf(place, loadConfig(place));
    } catch (error) {
      throw error instanceof PveFailure ? new Error(error.message.trim(), { cause: error }) : error;
    }
  };
  return {
    get isRunning() {
      return isRunning(place);
    },
    get files() {
      return guestBackend(cluster).files(guest());
    },
    run: async (script, options) => {
      if (!isRunning(place)) throw new Error(`container ${vmid} does not run: start it first`);
      return await guestBackend(cluster).run(guest(), script, options);
    },
  };
}

function placeOfGuest(cluster: Cluster, vmid: number): Place {
  const location = guestIndex(cluster).get(vmid);
  if (location?.type !== "lxc") throw new Error(`there is no container ${vmid} in the simulated cluster`);
  return { cluster, node: location.node, vmid, log: () => {} };
}

/** The insides that containers have unless somebody gives other ones: played in memory. */
export function scriptedBackend(commands: Readonly<Record<string, GuestCommand>> = {}): GuestBackend {
  return new ScriptedBackend({
    programs: new Map(Object.entries(commands).map(([name, command]) => [name, commandProgram(command)])),
    addressesOf: (guest) => ipv4Addresses({ ...guest, log: () => {} }),
    power: (guest, action) => void power(guest, action),
  });
}

/** What a shutdown from inside does to the container. */
async function power({ cluster, node, vmid }: Guest, action: "poweroff" | "reboot"): Promise<void> {
  const place: Place = { cluster, node, vmid, log: () => {} };
  await lockConfig(place, async () => {
    await stopContainer(place);
    if (action === "reboot") await startContainer(place);
  });
}
