import { normalizeAclPath } from "../../ids/acl-path.ts";
import { parseAuthid } from "../../ids/authid.ts";
import { decodeText } from "../core/config-text.ts";
import { builtInRoles, privileges } from "./privileges.ts";

/** What `user.cfg` says: who there is, and who may do what where. */
export interface UserConfig {
  readonly users: Map<string, User>;
  readonly groups: Map<string, Group>;
  readonly pools: Map<string, Pool>;
  /** Built-in roles and own ones, with their privileges. */
  readonly roles: Map<string, ReadonlySet<string>>;
  /** By normalized path. */
  readonly acl: Map<string, AclEntries>;
}

export interface User {
  enable: boolean;
  /** Seconds since the epoch; 0 never. */
  expire: number;
  firstname?: string;
  lastname?: string;
  email?: string;
  comment?: string;
  /** Old-style second factor. */
  keys?: string;
  /** By name. */
  readonly tokens: Map<string, Token>;
}

export interface Token {
  expire: number;
  /** Whether the token has only what is granted to itself. */
  privsep: boolean;
  comment?: string;
}

export interface Group {
  readonly users: Set<string>;
  comment?: string;
}

export interface Pool {
  readonly vms: Set<number>;
  readonly storage: Set<string>;
  comment?: string;
}

export type AclKind = "users" | "groups" | "tokens";

/** By user, group or token: role → whether it also holds below this path. */
export type AclEntries = Readonly<Record<AclKind, Map<string, Map<string, boolean>>>>;

const NAME = /^[A-Za-z0-9.\-_]+$/;

/** A `user.cfg` in which only root@pam exists. */
function emptyUserConfig(): UserConfig {
  return { users: new Map(), groups: new Map(), pools: new Map(), roles: new Map(builtInRoles), acl: new Map() };
}

/**
 * Reads `user.cfg`. Rule: `PVE/AccessControl.pm sub parse_user_config`.
 *
 * @param onProblem is told of each line that PVE would ignore with a warning.
 */
export function parseUserConfig(
  text: string,
  onProblem: (line: number, problem: string) => void = () => {},
): UserConfig {
  const config = emptyUserConfig();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [kind = "", ...fields] = line.trim().split(":");
    const read = readers[kind];
    const problem = read ? read(config, fields) : `unknown kind of entry '${kind}'`;
    if (problem !== undefined) onProblem(index + 1, problem);
  }
  if (!config.users.has("root@pam")) config.users.set("root@pam", { enable: true, expire: 0, tokens: new Map() });
  return config;
}

/** The parser in the form that the file cache wants. */
export const readUserConfig = (text: string): UserConfig => parseUserConfig(text);

type Reader = (config: UserConfig, fields: readonly string[]) => string | undefined;

const readers: Readonly<Record<string, Reader>> = {
  user: (config, [userid = "", enable, expire = "", firstname, lastname, email, comment, keys]) => {
    if (!isUserid(userid)) return `'${userid}' is no user name`;
    if (!/^\d*$/.test(expire)) return `expiration '${expire}' of user '${userid}' is no number`;
    config.users.set(userid, {
      enable: enable === "1",
      expire: Number(expire),
      ...present({ firstname: decodeText(firstname), lastname: decodeText(lastname), email }),
      ...present({ comment: decodeText(comment), keys }),
      tokens: new Map(),
    });
    return undefined;
  },
  token: (config, [tokenid = "", expire = "", privsep, comment]) => {
    const [userid = "", name = ""] = tokenid.split("!");
    const user = config.users.get(userid);
    if (!user) return `token '${tokenid}' belongs to no user`;
    if (!/^\d*$/.test(expire)) return `expiration '${expire}' of token '${tokenid}' is no number`;
    user.tokens.set(name, {
      expire: Number(expire),
      privsep: privsep === "1",
      ...present({ comment: decodeText(comment) }),
    });
    return undefined;
  },
  group: (config, [name = "", members = "", comment]) => {
    if (!NAME.test(name)) return `'${name}' is no group name`;
    const known = list(members).filter((userid) => config.users.has(userid));
    config.groups.set(name, { users: new Set(known), ...present({ comment: decodeText(comment) }) });
    return undefined;
  },
  pool: (config, [name = "", comment, guests = "", storages = ""]) => {
    if (!/^[A-Za-z0-9.\-_]+(?:\/[A-Za-z0-9.\-_]+){0,2}$/.test(name)) return `'${name}' is no pool name`;
    const others = [...config.pools.values()];
    const vms = list(guests)
      .filter((vmid) => /^[1-9][0-9]{2,8}$/.test(vmid))
      .map(Number)
      .filter((vmid) => !others.some((pool) => pool.vms.has(vmid)));
    const storage = list(storages).filter((id) => /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i.test(id));
    config.pools.set(name, {
      vms: new Set(vms),
      storage: new Set(storage),
      ...present({ comment: decodeText(comment) }),
    });
    return undefined;
  },
  role: (config, [name = "", privs = ""]) => {
    if (!NAME.test(name)) return `'${name}' is no role name`;
    if (builtInRoles.has(name)) return undefined;
    config.roles.set(name, new Set(list(privs).filter((privilege) => privileges.has(privilege))));
    return undefined;
  },
  acl: (config, [propagate, pathText = "", members = "", roles = ""]) => {
    const path = normalizeAclPath(pathText);
    if (path === undefined) return `'${pathText}' is no path of rights`;
    for (const role of list(roles).filter((name) => config.roles.has(name))) {
      for (const member of list(members)) addAclEntry(config, path, member, role, propagate === "1");
    }
    return undefined;
  },
};

/** Adds what one `acl` line says; a token must exist. */
function addAclEntry(config: UserConfig, path: string, member: string, role: string, propagate: boolean): void {
  if (member.startsWith("@")) setAcl(config, path, "groups", member.slice(1), role, propagate);
  else if (isUserid(member)) setAcl(config, path, "users", member, role, propagate);
  else if (findToken(config, member)) setAcl(config, path, "tokens", member, role, propagate);
}

/** Grants a role on a path. */
export function setAcl(
  config: UserConfig,
  path: string,
  kind: AclKind,
  member: string,
  role: string,
  propagate: boolean,
): void {
  const entries = config.acl.get(path) ?? { users: new Map(), groups: new Map(), tokens: new Map() };
  config.acl.set(path, entries);
  const roles = entries[kind].get(member) ?? new Map<string, boolean>();
  entries[kind].set(member, roles.set(role, propagate));
}

/** The token of that full name (`user@realm!name`), if it exists. */
export function findToken(config: UserConfig, tokenid: string): Token | undefined {
  const bang = tokenid.lastIndexOf("!");
  return bang < 0 ? undefined : config.users.get(tokenid.slice(0, bang))?.tokens.get(tokenid.slice(bang + 1));
}

function isUserid(text: string): boolean {
  try {
    return text.length >= 3 && parseAuthid(text).token === undefined;
  } catch {
    return false;
  }
}

const list = (text: string) => text.split(/[,;\s]+/).filter((entry) => entry !== "");

/** The fields that say something. */
function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string };
}

/** Takes all rights from a user, group or token. Rule: `PVE/AccessControl.pm sub delete_user_acl`, `sub delete_group_acl`. */
export function removeAclMember(config: UserConfig, kind: AclKind, member: string): void {
  for (const entries of config.acl.values()) entries[kind].delete(member);
}
