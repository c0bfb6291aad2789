import type { Json } from "../core/answer.ts";
import { guestIndex } from "../core/guest-index.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { groupRoutes } from "./group-routes.ts";
import { resourceFile, sidOf } from "./ha-files.ts";
import { resourceRoutes } from "./resource-routes.ts";
import { ruleRoutes } from "./rule-routes.ts";

const names = (text: string) => text.split(" ").map((name) => ({ name }));

function isQuorate(call: Call): boolean {
  const nodes = [...call.cluster.nodes.values()];
  return nodes.filter((node) => node.online).length * 2 > nodes.length;
}

/** A resource that no manager has looked at yet. Rule: `PVE/API2/HA/Status.pm` method status. */
function serviceRow(call: Call, resource: Section): Json {
  const sid = sidOf(resource);
  const { comment, group } = resourceFile.shown(resource.options);
  const asked = resource.options.get("state") ?? "started";
  const request = asked === "enabled" ? "started" : asked;
  const node = guestIndex(call.cluster).get(Number(resource.id))?.node ?? "---";
  const state = request === "ignored" ? "ignored" : "queued";
  return {
    id: `service:${sid}`,
    type: "service",
    sid,
    node,
    state,
    status: `${sid} (${node}, ${state})`,
    request_state: request,
    max_restart: Number(resource.options.get("max_restart") ?? 1),
    max_relocate: Number(resource.options.get("max_relocate") ?? 1),
    failback: Number(resource.options.get("failback") ?? 1),
    ...(comment !== undefined && { comment }),
    ...(group !== undefined && { group }),
  };
}

function status(call: Call): Json {
  const quorate = isQuorate(call);
  const text = quorate ? "OK" : "No quorum!";
  const node = call.cluster.localNode;
  const resources = [...resourceFile.all(call.cluster).values()].sort((a, b) => (sidOf(a) < sidOf(b) ? -1 : 1));
  return [
    { id: "quorum", type: "quorum", node, status: text, quorate: Number(quorate) },
    ...resources.map((resource) => serviceRow(call, resource)),
  ];
}

/** The configuration of high availability, and its state without a manager. */
export const haRoutes: readonly Route[] = [
  route("GET /cluster/ha", () => ["status", "resources", "groups", "rules"].map((id) => ({ id }))),
  route("GET /cluster/ha/status", () => names("current manager_status disarm-ha arm-ha")),
  route("GET /cluster/ha/status/current", status),
  route("GET /cluster/ha/status/manager_status", (call) => ({
    manager_status: {},
    quorum: { node: call.cluster.localNode, quorate: Number(isQuorate(call)) },
  })),
  ...resourceRoutes,
  ...ruleRoutes,
  ...groupRoutes,
];
