import type { Json } from "../core/answer.ts";
import { leased, linkLocal } from "../guest-config/lease.ts";
import type { Place } from "../guest-config/place.ts";
import { loadConfig } from "./config-store.ts";
import { type Network, parseNetwork } from "./network.ts";

/** One address of an interface. */
export interface Address {
  readonly family: "inet" | "inet6";
  readonly address: string;
  readonly prefix: number;
}

const LOOPBACK: readonly Address[] = [
  { family: "inet", address: "127.0.0.1", prefix: 8 },
  { family: "inet6", address: "::1", prefix: 128 },
];

/** An interface's IPv4 address: the one that is set, or what the simulated DHCP server of its bridge gives. */
function ipv4Of(place: Place, network: Network): Address | undefined {
  const { ip } = network;
  if (ip === undefined || ip === "manual" || network.linkDown) return undefined;
  const lease = () => [leased(place.cluster, place.node, network.bridge ?? "", place.vmid), "24"];
  const [address = "", prefix = "32"] = ip === "dhcp" ? lease() : ip.split("/");
  return { family: "inet", address, prefix: Number(prefix) };
}

function networksOf(place: Place): Network[] {
  const { current } = loadConfig(place);
  return Object.keys(current)
    .filter((option) => /^net\d+$/.test(option))
    .sort((a, b) => Number(a.slice(3)) - Number(b.slice(3)))
    .map((option) => parseNetwork(place.cluster, String(current[option])));
}

/** IPv4 addresses by interface, without their prefixes. */
export function ipv4Addresses(place: Place): Map<string, string> {
  const pairs = networksOf(place).flatMap((network): [string, string][] => {
    const ipv4 = ipv4Of(place, network);
    return ipv4 ? [[network.name, ipv4.address]] : [];
  });
  return new Map(pairs);
}

/** What the container would say of its interfaces. Rule: `PVE/LXC.pm sub get_interfaces`. */
export function guestAddresses(place: Place): Json {
  return [
    shownInterface("lo", "00:00:00:00:00:00", LOOPBACK),
    ...networksOf(place).map((network) => {
      const hwaddr = network.hwaddr.toLowerCase();
      const ipv4 = ipv4Of(place, network);
      return shownInterface(network.name, hwaddr, [
        ...(ipv4 ? [ipv4] : []),
        { family: "inet6", address: linkLocal(hwaddr), prefix: 64 },
      ]);
    }),
  ];
}

function shownInterface(name: string, hwaddr: string, addresses: readonly Address[]): Json {
  const old = Object.fromEntries(addresses.map(({ family, address, prefix }) => [family, `${address}/${prefix}`]));
  return {
    name,
    hwaddr,
    "hardware-address": hwaddr,
    ...old,
    "ip-addresses": addresses.map(({ family, address, prefix }) => ({
      "ip-address-type": family,
      "ip-address": address,
      prefix,
    })),
  };
}
