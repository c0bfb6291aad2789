import type { Cluster } from "../core/cluster.ts";

/** A clone has the firewall of its source. Rule: `PVE/Firewall.pm sub clone_vmfw_conf`. */
export function cloneFirewall(cluster: Cluster, source: number, target: number): void {
  const firewall = cluster.files.read(`firewall/${source}.fw`);
  if (firewall !== undefined) cluster.files.write(`firewall/${target}.fw`, firewall);
}
