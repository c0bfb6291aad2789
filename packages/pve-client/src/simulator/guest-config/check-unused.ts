import { die } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import type { Place } from "./place.ts";

/** @throws PveFailure 500 if a guest has this VMID. Rule: `PVE/Cluster.pm sub check_vmid_unused`. */
export function checkUnused({ cluster, vmid }: Pick<Place, "cluster" | "vmid">): void {
  const guest = guestIndex(cluster).get(vmid);
  if (guest) die(`${guest.type === "lxc" ? "CT" : "VM"} ${vmid} already exists on node '${guest.node}'`);
}
