import type { Json } from "../core/answer.ts";
import { nodeOf } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import { running, zoneOf } from "../sdn/sdn-config.ts";

const USE = ["SDN.Audit", "SDN.Use"];

/** Rule: `PVE/API2/Network.pm` method index. Bridges, and vnets where those are asked for, as far as the caller may use them. */
export function nodeNetwork(call: Call): Json {
  const type = call.text("type");
  const wants = (kind: string, ...more: readonly string[]) => type === kind || more.includes(type ?? "");
  const visible = (name: string) =>
    type === undefined || call.canAny(`/sdn/zones/${zoneOf(call.cluster, name)}/${name}`, USE);
  const vnets = [...running(call.cluster, "vnets").keys()];
  const bridges = [...nodeOf(call.cluster, call.node).bridges].filter((name) => !vnets.includes(name)).sort();
  const shownBridges = type === undefined || wants("bridge", "any_bridge", "any_local_bridge", "include_sdn");
  return [
    ...(shownBridges ? bridges.filter(visible).map((iface, index) => bridge(iface, index)) : []),
    ...(wants("vnet", "any_bridge", "include_sdn") ? vnets.filter(visible).map((iface) => vnet(iface)) : []),
  ];
}

function bridge(iface: string, index: number): Json {
  return {
    iface,
    type: "bridge",
    method: "manual",
    method6: "manual",
    families: ["inet"],
    active: 1,
    exists: 1,
    autostart: 1,
    priority: index + 3,
    bridge_ports: "",
    bridge_stp: "off",
    bridge_fd: "0",
  };
}

function vnet(iface: string): Json {
  return { iface, type: "vnet", active: 1 };
}
