import { type Cluster, nodeOf } from "../core/cluster.ts";

/**
 * The IPv4 address that the simulated DHCP server of a bridge gives a guest: every bridge is a network 10.0.N.0/24, and the
 * VMID decides who is who in it, so that a lease never changes.
 */
export function leased(cluster: Cluster, node: string, bridge: string, vmid: number): string {
  const bridges = [...nodeOf(cluster, node).bridges].sort();
  return `10.0.${Math.max(bridges.indexOf(bridge), 0)}.${2 + (vmid % 250)}`;
}

/** The address that IPv6 makes of a MAC address (RFC 4291, appendix A). */
export function linkLocal(hwaddr: string): string {
  const octets = hwaddr.split(":").map((octet) => Number.parseInt(octet, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = octets;
  const groups = [((a ^ 2) << 8) | b, (c << 8) | 0xff, 0xfe00 | d, (e << 8) | f];
  return `fe80::${groups.map((group) => group.toString(16)).join(":")}`;
}
