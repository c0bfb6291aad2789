import { normalizeAclPath } from "../../ids/acl-path.ts";
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
    const answer = call.text("path") && call.text("privs") ? verifyAccess(call, userid) : logIn(call, userid);
    // a name has only a cluster of several
    const hasName = call.cluster.nodes.size > 1 && mayAudit(call.cluster, userid);
    return hasName ? { ...answer, clustername: "cluster" } : answer;
  }),
  route("POST /access/vncticket", (call) => {
    const [authid, path] = [call.required("authid"), normalizeAclPath(call.required("path"))];
    const isValid = path !== undefined && isVncTicketValid(call.cluster, call.required("vncticket"), authid, path);
    if (!isValid || !hasAll(call, authid, path)) refuse(call);
    return null;
  }),
  route("PUT /access/password", (call) => {
    const userid = confirmedUser(call, "confirmation-password");
    const { realm } = parseAuthid(userid);
    const isOwn = call.identity.authid === userid;
    if (!call.identity.isRoot && !isOwn && realm === "pam") call.permissionFailure();
    if (!realmsOf(call.cluster).has(realm)) call.die(`auth domain '${realm}' does not exist`);
    call.cluster.passwords.set(userid, call.required("password"));
    return null;
  }),
];

type Fields = { readonly [key: string]: Json };

/** All that is wrong with a login is told alike. */
const refuse = (call: Call) => call.fail(401, "authentication failure");

const mayAudit = (cluster: Cluster, userid: string) => privilegesOn(userConfig(cluster), userid, "/").has("Sys.Audit");

/** Rule: `PVE/API2/AccessControl.pm sub create_ticket_do`. */
function logIn(call: Call, userid: string): Fields {
  const { cluster } = call;
  const [password, challenge] = [call.required("password"), call.text("tfa-challenge")];
  if (challenge !== undefined) {
    if (call.has("otp") || !isAnswered(cluster, userid, challenge, password)) refuse(call);
    return ticketFor(cluster, userid);
  }
  // a living ticket is renewed without a second factor, and root's is good for everybody
  const owner = verifyTicket(cluster, "PVE", password);
  if ((owner === userid || owner === "root@pam") && isUserEnabled(cluster, userid)) return ticketFor(cluster, userid);
  if (!isPasswordRight(cluster, userid, password)) refuse(call);
  const factors = challengeFor(factorsOf(cluster, userid));
  return factors ? halfTicketFor(cluster, userid, factors) : ticketFor(cluster, userid);
}

/** A password, or a ticket that is still valid. */
function isLogin(cluster: Cluster, userid: string, password: string): boolean {
  const isTicket = verifyTicket(cluster, "PVE", password) === userid && isUserEnabled(cluster, userid);
  return isTicket || isPasswordRight(cluster, userid, password);
}

/** Whether somebody has all privileges that are asked for, and at least one is. */
function hasAll(call: Call, authid: string, path: string): boolean {
  const granted = privilegesOn(userConfig(call.cluster), authid, path);
  const wanted = call.list("privs");
  return wanted.length > 0 && wanted.every((privilege) => granted.has(privilege));
}

const CHALLENGE = "!tfa!";

/** Half a login: a ticket that opens nothing and says which factors there are. Rule: `sub create_ticket_do`. */
function halfTicketFor(cluster: Cluster, userid: string, factors: Record<string, unknown>): Fields {
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
function ticketFor(cluster: Cluster, userid: string): Fields {
  return {
    username: userid,
    ticket: assembleTicket(cluster, "PVE", userid),
    CSRFPreventionToken: assembleCsrfToken(cluster, userid),
    cap: capabilities(cluster, userid),
  };
}

/** A login that only asks whether somebody has rights on a path. Rule: `sub verify_auth`. */
function verifyAccess(call: Call, userid: string): Fields {
  const path = normalizeAclPath(call.required("path"));
  if (path === undefined) return refuse(call);
  const password = call.required("password");
  const isConsole = isVncTicketValid(call.cluster, password, userid, path);
  const isKnown = isConsole || isLogin(call.cluster, userid, password);
  if (!isKnown || !hasAll(call, userid, path)) refuse(call);
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
