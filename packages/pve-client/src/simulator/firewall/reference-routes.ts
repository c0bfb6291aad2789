import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { FirewallFile } from "./firewall-file.ts";
import { CLUSTER, GUESTS, load, type Scope } from "./scopes.ts";

/** Rule: `PVE/Firewall/Helpers.pm sub collect_refs`. */
function references({ sets, aliases }: FirewallFile, type: string | undefined, scope: string): Json[] {
  const ofKind = (kind: string, named: ReadonlyMap<string, { readonly comment?: string }>, sign: string) =>
    (type ?? kind) === kind
      ? [...named].map(([name, { comment }]) => ({
          type: kind,
          name,
          ref: `${sign}${scope}/${name}`,
          scope,
          ...(comment && { comment }),
        }))
      : [];
  return [...ofKind("ipset", sets, "+"), ...ofKind("alias", aliases, "")];
}

const ofCluster = (call: Call) => references(load(call, CLUSTER), call.text("type"), "dc");

/** What rules may name as source or destination. */
export const referenceRoutes: readonly Route[] = [
  route(`GET /${CLUSTER.path}/refs`, ofCluster),
  ...GUESTS.map((scope: Scope) =>
    route(`GET /${scope.path}/refs`, (call) => [
      ...ofCluster(call),
      ...references(load(call, scope), call.text("type"), "guest"),
    ]),
  ),
];
