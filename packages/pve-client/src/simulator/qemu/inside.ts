import type { Place } from "../guest-config/place.ts";
import type { Guest } from "../guests/guest-backend.ts";
import { machineBackend } from "../guests/insides.ts";
import { findVolume } from "../storage/volumes.ts";
import { bootOrder } from "./boot-order.ts";
import { findMachine } from "./config-store.ts";
import { drivesOf, isCdrom } from "./drive.ts";
import type { MachineConfig } from "./machine-config.ts";

/** Options that say which disk is no place for an operating system. */
const NEVER_BOOTED = /^(?:efidisk|tpmstate)/;

/**
 * A machine as its backend sees it: a Debian on the disk from which it boots.
 *
 * @returns undefined if no operating system is on that disk, or one that is not played: Windows, Solaris.
 */
export function insideOf(place: Place, config: MachineConfig): Guest | undefined {
  const { current } = config;
  if (!/^(?:l2[46]|other)$/.test(String(current.ostype ?? "other"))) return undefined;
  const drives = drivesOf(current).filter(([option, drive]) => !NEVER_BOOTED.test(option) && !isCdrom(drive));
  const order = bootOrder(current.boot) ?? [];
  const [option, drive] = order.flatMap((name) => drives.filter(([each]) => each === name))[0] ?? drives[0] ?? [];
  const volume = drive && /:/.test(drive.file) ? findVolume(place.cluster, place.node, drive.file) : undefined;
  if (option === undefined || !volume?.system) return undefined;
  return {
    cluster: place.cluster,
    node: place.node,
    vmid: place.vmid,
    hostname: String(current.name ?? `VM${place.vmid}`),
    unprivileged: false,
    config: current,
    mounts: [{ option, path: "/", source: { volume, volid: drive?.file ?? "" }, readOnly: false }],
  };
}

/** The machine's inside, if it has one that runs. */
export function runningInside(place: Place): Guest | undefined {
  const config = findMachine(place);
  const isOn = place.cluster.guests.get(place.vmid)?.running !== undefined;
  return isOn && config ? insideOf(place, config) : undefined;
}

/** Boots what is on the machine's disk, if anything is. */
export async function bootInside(place: Place, config: MachineConfig): Promise<void> {
  const guest = insideOf(place, config);
  if (guest) await machineBackend(place.cluster).start(guest);
}

export async function haltInside(place: Pick<Place, "cluster" | "vmid">): Promise<void> {
  await machineBackend(place.cluster).stop(place);
}
