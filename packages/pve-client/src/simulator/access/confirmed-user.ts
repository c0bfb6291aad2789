import { parseAuthid } from "../../ids/authid.ts";
import type { Call } from "../core/route.ts";
import { isPasswordRight } from "./login.ts";
import { userConfig } from "./user-config-file.ts";

/**
 * The user whose way to log in is to be changed; who is not root@pam gives the own password again.
 * Rule: `PVE/RPCEnvironment.pm sub reauth_user_for_user_modification`.
 *
 * @param parameter that has the own password.
 */
export function confirmedUser(call: Call, parameter: string): string {
  const userid = call.required("userid");
  if (!userConfig(call.cluster).users.has(userid)) call.die(`no such user ('${userid}')`);
  if (call.identity.isRoot) return userid;
  if (userid === "root@pam") call.permissionFailure();
  const password = call.text(parameter) ?? call.paramFailure({ [parameter]: "password is required to modify user" });
  if (!isPasswordRight(call.cluster, call.identity.userid, password)) {
    call.die(parseAuthid(call.identity.userid).realm === "pve" ? "invalid credentials" : "authentication failure");
  }
  return userid;
}
