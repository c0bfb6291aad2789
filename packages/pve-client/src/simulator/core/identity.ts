import { isRoot, parseAuthid } from "../../ids/authid.ts";

/** Who makes a call, once that is proven. */
export interface Identity {
  /** `user@realm` or `user@realm!token`. */
  readonly authid: string;
  /** `user@realm`: the token's user, or the user. */
  readonly userid: string;
  readonly token?: string;
  /** True for exactly `root@pam` with a ticket. */
  readonly isRoot: boolean;
}

/** @param authid proven or, for `as`, simply claimed. @throws TypeError if it is no user or token name. */
export function identityOf(authid: string): Identity {
  const { userid, token } = parseAuthid(authid);
  return { authid, userid, isRoot: isRoot(authid), ...(token !== undefined && { token }) };
}
