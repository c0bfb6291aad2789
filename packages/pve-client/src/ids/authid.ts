/** Who acts: a user, or one of a user's API tokens. */
export interface Authid {
  /** Name with realm: `hermes@pve`. ACLs and groups know users by it. */
  readonly userid: string;
  /** Name without realm; may itself contain `@` and `!`. */
  readonly name: string;
  readonly realm: string;
  /** Name of the token, without its secret; absent for a user. */
  readonly token?: string;
}

// realm and token name follow one rule: PVE/AccessControl.pm $token_subid_regex is the realm's
const REALM = "[A-Za-z][A-Za-z0-9.\\-_]+";
const AUTHID = new RegExp(`^([^\\s:/]+)@(${REALM})(?:!(${REALM}))?$`);

/**
 * Reads the name of a user or token. The realm starts at the last `@`, since user names may contain it.
 * Rule: `PVE/AccessControl.pm sub verify_username` (3 to 64 characters) and `sub pve_verify_tokenid`.
 *
 * @param text `user@realm` or `user@realm!token`, without a secret.
 * @throws TypeError if it is neither.
 */
export function parseAuthid(text: string): Authid {
  const [, name, realm, token] = AUTHID.exec(text) ?? [];
  const userid = `${name}@${realm}`;
  if (name === undefined || realm === undefined || (token === undefined && userid.length > 64)) {
    // a text with "=" may hold a token's secret
    const shown = text.includes("=") ? "the given text (not shown, it may hold a secret)" : `'${text}'`;
    throw new TypeError(`${shown} is not a user or token: expected user@realm or user@realm!token`);
  }
  return token === undefined ? { userid, name, realm } : { userid, name, realm, token };
}

/**
 * Writes the name of a user or token.
 *
 * @returns `user@realm`, or `user@realm!token`.
 */
export function formatAuthid(authid: Pick<Authid, "userid" | "token">): string {
  return authid.token === undefined ? authid.userid : `${authid.userid}!${authid.token}`;
}

/**
 * Tells whether this is the one identity that PVE exempts from its checks: the exact string `root@pam`.
 * A token of root is not it, with or without privilege separation. Rule: `PVE/RPCEnvironment.pm sub check`,
 * `PVE/LXC.pm sub check_ct_modify_config_perm`.
 */
export function isRoot(authid: string): boolean {
  return authid === "root@pam";
}
