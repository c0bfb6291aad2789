import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { needs, nothing, type Requirement } from "./requirement.ts";

type Keys = Readonly<Record<string, unknown>>;

/**
 * What it takes to connect a guest's interface: SDN.Use on the bridge or vnet, or on its VLANs.
 * Rules: `PVE/LXC.pm sub check_bridge_access`, `PVE/GuestHelpers.pm sub check_vnet_access`.
 *
 * @param net the keys of a `netN`.
 */
export function bridgeRequirement(net: Keys, state: KnownState, granted?: Granted): Requirement {
  const { bridge, tag, trunks } = net;
  if (bridge === undefined) return nothing;
  const name = String(bridge);
  const zone = zoneOf(name, state, granted);
  const path = `/sdn/zones/${zone ?? "localnetwork"}/${name}`;
  const vlans = trunks === undefined ? [] : String(trunks).split(";");
  const of: Requirement[] = [
    needs(tag === undefined ? path : `${path}/${tag}`, "SDN.Use"),
    ...vlans.map((vlan) => needs(`${path}/${vlan}`, "SDN.Use")),
  ];
  if (zone === undefined && state.localBridges && !state.localBridges.has(name)) {
    const reason = `the zone of ${name} is not known: it is no bridge of the node that you may see`;
    if (mayUseOtherZones(granted)) return { is: "unknown", reason };
    of.push({ is: "unknown", reason });
  }
  return of.length === 1 && of[0] ? of[0] : { is: "all", of };
}

/** Whether there is a right on a zone as a whole, which would do for a vnet that is not shown. */
function mayUseOtherZones(granted: Granted | undefined): boolean {
  return [...(granted?.listed ?? [])].some(
    ([path, privileges]) => /^\/sdn\/zones\/(?!localnetwork(?:\/|$))[^/]+$/.test(path) && privileges.has("SDN.Use"),
  );
}

/** The SDN zone of a vnet: from the list of vnets, or else from a right that is given on it by its name. */
export function zoneOf(vnet: string, { zones }: KnownState, granted?: Granted): string | undefined {
  const known = zones?.get(vnet);
  if (known !== undefined) return known;
  for (const path of granted?.listed.keys() ?? []) {
    const [, zone, name] = /^\/sdn\/zones\/([^/]+)\/([^/]+)/.exec(path) ?? [];
    if (name === vnet) return zone;
  }
  return undefined;
}
