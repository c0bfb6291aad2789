import { PveError } from "../errors/pve-error.ts";
import type { Access } from "../permissions/access.ts";
import type { Auth } from "./auth.ts";
import type { PasswordOptions } from "./login.ts";
import { TicketSession } from "./ticket-session.ts";

/** The access of a user: only the exact `root@pam` passes PVE's root checks. */
type AccessOf<User extends string> = User extends "root@pam" ? "root@pam" : "user";

/**
 * A user and its password: logs in with the first call, renews its ticket by itself before it dies after two hours.
 *
 * @param userid `user@realm`, such as `root@pam`.
 * @throws PveError if the user has no realm.
 */
export function password<const User extends string>(
  userid: User,
  secret: string,
  options: PasswordOptions = {},
): Auth<AccessOf<User>> {
  if (!/^[^\s:/!]+@[A-Za-z][A-Za-z0-9.\-_]+$/.test(userid)) {
    throw new PveError(
      userid.includes("!")
        ? 'password() is for users; for a token write apiToken("user@realm!name", secret).'
        : `A user is name@realm, such as root@pam or hermes@pve, got "${userid}".`,
      { secrets: [secret] },
    );
  }
  const access: Access = userid === "root@pam" ? "root@pam" : "user";
  return {
    access: access as AccessOf<User>,
    authid: userid,
    open: (transport) => new TicketSession(transport, { ...options, userid, password: secret }),
  };
}
