import type { AclPath } from "../ids/acl-path.ts";
import type { TagRules } from "../permissions/known-state.ts";

/** The zones of the vnets that `GET /cluster/sdn/vnets` shows. */
export function zonesOf(data: unknown): ReadonlyMap<string, string> | undefined {
  const entries = recordsIn(data)?.flatMap(({ vnet, zone }) =>
    typeof vnet === "string" && typeof zone === "string" ? [[vnet, zone] as const] : [],
  );
  return entries && new Map(entries);
}

/** The names of the bridges that `GET /nodes/{node}/network` shows. */
export function bridgesOf(data: unknown): ReadonlySet<string> | undefined {
  const names = recordsIn(data)?.flatMap(({ iface }) => (typeof iface === "string" ? [iface] : []));
  return names && new Set(names);
}

/** What a credential was shown: ACL paths, and the privileges of which it has to have one there. */
export type Shown = ReadonlyMap<AclPath, readonly string[]>;

/** What reading a guest or its configuration takes. */
export const AUDIT: readonly string[] = ["VM.Audit"];

/** What `GET /cluster/resources` shows of guests. Rule: `PVE/API2/Cluster.pm` method resources. */
export function shownGuests(data: unknown): Shown | undefined {
  return shown(data, ({ vmid }) => (vmid === undefined ? undefined : `/vms/${vmid}`), AUDIT);
}

/** What `GET /storage` shows. Rule: `PVE/API2/Storage/Config.pm` method index. */
export function shownStorages(data: unknown): Shown | undefined {
  const path = ({ storage }: Readonly<Record<string, unknown>>) =>
    typeof storage === "string" ? `/storage/${storage}` : undefined;
  return shown(data, path, ["Datastore.Audit", "Datastore.AllocateSpace"]);
}

/** What is shown of vnets, by zone. Rule: `PVE/API2/Network/SDN/Vnets.pm` method index. */
export function shownVnets(zones: ReadonlyMap<string, string>): Shown {
  const needed = ["SDN.Audit", "SDN.Allocate"];
  return new Map([...zones].map(([vnet, zone]) => [`/sdn/zones/${zone}/${vnet}`, needed]));
}

function shown(
  data: unknown,
  pathOf: (record: Readonly<Record<string, unknown>>) => AclPath | undefined,
  needed: readonly string[],
): Shown | undefined {
  const paths = recordsIn(data)?.flatMap((record) => pathOf(record) ?? []);
  return paths && new Map(paths.map((path) => [path, needed]));
}

/** The paths of the ACLs that `GET /access/acl` shows. */
export function aclPathsOf(data: unknown): ReadonlySet<AclPath> | undefined {
  const paths = recordsIn(data)?.flatMap(({ path }) => (typeof path === "string" ? [path] : []));
  return paths && new Set(paths);
}

/** The users of each group that `GET /access/groups` shows: of those that the credential may look into. */
export function groupsOf(data: unknown): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const entries = recordsIn(data)?.flatMap(({ groupid, users }) =>
    typeof groupid === "string" ? [[groupid, new Set(namesIn(users))] as const] : [],
  );
  return entries && new Map(entries);
}

/** The pool of each guest that `GET /cluster/resources` shows. */
export function poolsOf(data: unknown): ReadonlyMap<string, string | undefined> | undefined {
  const entries = recordsIn(data)?.flatMap(({ vmid, pool }) =>
    vmid === undefined ? [] : [[String(vmid), typeof pool === "string" ? pool : undefined] as const],
  );
  return entries && new Map(entries);
}

/** The privileges of each role that `GET /access/roles` shows. */
export function rolesOf(data: unknown): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const entries = recordsIn(data)?.flatMap(({ roleid, privs }) =>
    typeof roleid === "string" ? [[roleid, new Set(namesIn(privs))] as const] : [],
  );
  return entries && new Map(entries);
}

/** The users that `GET /access/users` shows. */
export function usersOf(data: unknown): ReadonlySet<string> | undefined {
  const names = recordsIn(data)?.flatMap(({ userid }) => (typeof userid === "string" ? [userid] : []));
  return names && new Set(names);
}

/**
 * What `GET /cluster/options` tells about tags. Everybody is told which existing tags they may use; only Sys.Audit on /
 * shows the options, by which others may be free. Rule: `PVE/API2/Cluster.pm` method get_options.
 */
export function tagRulesOf(data: unknown): TagRules | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const options: Readonly<Record<string, unknown>> = { ...data };
  const allowed = new Set(namesIn(options["allowed-tags"]));
  if (!isWhole(options)) return { allowed };
  const access = options["user-tag-access"];
  const text =
    typeof access === "string"
      ? access
      : Object.entries(access ?? {})
          .map(([k, v]) => `${k}=${v}`)
          .join();
  const mode = /(?:^|,)user-allow=([^,]*)/.exec(text)?.[1] ?? "free";
  return { allowed, rest: { registered: new Set(namesIn(options["registered-tags"])), free: mode === "free" } };
}

/** With Sys.Audit there is more than what everybody is shown. */
function isWhole(options: Readonly<Record<string, unknown>>): boolean {
  const everybody = new Set(["allowed-tags", "console", "tag-style", "consent-text"]);
  return Object.keys(options).some((name) => !everybody.has(name));
}

function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value.map(String) : String(value ?? "").split(/[;,\s]+/)).filter(
    (name) => name !== "",
  );
}

function recordsIn(data: unknown): Readonly<Record<string, unknown>>[] | undefined {
  return Array.isArray(data) ? data.filter((one) => typeof one === "object" && one !== null) : undefined;
}
