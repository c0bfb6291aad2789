import { parseAuthid } from "../../ids/authid.ts";
import { isVncTicketValid } from "../console/vnc-ticket.ts";
import type { Json } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { aclTreePaths } from "./acl-paths.ts";
import { confirmedUser } from "./confirmed-user.ts";
import { privilegesOn } from "./effective-privileges.ts";
import { assembleCsrfToken, assembleTicket, isPasswordRight, isUserEnabled, verifyTicket } from "./login.ts";
import { realmsOf } from "./realms.ts";
import { challengeFor, factorsOf, takeFactor } from "./tfa-file.ts";
import { userConfig } from "./user-config-file.ts";

/** Rules: `PVE/API2/AccessControl.pm`. */
export const ticketRoutes: readonly Route[] = [
  route("GET /access/ticket", () => null),
  route("POST /access/ticket", (call) => {
    const userid = [call.required("username"), call.text("realm")].filter((part) => part !== undefined).join("@");
    const password = call.required("password");
    if (call.has("path") && call.has("privs")) return verifyAccess(call, userid, password);
    const challenge = call.text("tfa-challenge");
    if (challenge !== undefined) {
      if (!isAnswered(call.cluster, userid, challenge, password)) call.fail(401, "authentication failure");
      return ticketFor(call.cluster, userid);
    }
    // a living ticket is renewed without a second factor
    if (isTicketOf(call.cluster, userid, password)) return ticketFor(call.cluster, userid);
    if (!isPasswordRight(call.cluster, userid, password)) call.fail(401, "authentication failure");
    const factors = challengeFor(factorsOf(call.cluster, userid));
    return factors ? halfTicketFor(call.cluster, userid, factors) : ticketFor(call.cluster, userid);
  }),
  route("POST /access/vncticket", (call) => {
    const [authid, path] = [call.required("authid"), call.required("path")];
    if (!isVncTicketValid(call.cluster, call.required("vncticket"), authid, path)) {
      call.fail(401, "authentication failure");
    }
    const granted = privilegesOn(userConfig(call.cluster), authid, path);
    const missing = call.list("privs").find((privilege) => !granted.has(privilege));
    if (missing !== undefined) call.fail(401, "authentication failure");
    return null;
  }),
  route("PUT /access/password", (call) => {
    const { userid, realm } = readUserid(call, confirmedUser(call, "confirmation-password"));
    const isOwn = call.identity.authid === userid;
    if (!call.identity.isRoot && !isOwn && realm === "pam") call.permissionFailure();
    if (!realmsOf(call.cluster).has(realm)) call.die(`auth domain '${realm}' does not exist`);
    call.cluster.passwords.set(userid, call.required("password"));
    return null;
  }),
];

const isTicketOf = (cluster: Cluster, userid: string, text: string) =>
  verifyTicket(cluster, "PVE", text) === userid && isUserEnabled(cluster, userid);

/** A password, or a ticket that is still valid. */
function isLogin(cluster: Cluster, userid: string, password: string): boolean {
  return isTicketOf(cluster, userid, password) || isPasswordRight(cluster, userid, password);
}

const CHALLENGE = "!tfa!";

/** Half a login: a ticket that opens nothing and says which factors there are. Rule: `sub create_ticket_do`. */
function halfTicketFor(cluster: Cluster, userid: string, factors: Record<string, unknown>): Json {
  return {
    username: userid,
    ticket: assembleTicket(cluster, "PVE", `${CHALLENGE}${encodeURIComponent(JSON.stringify(factors))}`, userid),
    CSRFPreventionToken: assembleCsrfToken(cluster, userid),
    NeedTFA: 1,
  };
}

/** Whether a challenge of this user is answered rightly. Rule: `PVE/AccessControl.pm sub authenticate_2nd_new`. */
function isAnswered(cluster: Cluster, userid: string, challenge: string, response: string): boolean {
  const data = verifyTicket(cluster, "PVE", challenge, userid);
  return (
    data?.startsWith(CHALLENGE) === true && isUserEnabled(cluster, userid) && takeFactor(cluster, userid, response)
  );
}

/** What a login is answered with. */
function ticketFor(cluster: Cluster, userid: string): { readonly [key: string]: Json } {
  return {
    username: userid,
    ticket: assembleTicket(cluster, "PVE", userid),
    CSRFPreventionToken: assembleCsrfToken(cluster, userid),
    cap: capabilities(cluster, userid),
  };
}

/** A login that only asks whether somebody has rights on a path. Rule: `sub verify_auth`. */
function verifyAccess(call: Call, userid: string, password: string): Json {
  const path = call.required("path");
  const isConsole = isVncTicketValid(call.cluster, password, userid, path);
  if (!isConsole && !isLogin(call.cluster, userid, password)) call.fail(401, "authentication failure");
  const granted = privilegesOn(userConfig(call.cluster), userid, path);
  const missing = call.list("privs").find((privilege) => !granted.has(privilege));
  if (missing !== undefined) call.fail(401, `no permission (${path}, ${missing})`);
  return { username: userid, cap: capabilities(call.cluster, userid) };
}

const CAPABILITIES: Readonly<Record<string, RegExp>> = {
  vms: /^(?:VM\.|Permissions\.Modify)/,
  access: /^(?:(?:User|Group)\.|Permissions\.Modify)/,
  storage: /^(?:Datastore\.|Permissions\.Modify)/,
  nodes: /^(?:Sys\.|Permissions\.Modify)/,
  sdn: /^(?:SDN\.|Permissions\.Modify)/,
  dc: /^(?:Sys\.Audit|Sys\.Modify|SDN\.)/,
  mapping: /^(?:Mapping\.|Permissions\.Modify)/,
};

const ALWAYS = ["/", "/nodes", "/access/groups", "/vms", "/storage", "/sdn", "/mapping"];

/** What the web interface shows to this user. Rule: `PVE/RPCEnvironment.pm sub compute_api_permission`. */
function capabilities(cluster: Cluster, userid: string): Json {
  const config = userConfig(cluster);
  const result: Record<string, Record<string, Json>> = {};
  for (const kind of Object.keys(CAPABILITIES)) result[kind] = {};
  const grant = (kind: string, privilege: string) => {
    const granted = result[kind];
    if (granted && CAPABILITIES[kind]?.test(privilege)) granted[privilege] = 1;
  };
  for (const path of new Set([...ALWAYS, ...aclTreePaths(config)])) {
    const kind = /^\/(\w+)/.exec(path)?.[1] ?? "dc";
    const kinds = kind === "pool" ? ["vms", "storage"] : [kind];
    for (const privilege of privilegesOn(config, userid, path).keys()) for (const each of kinds) grant(each, privilege);
  }
  return result;
}

function readUserid(call: Call, text: string) {
  try {
    return parseAuthid(text);
  } catch {
    return call.die(`value '${text}' does not look like a valid user name`);
  }
}
