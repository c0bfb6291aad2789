import { die } from "../core/answer.ts";
import { type Route, route } from "../core/route.ts";
import { type Group, removeAclMember, type UserConfig } from "./user-config.ts";
import { changeUserConfig, userConfig } from "./user-config-file.ts";

/** Rules: `PVE/API2/Group.pm`. */
export const groupRoutes: readonly Route[] = [
  route("GET /access/groups", (call) => {
    const privileges = ["User.Modify", "Sys.Audit", "Group.Allocate"];
    return [...userConfig(call.cluster).groups]
      .filter(([groupid]) => call.canAny(`/access/groups/${groupid}`, privileges))
      .map(([groupid, group]) => ({ groupid, ...comment(group), users: [...group.users].sort().join() }));
  }),
  route("POST /access/groups", (call) => {
    const groupid = call.required("groupid");
    changeUserConfig(
      call.cluster,
      (config) => {
        if (config.groups.has(groupid)) die(`group '${groupid}' already exists`);
        const text = call.text("comment");
        config.groups.set(groupid, { users: new Set(), ...(text && { comment: text }) });
      },
      "create group failed",
    );
    return null;
  }),
  route("GET /access/groups/{groupid}", (call) => {
    const group = needGroup(userConfig(call.cluster), call.required("groupid"));
    return { members: [...group.users].sort(), ...comment(group) };
  }),
  route("PUT /access/groups/{groupid}", (call) => {
    changeUserConfig(
      call.cluster,
      (config) => {
        const group = needGroup(config, call.required("groupid"));
        const text = call.text("comment");
        if (text !== undefined) group.comment = text;
      },
      "update group failed",
    );
    return null;
  }),
  route("DELETE /access/groups/{groupid}", (call) => {
    const groupid = call.required("groupid");
    changeUserConfig(
      call.cluster,
      (config) => {
        needGroup(config, groupid);
        removeAclMember(config, "groups", groupid);
        config.groups.delete(groupid);
      },
      "delete group failed",
    );
    return null;
  }),
];

const comment = (group: Group) => (group.comment ? { comment: group.comment } : {});

function needGroup(config: UserConfig, groupid: string): Group {
  return config.groups.get(groupid) ?? die(`group '${groupid}' does not exist`);
}
