import { encodeText } from "../core/config-text.ts";
import { builtInRoles } from "./privileges.ts";
import type { AclEntries, User, UserConfig } from "./user-config.ts";

/** Writes `user.cfg`, byte for byte as `PVE/AccessControl.pm sub write_user_config`. */
export function printUserConfig(config: UserConfig): string {
  const sections = [
    sorted(config.users).flatMap(([userid, user]) => [printUser(userid, user), ...printTokens(userid, user)]),
    sorted(config.groups).map(([name, group]) => `group:${name}:${join(group.users)}:${encodeText(group.comment)}:`),
    sorted(config.pools).map(
      ([name, pool]) => `pool:${name}:${encodeText(pool.comment)}:${join(pool.vms)}:${join(pool.storage)}:`,
    ),
    sorted(config.roles)
      .filter(([name]) => !builtInRoles.has(name))
      .map(([name, granted]) => `role:${name}:${join(granted)}:`),
    [...config.acl.keys()].sort(byTree).flatMap((path) => printAcl(path, config.acl.get(path))),
  ];
  return sections.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

function printUser(userid: string, user: User): string {
  const names = [user.firstname, user.lastname].map((name) => encodeText(name));
  const rest = [user.email ?? "", encodeText(user.comment), user.keys ?? ""];
  return `user:${[userid, Number(user.enable), user.expire, ...names, ...rest].join(":")}:`;
}

function printTokens(userid: string, user: User): string[] {
  return sorted(user.tokens).map(([name, token]) => {
    return `token:${userid}!${name}:${token.expire}:${Number(token.privsep)}:${encodeText(token.comment)}:`;
  });
}

/** Members with the same roles share a line; roles that do not propagate come first. */
function printAcl(path: string, entries: AclEntries | undefined): string[] {
  if (!entries) return [];
  const kinds = [
    ["@", entries.groups],
    ["", entries.users],
    ["", entries.tokens],
  ] as const;
  return [false, true].flatMap((propagate) => {
    const members = new Map<string, string[]>();
    for (const [prefix, byMember] of kinds) {
      for (const [member, roles] of byMember) {
        if (prefix === "" && member === "root@pam") continue;
        const rolelist = sorted(roles).flatMap(([role, below]) => (below === propagate ? [role] : []));
        if (rolelist.length > 0)
          members.set(rolelist.join(), [...(members.get(rolelist.join()) ?? []), prefix + member]);
      }
    }
    return sorted(members).map(
      ([rolelist, names]) => `acl:${Number(propagate)}:${path}:${names.sort().join()}:${rolelist}:`,
    );
  });
}

const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const join = (values: Iterable<string | number>) => [...values].map(String).sort().join();
/** A path before those below it, neighbours by name. */
const byTree = (a: string, b: string) => (a.replaceAll("/", "\0") < b.replaceAll("/", "\0") ? -1 : 1);
