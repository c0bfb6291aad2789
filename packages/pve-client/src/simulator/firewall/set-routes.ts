import { assertIfModified } from "../core/digest.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { listDigest, withListDigest } from "./digest.ts";
import type { FirewallFile, IpSet, SetEntry } from "./firewall-file.ts";
import { CLUSTER, GUESTS, knownTo, load, type Scope, save } from "./scopes.ts";

const listed = ({ sets }: FirewallFile) =>
  [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { comment }]) => ({ name, ...(comment && { comment }) }));

/** Rule: `PVE/API2/Firewall/IPSet.pm` method create_ipset. */
function create(call: Call, scope: Scope): null {
  const file = load(call, scope);
  const name = call.required("name");
  const rename = call.text("rename");
  if (rename) {
    assertIfModified(listDigest(listed(file)), call.text("digest"));
    const old = file.sets.get(rename) ?? call.paramFailure({ name: `IPSet '${rename}' does not exist` });
    if (file.sets.has(name) && name !== rename) call.paramFailure({ name: `IPSet '${name}' does already exist` });
    file.sets.delete(rename);
    file.sets.set(name, { ...old, comment: call.text("comment") ?? old.comment });
  } else {
    if (file.sets.has(name)) call.paramFailure({ name: `IPSet '${name}' already exists` });
    file.sets.set(name, { comment: call.text("comment") ?? "", entries: [] });
  }
  return save(call, scope, file);
}

function setOf(call: Call, { sets }: FirewallFile): IpSet {
  const name = call.required("name");
  return sets.get(name) ?? call.die(`no such IPSet '${name}'`);
}

function remove(call: Call, scope: Scope): null {
  const file = load(call, scope);
  const { entries } = setOf(call, file);
  const name = call.required("name");
  if (entries.length > 0 && !call.flag("force", false)) call.die(`IPSet '${name}' is not empty`);
  file.sets.delete(name);
  return save(call, scope, file);
}

const shown = ({ entries }: IpSet) => withListDigest(entries.map((entry) => ({ ...entry })));

function entry(call: Call): SetEntry {
  const comment = call.text("comment");
  return {
    cidr: call.required("cidr"),
    ...(call.flag("nomatch") && { nomatch: 1 as const }),
    ...(comment && { comment }),
  };
}

function replace(call: Call, scope: Scope, change: (set: IpSet, cidr: string) => readonly SetEntry[]): null {
  const file = load(call, scope);
  const set = setOf(call, file);
  file.sets.set(call.required("name"), { ...set, entries: change(set, call.required("cidr")) });
  return save(call, scope, file);
}

const add = (call: Call, scope: Scope) =>
  replace(call, scope, ({ entries }, cidr) => {
    if (entries.some((one) => one.cidr === cidr)) call.paramFailure({ cidr: `address '${cidr}' already exists` });
    if (/\/0+$/.test(cidr)) call.paramFailure({ cidr: "a zero prefix is not allowed in ipset entries" });
    const [, alias] = /^(?:dc\/|guest\/)?([A-Za-z][A-Za-z0-9\-_]+)$/.exec(cidr) ?? [];
    const known = knownTo(call, scope, load(call, scope));
    if (alias !== undefined && !known.some(({ aliases }) => aliases.has(alias.toLowerCase()))) {
      call.die(`no such alias '${cidr}'`);
    }
    return [entry(call), ...entries];
  });

const update = (call: Call, scope: Scope) =>
  replace(call, scope, ({ entries }, cidr) => {
    assertIfModified(listDigest(entries.map((one) => ({ ...one }))), call.text("digest"));
    if (!entries.some((one) => one.cidr === cidr)) call.paramFailure({ cidr: "no such IP/Network" });
    return entries.map((one) => (one.cidr === cidr ? entry(call) : one));
  });

const drop = (call: Call, scope: Scope) =>
  replace(call, scope, ({ entries }, cidr) => {
    assertIfModified(listDigest(entries.map((one) => ({ ...one }))), call.text("digest"));
    return entries.filter((one) => one.cidr !== cidr);
  });

function routesOf(scope: Scope): Route[] {
  const path = `${scope.path}/ipset`;
  return [
    route(`GET /${path}`, (call) => withListDigest(listed(load(call, scope)))),
    route(`POST /${path}`, (call) => create(call, scope)),
    route(`GET /${path}/{name}`, (call) => shown(setOf(call, load(call, scope)))),
    route(`POST /${path}/{name}`, (call) => add(call, scope)),
    route(`DELETE /${path}/{name}`, (call) => remove(call, scope)),
    route(`GET /${path}/{name}/{cidr}`, (call) => {
      const found = shown(setOf(call, load(call, scope))).find(({ cidr }) => cidr === call.text("cidr"));
      return found ?? call.paramFailure({ cidr: "no such IP/Network" });
    }),
    route(`PUT /${path}/{name}/{cidr}`, (call) => update(call, scope)),
    route(`DELETE /${path}/{name}/{cidr}`, (call) => drop(call, scope)),
  ];
}

/** Rule: `PVE/API2/Firewall/IPSet.pm`. */
export const setRoutes: readonly Route[] = [CLUSTER, ...GUESTS].flatMap(routesOf);
