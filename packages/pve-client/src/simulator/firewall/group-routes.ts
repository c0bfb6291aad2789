import type { Cluster } from "../core/cluster.ts";
import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { listDigest, withListDigest } from "./digest.ts";
import { type FirewallFile, parseFirewall } from "./firewall-file.ts";
import type { Rule } from "./rule.ts";
import { CLUSTER, load, save, write } from "./scopes.ts";

const GROUPS = "cluster/firewall/groups";

const listed = ({ groups }: FirewallFile) =>
  [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { comment }]) => ({ group, ...(comment && { comment }) }));

/** Rule: `PVE/API2/Firewall/Groups.pm` method create_security_group. */
function create(call: Call): null {
  const file = load(call, CLUSTER);
  const group = call.required("group");
  const comment = call.text("comment");
  const rename = call.text("rename");
  if (rename) {
    assertIfModified(listDigest(listed(file)), call.text("digest"));
    const old = file.groups.get(rename) ?? call.paramFailure({ group: `Security group '${rename}' does not exist` });
    if (file.groups.has(group) && group !== rename) {
      call.paramFailure({ group: `Security group '${group}' does already exist` });
    }
    file.groups.delete(rename);
    file.groups.set(group, { ...old, comment: comment ?? old.comment });
    if (group !== rename) followName(call.cluster, file, rename, group);
  } else {
    if (file.groups.has(group)) call.paramFailure({ group: `Security group '${group}' already exists` });
    file.groups.set(group, { comment: comment ?? "", rules: [] });
  }
  return save(call, CLUSTER, file);
}

/** Rules of nodes and guests that name the group go on doing so. */
function followName(cluster: Cluster, clusterFile: FirewallFile, from: string, to: string): void {
  const renamed = (rules: readonly Rule[]) =>
    rules.map((rule) => (rule.type === "group" && rule.action === from ? { ...rule, action: to } : rule));
  clusterFile.rules = renamed(clusterFile.rules);
  for (const path of cluster.files.paths()) {
    if (!/^(?:firewall\/\d+\.fw|nodes\/[^/]+\/host\.fw)$/.test(path)) continue;
    const file = parseFirewall(cluster.files.read(path) ?? "");
    file.rules = renamed(file.rules);
    write(cluster, path, file);
  }
}

function remove(call: Call): null {
  const file = load(call, CLUSTER);
  const name = call.required("group");
  const { rules } = file.groups.get(name) ?? call.die(`no such security group '${name}'`);
  if (rules.length > 0) call.die(`Security group '${name}' is not empty`);
  file.groups.delete(name);
  return save(call, CLUSTER, file);
}

export const groupRoutes: readonly Route[] = [
  route(`GET /${GROUPS}`, (call) => withListDigest(listed(load(call, CLUSTER)))),
  route(`POST /${GROUPS}`, create),
  route(`DELETE /${GROUPS}/{group}`, remove),
];
