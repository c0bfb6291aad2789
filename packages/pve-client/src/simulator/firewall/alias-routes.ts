import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { listDigest, withListDigest } from "./digest.ts";
import { type Alias, type FirewallFile, parseCidr } from "./firewall-file.ts";
import { CLUSTER, GUESTS, load, type Scope, save } from "./scopes.ts";

const listed = ({ aliases }: FirewallFile) =>
  [...aliases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => ({ ...alias }));

function given(call: Call, name: string): Alias {
  const cidr = call.required("cidr");
  const comment = call.text("comment");
  return { name, ...(parseCidr(cidr) ?? { cidr, ipversion: 4 }), ...(comment && { comment }) };
}

function create(call: Call, scope: Scope): null {
  const file = load(call, scope);
  const name = call.required("name");
  if (file.aliases.has(name.toLowerCase())) call.paramFailure({ name: `alias '${name}' already exists` });
  file.aliases.set(name.toLowerCase(), given(call, name));
  return save(call, scope, file);
}

function existing(call: Call, { aliases }: FirewallFile): Alias {
  const alias = aliases.get(call.required("name").toLowerCase());
  return alias ?? call.paramFailure({ name: "no such alias" });
}

function update(call: Call, scope: Scope): null {
  const file = load(call, scope);
  assertIfModified(listDigest(listed(file)), call.text("digest"));
  existing(call, file);
  const name = call.required("name");
  const rename = call.text("rename") || name;
  const [from, to] = [name.toLowerCase(), rename.toLowerCase()];
  if (from !== to && file.aliases.has(to)) call.paramFailure({ name: `alias '${rename}' already exists` });
  file.aliases.delete(from);
  file.aliases.set(to, given(call, from === to ? name : rename));
  return save(call, scope, file);
}

function remove(call: Call, scope: Scope): null {
  const file = load(call, scope);
  assertIfModified(listDigest(listed(file)), call.text("digest"));
  file.aliases.delete(call.required("name").toLowerCase());
  return save(call, scope, file);
}

function routesOf(scope: Scope): Route[] {
  const path = `${scope.path}/aliases`;
  return [
    route(`GET /${path}`, (call) => withListDigest(listed(load(call, scope)))),
    route(`POST /${path}`, (call) => create(call, scope)),
    route(`GET /${path}/{name}`, (call) => ({ ...existing(call, load(call, scope)) })),
    route(`PUT /${path}/{name}`, (call) => update(call, scope)),
    route(`DELETE /${path}/{name}`, (call) => remove(call, scope)),
  ];
}

/** Rule: `PVE/API2/Firewall/Aliases.pm`. */
export const aliasRoutes: readonly Route[] = [CLUSTER, ...GUESTS].flatMap(routesOf);
