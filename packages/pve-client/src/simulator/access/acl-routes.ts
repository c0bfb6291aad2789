import { isAclPath, normalizeAclPath } from "../../ids/acl-path.ts";
import { die, type Json, paramFailure } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { mayModifyAcl } from "./check-permissions.ts";
import { type AclKind, findToken, setAcl, type UserConfig } from "./user-config.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";
import { needUser } from "./user-routes.ts";

/** Rules: `PVE/API2/ACL.pm`. */
export const aclRoutes: readonly Route[] = [
  route("GET /access/acl", (call) => {
    const config = userConfig(call.cluster);
    const seesAll = call.canAny("/access", ["Sys.Audit", "Permissions.Modify"]);
    return [...config.acl.keys()].flatMap((path) =>
      seesAll || mayModifyAcl(config, call.identity.authid, path) ? rows(config, path) : [],
    );
  }),
  route("PUT /access/acl", (call) => {
    if (!call.has("users") && !call.has("groups") && !call.has("tokens")) {
      const text = "either 'users', 'groups' or 'tokens' is required.";
      paramFailure({ users: text, groups: text, tokens: text });
    }
    const given = call.required("path");
    const path = normalizeAclPath(given);
    const isRemoval = call.flag("delete", false);
    if (path === undefined || (!isRemoval && !isAclPath(path))) {
      return paramFailure({ path: `invalid ACL path '${given}'` });
    }
    changeUserConfig(call.cluster, (config) => change(config, call, path, isRemoval), "ACL update failed");
    return null;
  }),
];

const SINGULAR = { users: "user", groups: "group", tokens: "token" } as const;
const KINDS = ["users", "groups", "tokens"] as const;

function rows(config: UserConfig, path: string): Json[] {
  const entries = config.acl.get(path);
  return KINDS.flatMap((kind) =>
    [...(entries?.[kind] ?? [])].flatMap(([ugid, roles]) =>
      [...roles].map(([roleid, propagate]) => ({
        path,
        type: SINGULAR[kind],
        ugid,
        roleid,
        propagate: Number(propagate),
      })),
    ),
  );
}

function change(config: UserConfig, call: Call, path: string, isRemoval: boolean): void {
  const propagate = call.flag("propagate", true);
  for (const role of call.list("roles")) {
    if (!config.roles.has(role)) die(`role '${role}' does not exist`);
    requireOwnPrivileges(config, call, path, role, isRemoval, propagate);
    for (const kind of KINDS) {
      for (const member of call.list(kind)) {
        requireMember(config, kind, member);
        if (isRemoval) config.acl.get(path)?.[kind].get(member)?.delete(role);
        else setAcl(config, path, kind, member, role, propagate);
      }
    }
  }
}

function requireMember(config: UserConfig, kind: AclKind, member: string): void {
  if (kind === "groups" && !config.groups.has(member)) die(`group '${member}' does not exist`);
  if (kind === "users" && !config.users.has(member)) die(`user '${member}' does not exist`);
  if (kind === "tokens" && !findToken(config, member)) {
    const [userid = "", name = ""] = member.split("!");
    needUser(config, userid);
    die(`no such token '${name}' for user '${userid}'`);
  }
}

/** Who may only allocate guests, storages or pools may hand on no more than they have. */
function requireOwnPrivileges(
  config: UserConfig,
  call: Call,
  path: string,
  role: string,
  isRemoval: boolean,
  propagate: boolean,
): void {
  const own = call.privileges(path);
  if (own.has("Permissions.Modify")) return;
  const verb = isRemoval ? "remove" : "add";
  for (const privilege of config.roles.get(role) ?? []) {
    const has = own.get(privilege);
    if (has === undefined) {
      paramFailure({
        role: `Cannot ${verb} role '${role}' - requires 'Permissions.Modify' or superset of privileges.`,
      });
    }
    if (propagate && !has && !isRemoval) {
      paramFailure({
        role: `Cannot ${verb} role '${role}' with propagation - requires 'Permissions.Modify' or propagated superset of privileges.`,
      });
    }
  }
  if (role === "NoAccess") paramFailure({ role: `Cannot ${verb} role '${role}' - requires 'Permissions.Modify'` });
}
