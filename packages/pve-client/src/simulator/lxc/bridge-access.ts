import type { Cluster } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import { parseOption } from "./property-values.ts";

/** SDN zone of a bridge or vnet: that of `sdn/vnets.cfg`, else `localnetwork` for the node's own bridges. */
export function zoneOf(cluster: Cluster, bridge: string): string {
  return cluster.files.parsed("sdn/vnets.cfg", parseVnets).get(bridge) ?? "localnetwork";
}

/** Zones by vnet. Rule: `PVE/Network/SDN/Vnets.pm sub config`. */
export function parseVnets(text: string): ReadonlyMap<string, string> {
  const zones = new Map<string, string>();
  let vnet: string | undefined;
  for (const line of text.split("\n")) {
    vnet = /^vnet:\s*(\S+)\s*$/.exec(line)?.[1] ?? vnet;
    const zone = /^\s+zone\s+(\S+)\s*$/.exec(line)?.[1];
    if (vnet !== undefined && zone !== undefined) zones.set(vnet, zone);
  }
  return zones;
}

/**
 * Whether the caller may connect a guest to the bridge that an interface names.
 * Rules: `PVE/LXC.pm sub check_bridge_access`, `PVE/GuestHelpers.pm sub check_vnet_access`.
 *
 * @param net value of a `netN`.
 * @throws PveFailure 403 `Permission check failed (/sdn/zones/ZONE/BRIDGE[/TAG], SDN.Use)`.
 */
export function checkBridgeAccess(call: Call, net: string): void {
  if (call.identity.isRoot) return;
  const { bridge, tag, trunks } = parseOption("net0", net);
  if (bridge === undefined) return;
  const path = `/sdn/zones/${zoneOf(call.cluster, String(bridge))}/${bridge}`;
  if (tag !== undefined) call.check(`${path}/${tag}`, ["SDN.Use"]);
  else call.check(path, ["SDN.Use"]);
  if (trunks === undefined) return;
  for (const trunk of String(trunks).split(";")) call.check(`${path}/${trunk}`, ["SDN.Use"]);
}
