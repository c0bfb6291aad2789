import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { guestIndex } from "../core/guest-index.ts";
import { under } from "../core/prefixed.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { groupFile, hasMigratedGroups, removeResource, resourceFile, sidOf } from "./ha-files.ts";

const RESOURCES = "/cluster/ha/resources";

/** Rule: `PVE/HA/Config.pm sub parse_sid`. */
function parseSid(call: Call): { type: string; id: string } {
  const sid = call.required("sid");
  const [, type, id] = /^(\S+):(\S+)$/.exec(sid) ?? [];
  if (type !== undefined && id !== undefined) return { type, id };
  const guest = guestIndex(call.cluster).get(Number(sid)) ?? call.die(`unable to parse service id '${sid}'`);
  return { type: guest.type === "lxc" ? "ct" : "vm", id: sid };
}

function resourceOf(call: Call, otherwise: (sid: string) => string): Section {
  const wanted = parseSid(call);
  const resource = resourceFile.all(call.cluster).get(wanted.id);
  return resource && resource.type === wanted.type ? resource : call.die(otherwise(sidOf(wanted)));
}

const shown = (call: Call, resource: Section): Record<string, Json> => ({
  ...resourceFile.shown(resource.options),
  sid: sidOf(resource),
  type: resource.type,
  digest: resourceFile.digest(call.cluster),
});

function checkGroup(call: Call): void {
  const group = call.text("group");
  if (group === undefined) return;
  if (hasMigratedGroups(call.cluster)) {
    call.die("invalid parameter 'group': ha groups have been migrated to rules");
  }
  if (!groupFile.all(call.cluster).has(group)) call.die(`HA group '${group}' does not exist`);
}

/** Rule: `PVE/API2/HA/Resources.pm` method create. */
function create(call: Call): null {
  const { type, id } = parseSid(call);
  if (call.has("type") && call.text("type") !== type) call.die("types does not match");
  const guest = guestIndex(call.cluster).get(Number(id));
  if (guest?.type !== (type === "ct" ? "lxc" : "qemu")) call.die(`resource '${type}:${id}' does not exist in cluster`);
  checkGroup(call);
  const options = givenOptions(call, "sid");
  resourceFile.check(type, options, true);
  return under("create resource failed", () => {
    if (resourceFile.all(call.cluster).has(id)) call.die(`resource ID '${type}:${id}' already defined`);
    resourceFile.put(call.cluster, { type, id, options });
    return null;
  });
}

function update(call: Call): null {
  parseSid(call);
  checkGroup(call);
  return under("update resource failed", () => {
    assertIfModified(resourceFile.digest(call.cluster), call.text("digest"));
    const resource = resourceOf(call, (sid) => `no such resource '${sid}'`);
    const changes = givenOptions(call, "sid");
    resourceFile.check(resource.type, changes, false);
    // what is set and deleted at once is deleted
    const merged = { ...resource, options: new Map([...resource.options, ...changes]) };
    const options = resourceFile.changed(merged, new Map(), call.list("delete"));
    resourceFile.put(call.cluster, { ...resource, options });
    return null;
  });
}

/** The configuration of high availability; no manager acts on it. */
export const resourceRoutes: readonly Route[] = [
  route(`GET ${RESOURCES}`, (call) =>
    [...resourceFile.all(call.cluster).values()]
      .filter(({ type }) => (call.text("type") ?? type) === type)
      .map((resource) => shown(call, resource)),
  ),
  route(`POST ${RESOURCES}`, create),
  route(`GET ${RESOURCES}/{sid}`, (call) =>
    shown(
      call,
      resourceOf(call, (sid) => `no such resource '${sid}'`),
    ),
  ),
  route(`PUT ${RESOURCES}/{sid}`, update),
  route(`DELETE ${RESOURCES}/{sid}`, (call) => {
    const resource = resourceOf(call, (sid) => `resource '${sid}' is not ha managed`);
    removeResource(call.cluster, resource, call.flag("purge", true));
    return null;
  }),
];
