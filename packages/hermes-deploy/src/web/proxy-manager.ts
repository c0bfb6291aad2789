import { z } from "zod";
import { callJson, type JsonServer } from "./json-server.ts";
import { ServerError } from "./server-error.ts";

// SQLite gives numbers for what is yes or no.
const flag = z.union([z.boolean(), z.number()]).transform(Boolean);

/** A proxy host, as far as it is used (NginxProxyManager/nginx-proxy-manager backend/schema). */
const proxyHost = z.object({
  id: z.int(),
  domain_names: z.array(z.string()),
  forward_scheme: z.string(),
  forward_host: z.string(),
  forward_port: z.int(),
  certificate_id: z.int().nullish(),
  ssl_forced: flag,
  allow_websocket_upgrade: flag,
  block_exploits: flag,
  enabled: flag,
  meta: z.record(z.string(), z.unknown()).nullish(),
});

export type KnownProxyHost = z.output<typeof proxyHost>;

/** What a proxy host shall be; no other fields are accepted everywhere. */
export interface WantedProxyHost {
  readonly domain_names: readonly string[];
  readonly forward_scheme: "http";
  readonly forward_host: string;
  readonly forward_port: number;
  readonly certificate_id: number;
  readonly ssl_forced: boolean;
  readonly allow_websocket_upgrade: boolean;
  readonly block_exploits: boolean;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Logs in.
 *
 * @returns the server, with its token from then on.
 * @throws {ServerError} also for an account with a second factor, which no program can give.
 */
export async function logIn(server: JsonServer, identity: string, secret: string): Promise<JsonServer> {
  const body = { identity, secret, scope: "user" };
  const { token } = await callJson(
    server,
    { method: "POST", path: "/api/tokens", body },
    z.object({ token: z.string().optional() }),
  );
  if (token === undefined)
    throw new ServerError(`${server.name} at ${server.url} asks ${identity} for a second factor; use another account`);
  return { ...server, headers: { ...server.headers, authorization: `Bearer ${token}` } };
}

/** Every proxy host that the account may see. */
export async function listProxyHosts(server: JsonServer): Promise<readonly KnownProxyHost[]> {
  return await callJson(server, { method: "GET", path: "/api/nginx/proxy-hosts" }, z.array(proxyHost));
}

export async function createProxyHost(server: JsonServer, wanted: WantedProxyHost): Promise<void> {
  await callJson(server, { method: "POST", path: "/api/nginx/proxy-hosts", body: wanted, seconds: 60 }, proxyHost);
}

/** Changes a proxy host, and switches it on if it is off, which is a call of its own. */
export async function updateProxyHost(
  server: JsonServer,
  { id, enabled }: KnownProxyHost,
  wanted: WantedProxyHost,
): Promise<void> {
  const path = `/api/nginx/proxy-hosts/${id}`;
  await callJson(server, { method: "PUT", path, body: wanted, seconds: 60 }, proxyHost);
  if (!enabled) await callJson(server, { method: "POST", path: `${path}/enable`, seconds: 60 }, z.unknown());
}

export async function removeProxyHost(server: JsonServer, { id }: KnownProxyHost): Promise<void> {
  await callJson(server, { method: "DELETE", path: `/api/nginx/proxy-hosts/${id}`, seconds: 60 }, z.unknown());
}
