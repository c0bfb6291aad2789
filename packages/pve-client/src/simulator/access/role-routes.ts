import { die } from "../core/answer.ts";
import { type Route, route } from "../core/route.ts";
import { builtInRoles } from "./privileges.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";

/** Rules: `PVE/API2/Role.pm`. */
export const roleRoutes: readonly Route[] = [
  route("GET /access/roles", (call) =>
    [...userConfig(call.cluster).roles].map(([roleid, granted]) => ({
      roleid,
      privs: [...granted].sort().join(),
      special: Number(builtInRoles.has(roleid)),
    })),
  ),
  route("POST /access/roles", (call) => {
    const roleid = call.required("roleid");
    if (/^PVE/i.test(roleid)) {
      call.paramFailure({ roleid: "cannot use role ID starting with the (case-insensitive) 'PVE' namespace" });
    }
    changeUserConfig(
      call.cluster,
      (config) => {
        if (config.roles.has(roleid)) die(`role '${roleid}' already exists`);
        config.roles.set(roleid, new Set(call.list("privs")));
      },
      "create role failed",
    );
    return null;
  }),
  route("GET /access/roles/{roleid}", (call) => {
    const roleid = call.required("roleid");
    const granted = userConfig(call.cluster).roles.get(roleid) ?? call.die(`role '${roleid}' does not exist`);
    return Object.fromEntries([...granted].map((privilege) => [privilege, 1]));
  }),
  route("PUT /access/roles/{roleid}", (call) => {
    const roleid = call.required("roleid");
    if (builtInRoles.has(roleid)) call.die(`auto-generated role '${roleid}' cannot be modified`);
    changeUserConfig(
      call.cluster,
      (config) => {
        const before = config.roles.get(roleid) ?? die(`role '${roleid}' does not exist`);
        config.roles.set(roleid, new Set([...(call.flag("append") ? before : []), ...call.list("privs")]));
      },
      "update role failed",
    );
    return null;
  }),
  route("DELETE /access/roles/{roleid}", (call) => {
    const roleid = call.required("roleid");
    if (builtInRoles.has(roleid)) call.die(`auto-generated role '${roleid}' cannot be deleted`);
    changeUserConfig(
      call.cluster,
      (config) => {
        if (!config.roles.delete(roleid)) die(`role '${roleid}' does not exist`);
        for (const entries of config.acl.values()) {
          for (const members of Object.values(entries)) for (const roles of members.values()) roles.delete(roleid);
        }
      },
      "delete role failed",
    );
    return null;
  }),
];
