import { decodePercent } from "../core/percent.ts";
import { leased } from "../guest-config/lease.ts";
import type { Place } from "../guest-config/place.ts";
import { findMachine } from "./config-store.ts";
import { emptyMachine } from "./machine-config.ts";
import { parseNetwork } from "./network.ts";
import { parseOption } from "./property-values.ts";

/** An interface as the operating system of a machine has it. */
export interface MachineInterface {
  /** `ens18` for `net0`, as Debian names it. */
  readonly name: string;
  readonly hwaddr: string;
  /** Absent while its link is down. */
  readonly ipv4?: { readonly address: string; readonly prefix: number };
}

const FIRST_SLOT = 18;

/** The interfaces of a machine: each has the address that cloud-init sets, or one of its bridge's DHCP server. */
export function machineInterfaces(place: Place): MachineInterface[] {
  const { current } = findMachine(place) ?? emptyMachine();
  return Array.from({ length: 32 }, (_, number) => number).flatMap((number) => {
    const value = current[`net${number}`];
    if (value === undefined) return [];
    const network = parseNetwork(place.cluster, String(value));
    const name = `ens${FIRST_SLOT + number}`;
    const hwaddr = String(network.macaddr).toLowerCase();
    if (network.link_down) return [{ name, hwaddr }];
    const set = current[`ipconfig${number}`];
    const ip = set === undefined ? undefined : parseOption("ipconfig0", decodePercent(String(set))).ip;
    const lease = `${leased(place.cluster, place.node, String(network.bridge ?? ""), place.vmid)}/24`;
    const [address = "", prefix = "32"] = (ip === undefined || ip === "dhcp" ? lease : String(ip)).split("/");
    return [{ name, hwaddr, ipv4: { address, prefix: Number(prefix) } }];
  });
}
