import type { Cluster, Volume } from "../core/cluster.ts";
import type { GuestBackend } from "./guest-backend.ts";

const backends = new WeakMap<Cluster, GuestBackend>();
const machineBackends = new WeakMap<Cluster, GuestBackend>();

/** Says who runs the insides of a cluster's containers. */
export function setGuestBackend(cluster: Cluster, backend: GuestBackend): void {
  backends.set(cluster, backend);
}

/** @throws Error if nobody does; the simulator sets a backend for every cluster that it makes. */
export function guestBackend(cluster: Cluster): GuestBackend {
  const backend = backends.get(cluster);
  if (!backend) throw new Error("this cluster has no backend for the insides of its containers");
  return backend;
}

/** Says who runs the insides of a cluster's virtual machines. */
export function setMachineBackend(cluster: Cluster, backend: GuestBackend): void {
  machineBackends.set(cluster, backend);
}

/** @throws Error if nobody does. */
export function machineBackend(cluster: Cluster): GuestBackend {
  const backend = machineBackends.get(cluster);
  if (!backend) throw new Error("this cluster has no backend for the insides of its virtual machines");
  return backend;
}

/** Lets a machine's new disk hold what another one holds, an operating system too. */
export async function copyDisk(cluster: Cluster, from: Volume, to: Volume): Promise<void> {
  if (from.system) to.system = true;
  await machineBackend(cluster).copy(from, to);
}

/** Tells those who run the insides, if somebody does, that a volume is gone. */
export function forgetVolume(cluster: Cluster, volume: Volume): void {
  for (const each of [backends, machineBackends]) void each.get(cluster)?.free(volume);
}
