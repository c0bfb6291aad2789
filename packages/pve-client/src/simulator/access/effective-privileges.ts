import { builtInRoles } from "./privileges.ts";
import type { AclEntries, UserConfig } from "./user-config.ts";
import { findToken } from "./user-config.ts";

/** Privileges with their propagate flag; a privilege that is not in it is not granted. */
export type PrivilegeMap = ReadonlyMap<string, boolean>;
type Roles = ReadonlyMap<string, boolean>;

const NONE: PrivilegeMap = new Map();
const NO_ROLES: Roles = new Map();
const ALL: PrivilegeMap = new Map([...(builtInRoles.get("Administrator") ?? [])].map((privilege) => [privilege, true]));

// the rights of an unchanging configuration do not change; a changed file is another object
const caches = new WeakMap<UserConfig, Map<string, PrivilegeMap>>();
const inheritance = new WeakMap<UserConfig, Map<string, Roles>>();
const poolsByPath = new WeakMap<UserConfig, ReadonlyMap<string, readonly string[]>>();
const grantedBy = new WeakMap<Roles, PrivilegeMap>();

/**
 * What a user or token may do on a path. Rule: `PVE/RPCEnvironment.pm sub permissions`.
 *
 * @param authid `user@realm` or `user@realm!token`; exactly `root@pam` may do everything.
 * @param path normalized; undefined where PVE could not make sense of a path.
 */
export function privilegesOn(config: UserConfig, authid: string, path: string | undefined): PrivilegeMap {
  if (authid === "root@pam") return ALL;
  if (path === undefined) return NONE;
  const cache = caches.get(config) ?? new Map<string, PrivilegeMap>();
  caches.set(config, cache);
  const key = `${authid}\n${path}`;
  const known = cache.get(key);
  if (known) return known;
  const granted = compute(config, authid, path);
  cache.set(key, granted);
  return granted;
}

function compute(config: UserConfig, authid: string, path: string): PrivilegeMap {
  const bang = authid.lastIndexOf("!");
  if (bang < 0) return privilegesOf(config, withPools(config, authid, path));
  const userid = authid.slice(0, bang);
  const token = findToken(config, authid);
  if (!token) return NONE;
  const users = privilegesOn(config, userid, path);
  if (!token.privsep) return users;
  const own = privilegesOf(config, withPools(config, authid, path));
  if (userid === "root@pam") return own;
  return new Map(
    [...own].flatMap(([privilege, propagate]) => {
      const of = users.get(privilege);
      return of === undefined ? [] : [[privilege, of && propagate] as const];
    }),
  );
}

function privilegesOf(config: UserConfig, roles: Roles): PrivilegeMap {
  const known = grantedBy.get(roles);
  if (known) return known;
  const granted = new Map<string, boolean>();
  for (const [role, propagate] of roles) {
    for (const privilege of config.roles.get(role) ?? []) {
      granted.set(privilege, propagate || (granted.get(privilege) ?? false));
    }
  }
  grantedBy.set(roles, granted);
  return granted;
}

/** Roles on a path, with those that a pool passes on to its guests and storages. Rule: `$compile_acl_path`. */
function withPools(config: UserConfig, member: string, path: string): Roles {
  const roles = rolesOn(config, member, path);
  const pools = poolsWith(config).get(path);
  if (!pools || roles.has("NoAccess")) return roles;
  const poolRoles = new Set(pools.flatMap((id) => [...rolesOn(config, member, `/pool/${id}`).keys()]));
  if (poolRoles.size === 0) return roles;
  if (poolRoles.has("NoAccess")) return new Map([["NoAccess", false]]);
  return new Map([...[...poolRoles].map((role) => [role, false] as const), ...roles]);
}

/** Pools by the ACL paths of what is in them. */
function poolsWith(config: UserConfig): ReadonlyMap<string, readonly string[]> {
  const known = poolsByPath.get(config);
  if (known) return known;
  const pools = new Map<string, string[]>();
  for (const [id, { vms, storage }] of config.pools) {
    const paths = [...[...vms].map((vmid) => `/vms/${vmid}`), ...[...storage].map((name) => `/storage/${name}`)];
    for (const path of paths) pools.set(path, [...(pools.get(path) ?? []), id]);
  }
  poolsByPath.set(config, pools);
  return pools;
}

/**
 * Roles that ACLs give on a path: the deepest entry wins; at one path a token's own entry, then a user's, then those of
 * groups. NoAccess drops all others. Rule: `PVE/AccessControl.pm sub roles`.
 */
function rolesOn(config: UserConfig, member: string, path: string): Roles {
  const entries = config.acl.get(path);
  const own = entries && rolesAt(config, entries, member, true);
  return own ? withoutOthers(own) : inherited(config, member, parentOf(path));
}

/** What the path and those above pass on; one object for all below, however many they are. */
function inherited(config: UserConfig, member: string, path: string | undefined): Roles {
  if (path === undefined) return NO_ROLES;
  const cache = inheritance.get(config) ?? new Map<string, Roles>();
  inheritance.set(config, cache);
  const key = `${member}\n${path}`;
  const known = cache.get(key);
  if (known) return known;
  const entries = config.acl.get(path);
  const own = entries && rolesAt(config, entries, member, false);
  const roles = own ? withoutOthers(own) : inherited(config, member, parentOf(path));
  cache.set(key, roles);
  return roles;
}

const parentOf = (path: string) => (path === "/" ? undefined : path.slice(0, path.lastIndexOf("/")) || "/");

function withoutOthers(roles: Roles): Roles {
  const noAccess = roles.get("NoAccess");
  return noAccess === undefined ? roles : new Map([["NoAccess", noAccess]]);
}

function rolesAt(config: UserConfig, entries: AclEntries, member: string, isFinal: boolean): Roles | undefined {
  const applying = (granted: Roles | undefined) => [...(granted ?? [])].filter(([, propagate]) => isFinal || propagate);
  const own = [applying(entries.tokens.get(member)), applying(entries.users.get(member))];
  const groups = [...entries.groups].filter(([name]) => config.groups.get(name)?.users.has(member));
  const choices = [...own, groups.flatMap(([, granted]) => applying(granted))];
  const found = choices.find((choice) => choice.length > 0);
  return found && new Map(found);
}
