import type { TypedProperties } from "../../property-string/typed.ts";
import type { Cluster } from "../core/cluster.ts";
import { newMacAddress } from "../guest-config/mac-address.ts";
import { parseOption, printOption } from "./property-values.ts";

/** A network interface as `netN` says it. */
export interface Network {
  readonly name: string;
  readonly bridge?: string;
  readonly hwaddr: string;
  readonly ip?: string;
  readonly ip6?: string;
  readonly linkDown: boolean;
  /** All that was written, by key, with type and MAC address. */
  readonly options: TypedProperties;
}

/**
 * Reads an interface; one without MAC address gets one. Rule: `PVE/LXC/Config.pm sub parse_lxc_network`.
 *
 * @throws PveFailure 500 as PVE's parser dies.
 */
export function parseNetwork(cluster: Cluster, text: string): Network {
  const parsed = parseOption("net0", text);
  const hwaddr = typeof parsed.hwaddr === "string" ? parsed.hwaddr : newMacAddress(cluster);
  const options = { ...parsed, type: "veth", hwaddr };
  const text1 = (key: string) => (options as TypedProperties)[key];
  const optional = (key: "bridge" | "ip" | "ip6") => {
    const value = text1(key);
    return value === undefined ? {} : { [key]: String(value) };
  };
  return {
    name: String(text1("name")),
    hwaddr,
    linkDown: text1("link_down") === true,
    options,
    ...optional("bridge"),
    ...optional("ip"),
    ...optional("ip6"),
  };
}

/** Writes an interface. Rule: `PVE/LXC/Config.pm sub print_lxc_network`. */
export function printNetwork(network: Network): string {
  return printOption("net0", network.options);
}
