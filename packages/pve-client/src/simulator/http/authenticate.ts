import { checkPermissions } from "../access/check-permissions.ts";
import { isCsrfTokenValid, isTokenValid, isUserEnabled, verifyTicket } from "../access/login.ts";
import { userConfig } from "../access/user-config-file.ts";
import { PveFailure } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import { type Identity, identityOf } from "../core/identity.ts";
import { decodePercent } from "../core/percent.ts";

/** Calls that need no login. Rule: `PVE/HTTPServer.pm sub auth_handler`. */
const OPEN = new Set([
  "GET /access/domains",
  "GET /access/ticket",
  "POST /access/ticket",
  "POST /access/openid/auth-url",
  "POST /access/openid/login",
]);

const COOKIE = "PVEAuthCookie";
const TOKEN = "PVEAPIToken";

/** A 401 that pveproxy gives before it reads a body. */
function refuse(reason: string): never {
  throw new PveFailure(401, reason);
}

/**
 * Finds out who calls. Rule: `PVE/HTTPServer.pm sub auth_handler`.
 *
 * @param path below the format.
 * @returns undefined where no login is needed.
 * @throws PveFailure 401 with the reason phrase; 403 for an upload without rights on the storage.
 */
export function authenticate(
  cluster: Cluster,
  method: string,
  path: string,
  headers: ReadonlyMap<string, string>,
): Identity | undefined {
  if (OPEN.has(`${method} ${path}`)) return undefined;
  const authorization = headers.get("authorization");
  const ticket = credential(headers.get("cookie"), COOKIE) ?? credential(authorization, COOKIE);
  const token = credential(authorization, TOKEN);
  const identity = ticket === undefined ? byToken(cluster, token) : byTicket(cluster, ticket);
  const storage = uploadStorage(method, path);
  if (storage !== undefined) {
    const check = ["perm", `/storage/${storage}`, ["Datastore.AllocateTemplate"]] as const;
    checkPermissions(userConfig(cluster), { permissions: { check } }, identity, {});
  } else if (ticket !== undefined && method !== "GET") {
    requireCsrf(cluster, identity.authid, headers.get("csrfpreventiontoken"));
  }
  return identity;
}

/** Whether a request comes with an API token; a ticket takes precedence. */
export function carriesToken(headers: ReadonlyMap<string, string>): boolean {
  const authorization = headers.get("authorization");
  const ticket = credential(headers.get("cookie"), COOKIE) ?? credential(authorization, COOKIE);
  return ticket === undefined && credential(authorization, TOKEN) !== undefined;
}

/** Storage into which a call uploads a file; such calls are spared the CSRF token. */
export function uploadStorage(method: string, path: string): string | undefined {
  return method === "POST" ? /^\/nodes\/[^/]+\/storage\/([^/]+)\/upload$/.exec(path)?.[1] : undefined;
}

/** The value behind a name in a cookie or Authorization header. Rule: `PVE/APIServer/Formatter.pm sub extract_auth_value`. */
function credential(header: string | undefined, name: string): string | undefined {
  const value = header === undefined ? undefined : new RegExp(`(?:^|\\s)${name}(?:=| )([^;]*)`).exec(header)?.[1];
  return value === undefined || value === "" ? undefined : decodePercent(value);
}

function byTicket(cluster: Cluster, ticket: string): Identity {
  const userid = verifyTicket(cluster, "PVE", ticket);
  if (userid === undefined || !isUserEnabled(cluster, userid)) refuse("Authentication failed!");
  return identityOf(userid);
}

function byToken(cluster: Cluster, text: string | undefined): Identity {
  if (text === undefined) refuse("No ticket");
  const [, tokenid, secret] = /^([^\s:/]+@[^\s:/=]+)=(\S+)$/.exec(text) ?? [];
  if (tokenid === undefined || secret === undefined || !isTokenValid(cluster, tokenid, secret)) {
    refuse("Authentication failed!");
  }
  return identityOf(tokenid);
}

function requireCsrf(cluster: Cluster, userid: string, token: string | undefined): void {
  if (token === undefined || !isCsrfTokenValid(cluster, userid, token)) {
    refuse("Permission denied - invalid csrf token");
  }
}
