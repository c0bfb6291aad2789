import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { parseVnets } from "../lxc/bridge-access.ts";

type Interface = { readonly iface: string; readonly [key: string]: Json };

/** A bridge of the node's own. */
function bridge(iface: string, index: number): Interface {
  return {
    iface,
    type: "bridge",
    active: 1,
    autostart: 1,
    method: "manual",
    method6: "manual",
    families: ["inet"],
    bridge_ports: "",
    bridge_stp: "off",
    bridge_fd: "0",
    priority: index + 3,
  };
}

/** Bridges and SDN vnets of the node; vnets only where they were asked for. */
function interfaces(call: Call, withVnets: boolean): Interface[] {
  const bridges = [...nodeOf(call.cluster, call.node).bridges].sort().map(bridge);
  if (!withVnets) return bridges;
  const zones = call.cluster.files.parsed("sdn/vnets.cfg", parseVnets);
  return [...bridges, ...[...zones.keys()].map((iface) => ({ iface, type: "vnet", active: 1 }))];
}

/**
 * Rule: `PVE/API2/Network.pm` method index. With a filter for bridges, each is checked: `SDN.Audit` or `SDN.Use` on it.
 */
function list(call: Call): Json {
  const type = call.text("type");
  if (type === undefined) return interfaces(call, false);
  const anyBridge = /^any(?:_local)?_bridge$/.test(type);
  const zones = call.cluster.files.parsed("sdn/vnets.cfg", parseVnets);
  const mayUse = ({ iface }: Interface) =>
    call.canAny(`/sdn/zones/${zones.get(iface) ?? "localnetwork"}/${iface}`, ["SDN.Audit", "SDN.Use"]);
  return interfaces(call, ["any_bridge", "include_sdn", "vnet"].includes(type))
    .filter(
      (row) =>
        type === "include_sdn" || row.type === type || (anyBridge && row.type === "bridge") || row.type === "vnet",
    )
    .filter(mayUse);
}

export const networkRoutes: readonly Route[] = [
  route("GET /nodes/{node}/network", list),
  route("GET /nodes/{node}/network/{iface}", (call) => {
    const wanted = call.required("iface");
    const row = interfaces(call, false).find(({ iface }) => iface === wanted);
    return row ?? call.paramFailure({ iface: "interface does not exist" });
  }),
];
