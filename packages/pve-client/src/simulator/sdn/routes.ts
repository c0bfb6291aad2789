import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import {
  configured,
  listed,
  pending,
  running,
  type SdnKind,
  type SdnObject,
  type SdnObjects,
  sdnDigest,
  sdnObject,
} from "./sdn-config.ts";

const READ = ["SDN.Audit", "SDN.Allocate"];
const CHILDREN = "vnets zones controllers ipams dns fabrics prefix-lists route-maps lock rollback";

function objects(call: Call, kind: SdnKind): SdnObjects {
  if (call.flag("pending")) return pending(call.cluster, kind);
  return call.flag("running") ? running(call.cluster, kind) : configured(call.cluster, kind);
}

function shown(call: Call, kind: SdnKind, id: string, object: SdnObject): Json {
  const isAsConfigured = !call.flag("pending") && !call.flag("running");
  return {
    ...object,
    ...(kind === "zones" && object.nodes !== undefined && { nodes: listed(object.nodes) }),
    [kind === "vnets" ? "vnet" : "zone"]: id,
    ...(isAsConfigured && { digest: sdnDigest(call.cluster, kind) }),
  };
}

function zoneOfVnet(vnet: SdnObject): string {
  const planned = vnet.pending;
  const later = typeof planned === "object" && planned !== null && !Array.isArray(planned) ? planned : {};
  return String(vnet.zone ?? ("zone" in later ? later.zone : ""));
}

/** Rule: `PVE/API2/Network/SDN/Vnets.pm` method index. */
function vnets(call: Call): Json {
  return [...objects(call, "vnets")]
    .filter(([id, vnet]) => call.canAny(`/sdn/zones/${zoneOfVnet(vnet)}/${id}`, READ))
    .map(([id, vnet]) => shown(call, "vnets", id, vnet));
}

/** Rule: `PVE/API2/Network/SDN/Vnets.pm` method read: the right is asked for on the zone as it is configured. */
function vnet(call: Call): Json {
  const id = call.required("vnet");
  const { zone } = sdnObject(configured(call.cluster, "vnets"), "vnets", id);
  call.checkAny(`/sdn/zones/${zone}/${id}`, READ);
  return shown(call, "vnets", id, sdnObject(objects(call, "vnets"), "vnets", id));
}

/** Rule: `PVE/API2/Network/SDN/Zones.pm` method index. */
function zones(call: Call): Json {
  const type = call.text("type");
  return [...objects(call, "zones")]
    .filter(([id, zone]) => call.canAny(`/sdn/zones/${id}`, READ) && (type ?? zone.type) === zone.type)
    .map(([id, zone]) => shown(call, "zones", id, zone));
}

/** The software-defined network as it is configured; it cannot be changed here. */
export const sdnRoutes: readonly Route[] = [
  route("GET /cluster/sdn", () => CHILDREN.split(" ").map((id) => ({ id }))),
  route("GET /cluster/sdn/vnets", vnets),
  route("GET /cluster/sdn/vnets/{vnet}", vnet),
  route("GET /cluster/sdn/zones", zones),
  route("GET /cluster/sdn/zones/{zone}", (call) => {
    const id = call.required("zone");
    return shown(call, "zones", id, sdnObject(objects(call, "zones"), "zones", id));
  }),
];
