import type { Cluster } from "../core/cluster.ts";
import type { GuestBackend } from "./guest-backend.ts";

const backends = new WeakMap<Cluster, GuestBackend>();

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
