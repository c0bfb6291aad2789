import type { MethodFacts, PermissionCheck } from "../generated/methods.ts";
import { normalizeAclPath } from "../ids/acl-path.ts";
import { parseAuthid } from "../ids/authid.ts";
import { fillPath } from "./path-template.ts";
import { needs, needsAny, needsOn, nothing, type Requirement, refusalText } from "./requirement.ts";

/** What else than privileges decides. */
export interface Situation {
  /** Who asks: `user@realm` or `user@realm!token`. */
  readonly authid: string;
  /** The users of each group, if they are known. */
  readonly groups?: ReadonlyMap<string, ReadonlySet<string>>;
  /** All users, if they are known. */
  readonly users?: ReadonlySet<string>;
}

type Texts = (name: string) => string | undefined;

/**
 * What the schema's `permissions` of a method demand of a call. Pure.
 * Rule: `PVE/RPCEnvironment.pm sub check_api2_permissions`.
 *
 * @param text the value of a parameter as PVE gets it; undefined if it is not given.
 */
export function schemaRequirement(
  { permissions }: Pick<MethodFacts, "permissions">,
  text: Texts,
  situation: Situation,
): Requirement {
  if (!permissions) return { is: "never", status: 403, message: refusalText("user != root@pam") };
  if (permissions.user === "all") return nothing;
  // what is open to the world is served before anybody is known: whoever is known has no right to it
  if (!permissions.check) return { is: "never", status: 403, message: refusalText() };
  return checkRequirement(permissions.check, text, situation);
}

/** The grammar of `permissions.check`. Rule: `PVE/RPCEnvironment.pm sub exec_api2_perm_check`. */
function checkRequirement(check: PermissionCheck, text: Texts, situation: Situation): Requirement {
  switch (check[0]) {
    case "and":
    case "or": {
      // a PermissionCheck is told by its first element; the rest of "and" and "or" are checks
      const parts = check.slice(1) as readonly PermissionCheck[];
      const of = parts.map((part) => checkRequirement(part, text, situation));
      return check[0] === "and" ? { is: "all", of, final: true } : { is: "one", of };
    }
    case "perm": {
      const [, template, privileges, ...pairs] = check;
      const options = optionsOf(pairs);
      const needed = options.require_param;
      if (typeof needed === "string" && text(needed) === undefined) return refused();
      const path = normalizeAclPath(fillPath(template, text));
      return path === undefined ? needs(path, ...privileges) : needsOn(path, privileges, Boolean(options.any));
    }
    case "userid-param":
      return useridParam(check[1], text, situation);
    case "userid-group":
      return useridGroup(check[1], optionsOf(check.slice(2)).groups_param, text, situation);
    case "perm-modify": {
      const path = normalizeAclPath(fillPath(check[1], text));
      // such a path is an error of the parameter, which is looked at later
      return path === undefined ? nothing : needsAny(path, ...aclModifiers(path));
    }
  }
}

/** Privileges of which one is needed to change ACLs on a path. Rule: `PVE/RPCEnvironment.pm sub check_perm_modify`. */
export function aclModifiers(path: string): string[] {
  const [, kind = ""] = /^\/(storage|vms|pool)\/.+$/.exec(path) ?? [];
  const owner = { storage: "Datastore.Allocate", vms: "VM.Allocate", pool: "Pool.Allocate" }[kind];
  return ["Permissions.Modify", ...(owner === undefined ? [] : [owner])];
}

function useridParam(what: string, text: Texts, { authid, users }: Situation): Requirement {
  const given = text("userid") ?? "";
  const user = readUser(given);
  if (!user) return malformedUser(given);
  if (what === "Realm.AllocateUser") return needs(normalizeAclPath(`/access/realm/${user.realm}`), what);
  if (authid === user.userid) return nothing;
  return users && !users.has(user.userid) ? unknownUser(user.userid) : refused();
}

/** Rights over a user's groups stand for rights over the user. */
function useridGroup(
  privileges: readonly string[],
  mode: unknown,
  text: Texts,
  { groups, users }: Situation,
): Requirement {
  const userid = text("userid") ?? "";
  const creates = mode === "create";
  if (!creates && users && !users.has(userid)) return unknownUser(userid);
  const all = needsAny("/access/groups", ...privileges);
  const given = mode === undefined ? [] : (text("groups") ?? "").split(/[;,\s]+/).filter(Boolean);
  if (mode !== undefined && given.length === 0) return all;
  const each = given.map((group): Requirement => {
    if (groups && !groups.has(group)) return refusedFor(group, privileges);
    return { ...needsAny(`/access/groups/${group}`, ...privileges), words: groupWords(group, privileges) };
  });
  if (creates) return { is: "one", of: [all, { is: "all", of: each }], says: "last" };
  return { is: "one", of: [all, { is: "all", of: [...each, memberOf(userid, privileges, groups)] }], says: "last" };
}

function memberOf(userid: string, privileges: readonly string[], groups: Situation["groups"]): Requirement {
  if (!groups) return { is: "unknown", reason: `the groups of ${userid} are not known` };
  const own = [...groups].filter(([, members]) => members.has(userid));
  return { is: "one", of: own.map(([group]) => needsAny(`/access/groups/${group}`, ...privileges)) };
}

const groupWords = (group: string, privileges: readonly string[]) => `/access/groups/${group}, ${privileges.join("|")}`;

function refusedFor(group: string, privileges: readonly string[]): Requirement {
  return { is: "never", status: 403, message: refusalText(groupWords(group, privileges)) };
}

function refused(): Requirement {
  return { is: "never", status: 403, message: refusalText() };
}

function unknownUser(userid: string): Requirement {
  return { is: "never", status: 500, message: `no such user ('${userid}')` };
}

function malformedUser(text: string): Requirement {
  return { is: "never", status: 500, message: `value '${text}' does not look like a valid user name` };
}

function readUser(text: string) {
  try {
    return parseAuthid(text);
  } catch {
    return undefined;
  }
}

function optionsOf(pairs: readonly unknown[]): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (let index = 0; index < pairs.length; index += 2) options[String(pairs[index])] = pairs[index + 1];
  return options;
}
