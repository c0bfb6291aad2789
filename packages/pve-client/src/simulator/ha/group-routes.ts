import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { under } from "../core/prefixed.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { groupFile, hasMigratedGroups, resourceFile } from "./ha-files.ts";

const GROUPS = "/cluster/ha/groups";

/** PVE 9 has rules instead, once nothing of the groups is left. */
const checkThere = (call: Call, doing: string) => {
  if (hasMigratedGroups(call.cluster)) call.die(`cannot ${doing}: ha groups have been migrated to rules`);
};

const shown = (call: Call, { id, type, options }: Section): Record<string, Json> => ({
  ...groupFile.shown(options),
  group: id,
  type,
  digest: groupFile.digest(call.cluster),
});

function groupOf(call: Call): Section {
  const id = call.required("group");
  return groupFile.all(call.cluster).get(id) ?? call.die(`no such ha group '${id}'`);
}

/** Rule: `PVE/API2/HA/Groups.pm`. */
function create(call: Call): null {
  checkThere(call, "create group");
  const id = call.required("group");
  const options = givenOptions(call, "group");
  groupFile.check("group", options, true);
  return under("create ha group failed", () => {
    if (groupFile.all(call.cluster).has(id)) call.die(`ha group ID '${id}' already defined`);
    groupFile.put(call.cluster, { type: "group", id, options });
    return null;
  });
}

function update(call: Call): null {
  checkThere(call, "update group");
  return under("update ha group failed", () => {
    assertIfModified(groupFile.digest(call.cluster), call.text("digest"));
    const group = groupOf(call);
    const changes = givenOptions(call, "group");
    groupFile.check("group", changes, false);
    groupFile.put(call.cluster, { ...group, options: groupFile.changed(group, changes, call.list("delete")) });
    return null;
  });
}

function remove(call: Call): null {
  checkThere(call, "delete group");
  const id = call.required("group");
  const users = [...resourceFile.all(call.cluster).values()].filter(({ options }) => options.get("group") === id);
  if (users.length > 0) {
    call.die(`delete ha group failed: ha group is used by service '${users[0]?.type}:${users[0]?.id}'`);
  }
  groupFile.remove(call.cluster, id);
  return null;
}

export const groupRoutes: readonly Route[] = [
  route(`GET ${GROUPS}`, (call) => {
    checkThere(call, "index groups");
    return [...groupFile.all(call.cluster).values()].map((group) => shown(call, group));
  }),
  route(`POST ${GROUPS}`, create),
  route(`GET ${GROUPS}/{group}`, (call) => {
    checkThere(call, "read group");
    return shown(call, groupOf(call));
  }),
  route(`PUT ${GROUPS}/{group}`, update),
  route(`DELETE ${GROUPS}/{group}`, remove),
];
