import { normalizeAclPath } from "../../ids/acl-path.ts";
import { die, type Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { aclTreePaths } from "./acl-paths.ts";
import { type PrivilegeMap, privilegesOn } from "./effective-privileges.ts";
import { findToken, type UserConfig } from "./user-config.ts";
import { userConfig } from "./user-config-file.ts";
import { needUser } from "./user-routes.ts";

/** Rules: `PVE/API2/AccessControl.pm`, `PVE/RPCEnvironment.pm sub get_effective_permissions`. */
export const permissionRoutes: readonly Route[] = [
  route("GET /access/permissions", (call) => {
    const config = userConfig(call.cluster);
    const authid = whose(call, config);
    const given = call.text("path");
    if (given !== undefined) {
      const path = normalizeAclPath(given) ?? call.paramFailure({ path: `invalid ACL path '${given}'` });
      return { [path]: flags(privilegesOn(config, authid, path)) };
    }
    const granted = [...interestingPaths(config)].map((path) => [path, privilegesOn(config, authid, path)] as const);
    return Object.fromEntries(granted.filter(([, map]) => map.size > 0).map(([path, map]) => [path, flags(map)]));
  }),
];

const flags = (map: PrivilegeMap): Json =>
  Object.fromEntries([...map].map(([privilege, propagate]) => [privilege, Number(propagate)]));

/** One's own rights, those of one's tokens, or with Sys.Audit anybody's. */
function whose(call: Call, config: UserConfig): string {
  const own = call.identity.authid;
  const wanted = call.text("userid") ?? own;
  const [userid = "", token] = wanted.split("!");
  if (wanted !== own && userid !== own) call.check("/access", ["Sys.Audit"]);
  needUser(config, userid);
  if (token !== undefined && !findToken(config, wanted)) die(`no such token '${token}' for user '${userid}'`);
  return wanted;
}

const ALWAYS = ["/", "/access", "/access/groups", "/nodes", "/pool", "/sdn", "/storage", "/vms"];

/** Paths that every cluster has, those of ACLs, and the contents of pools. */
function interestingPaths(config: UserConfig): ReadonlySet<string> {
  const pooled = [...config.pools].flatMap(([name, pool]) => [
    `/pool/${name}`,
    ...[...pool.vms].map((vmid) => `/vms/${vmid}`),
    ...[...pool.storage].map((storage) => `/storage/${storage}`),
  ]);
  return new Set([...ALWAYS, ...aclTreePaths(config), ...pooled]);
}
