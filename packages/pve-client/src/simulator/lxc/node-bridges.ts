import { die } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import type { Place } from "../guest-config/place.ts";
import { running } from "../sdn/sdn-config.ts";
import type { ContainerConfig } from "./container-config.ts";
import { parseNetwork } from "./network.ts";

/** @throws PveFailure 500 if the node has no such bridge or vnet. Rule: `PVE/Network.pm sub read_bridge_mtu`. */
export function checkBridge(place: Pick<Place, "cluster" | "node">, bridge: string | undefined): void {
  const { cluster, node } = place;
  if (bridge !== undefined && nodeOf(cluster, node).bridges.has(bridge)) return;
  if (bridge !== undefined && running(cluster, "vnets").has(bridge)) return;
  die(`bridge '${bridge ?? ""}' does not exist`);
}

/**
 * What PVE checks when it writes the container's LXC configuration, after the file itself is written.
 * Rule: `PVE/LXC.pm sub update_lxc_config`.
 *
 * @throws PveFailure 500 for a network without its bridge.
 */
export function checkNetworks(place: Place, config: ContainerConfig): void {
  if (config.current.template === 1) return;
  for (const option of Object.keys(config.current).sort()) {
    if (!/^net\d+$/.test(option)) continue;
    checkBridge(place, parseNetwork(place.cluster, String(config.current[option])).bridge);
  }
}
