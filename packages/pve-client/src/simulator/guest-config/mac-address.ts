import type { Cluster } from "../core/cluster.ts";

/** A new MAC address with Proxmox' own prefix. Rule: `PVE/Tools.pm sub random_ether_addr`. */
export function newMacAddress(cluster: Cluster): string {
  const octet = () => cluster.random.hex(2).toUpperCase();
  return `BC:24:11:${octet()}:${octet()}:${octet()}`;
}
