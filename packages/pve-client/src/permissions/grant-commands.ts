import { shellQuote } from "./shell-quote.ts";

/** Privileges on one ACL path. */
export interface PathPrivileges {
  readonly path: string;
  /** Sorted, each once. */
  readonly privileges: readonly string[];
}

/** How the commands that give rights shall name things. */
export interface GrantOptions {
  /** Who gets the rights: `user@realm` or `user@realm!token`. */
  readonly authid: string;
  /** Name of the role; several are numbered from 2. */
  readonly role: string;
}

/**
 * The `pveum` commands that give exactly these privileges, for root on a node: a role for each set of privileges, an
 * ACL for each path that holds there and not below. A token with privilege separation has what both it and its user
 * have (`PVE/RPCEnvironment.pm sub permissions`), so both get it.
 */
export function grantCommands(privileges: readonly PathPrivileges[], { authid, role }: GrantOptions): string[] {
  const roles = new Map<string, string>();
  for (const { privileges: set } of privileges) {
    const key = set.join(",");
    if (!roles.has(key)) roles.set(key, roles.size === 0 ? role : `${role}-${roles.size + 1}`);
  }
  const made = [...roles].map(([set, name]) => `pveum role add ${shellQuote(name)} --privs ${shellQuote(set)}`);
  const given = privileges.flatMap(({ path, privileges: set }) =>
    membersOf(authid).map(([option, member]) => {
      const name = roles.get(set.join(",")) ?? role;
      return `pveum acl modify ${shellQuote(path)} ${option} ${shellQuote(member)} --roles ${shellQuote(name)} --propagate 0`;
    }),
  );
  return [...made, ...given];
}

/** A role's name that says for whom it is. Rule: `PVE/AccessControl.pm sub verify_rolename`. */
export function roleFor(authid: string): string {
  return `For-${authid.replace(/[^A-Za-z0-9]+/g, "-")}`;
}

/** Who has to have a right for it to count. */
function membersOf(authid: string): [option: string, member: string][] {
  const [userid = authid, token] = authid.split("!");
  const user: [string, string] = ["--users", userid];
  return token === undefined ? [user] : userid === "root@pam" ? [["--tokens", authid]] : [user, ["--tokens", authid]];
}

/** The commands that make a user or token, without any right yet. The token's secret is shown once, by the last one. */
export function identityCommands(authid: string): string[] {
  const [userid = authid, token] = authid.split("!");
  const user = userid.endsWith("@pam") ? [] : [`pveum user add ${shellQuote(userid)}`];
  if (token === undefined) return user;
  return [...user, `pveum user token add ${shellQuote(userid)} ${shellQuote(token)} --privsep 1`];
}
