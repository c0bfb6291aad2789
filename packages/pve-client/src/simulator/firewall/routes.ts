import { type Call, type Route, route } from "../core/route.ts";
import { aliasRoutes } from "./alias-routes.ts";
import { groupRoutes } from "./group-routes.ts";
import { macros } from "./macros.ts";
import { optionRoutes } from "./option-routes.ts";
import { referenceRoutes } from "./reference-routes.ts";
import { ruleRoutes } from "./rule-routes.ts";
import { CLUSTER, GUESTS, HOST, type Scope, VNET } from "./scopes.ts";
import { setRoutes } from "./set-routes.ts";

const names = (text: string) => text.split(" ").map((name) => ({ name }));

const INDEXES: readonly (readonly [scope: Scope, children: string])[] = [
  [CLUSTER, "aliases rules options groups ipset macros refs"],
  [HOST, "rules options log"],
  ...GUESTS.map((scope) => [scope, "rules aliases ipset refs options"] as const),
  [VNET, "rules options"],
];

/** No packet ever comes, so nothing is logged. Rule: `PVE/Firewall/Helpers.pm sub dump_fw_logfile`. */
function log(call: Call) {
  call.attribute("total", 1);
  return [{ n: 1, t: "no content" }];
}

/** Rules: `PVE/API2/Firewall/*.pm`. */
export const firewallRoutes: readonly Route[] = [
  ...INDEXES.map(([scope, children]) => route(`GET /${scope.path}`, () => names(children))),
  route(`GET /${CLUSTER.path}/macros`, () => [...macros.keys()].map((macro) => ({ macro, descr: macro }))),
  ...[HOST, ...GUESTS].map((scope) => route(`GET /${scope.path}/log`, log)),
  ...ruleRoutes,
  ...aliasRoutes,
  ...setRoutes,
  ...groupRoutes,
  ...optionRoutes,
  ...referenceRoutes,
];
