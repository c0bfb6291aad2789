import type { TypedProperties } from "../../property-string/typed.ts";
import type { Cluster } from "../core/cluster.ts";
import { newMacAddress } from "../guest-config/mac-address.ts";
import { parseOption, printOption } from "./property-values.ts";

/**
 * Reads a network device; one without MAC address gets one. Rule: `PVE/QemuServer/Network.pm sub parse_net`.
 *
 * @throws PveFailure 500 as PVE's parser dies.
 */
export function parseNetwork(cluster: Cluster, text: string): TypedProperties {
  const options = parseOption("net0", text);
  return { ...options, macaddr: options.macaddr ?? newMacAddress(cluster) };
}

/** The text of a network device with its MAC address. */
export function completeNetwork(cluster: Cluster, text: string): string {
  return printOption("net0", parseNetwork(cluster, text));
}
