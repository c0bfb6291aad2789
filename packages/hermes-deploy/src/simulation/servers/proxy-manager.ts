import { z } from "zod";
import { bearer, json, type Send, type SimulatedRequest, type SimulatedResponse } from "../http.ts";

/**
 * What Nginx Proxy Manager takes for a proxy host, in our own words (NginxProxyManager/nginx-proxy-manager
 * backend/schema/paths/nginx/proxy-hosts): other fields are refused.
 */
const body = z.strictObject({
  domain_names: z.array(z.string().min(1)).min(1).max(100),
  forward_scheme: z.enum(["http", "https"]),
  forward_host: z.string().min(1).max(255),
  forward_port: z.int().min(1).max(65535),
  certificate_id: z.union([z.int().min(0), z.literal("new")]).optional(),
  ssl_forced: z.boolean().optional(),
  hsts_enabled: z.boolean().optional(),
  hsts_subdomains: z.boolean().optional(),
  http2_support: z.boolean().optional(),
  block_exploits: z.boolean().optional(),
  caching_enabled: z.boolean().optional(),
  allow_websocket_upgrade: z.boolean().optional(),
  access_list_id: z.int().min(0).optional(),
  advanced_config: z.string().optional(),
  enabled: z.boolean().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  locations: z.array(z.unknown()).optional(),
});
const change = body.partial();
const login = z.strictObject({
  identity: z.string().min(1),
  secret: z.string().min(1),
  scope: z.literal("user").optional(),
});

type ProxyHost = Omit<z.output<typeof body>, "enabled"> & { readonly id: number; readonly enabled: boolean };

/** A stand-in for Nginx Proxy Manager. */
export interface ProxyManager {
  /** Its name or address; its API is on port 81, and what it leads elsewhere comes in on port 80. */
  readonly hostname: string;
  readonly identity: string;
  readonly secret: string;
  hosts: readonly ProxyHost[];
}

const TOKEN = "simulated-npm-token";

const trouble = (status: number, message: string) => json(status, { error: { code: status, message } });

/** One request to the proxy: to its API, or to be led on. */
export async function answerProxy(
  proxy: ProxyManager,
  request: SimulatedRequest,
  send: Send,
): Promise<SimulatedResponse> {
  return request.url.port === "81" ? answerApi(proxy, request) : await leadOn(proxy, request, send);
}

async function leadOn(proxy: ProxyManager, request: SimulatedRequest, send: Send): Promise<SimulatedResponse> {
  const name = (request.headers.host ?? request.url.hostname).toLowerCase();
  const host = proxy.hosts.find(({ domain_names, enabled }) => enabled && domain_names.includes(name));
  if (host === undefined) return { status: 404, body: "<html>Congratulations</html>" };
  if (host.ssl_forced) return { status: 301, body: "" };
  const url = new URL(request.url);
  url.hostname = host.forward_host;
  url.port = String(host.forward_port);
  return (await send({ ...request, url })) ?? { status: 502, body: "<html>openresty</html>" };
}

function answerApi(proxy: ProxyManager, request: SimulatedRequest): SimulatedResponse {
  const route = `${request.method} ${request.url.pathname}`;
  if (route === "POST /api/tokens") {
    const given = login.safeParse(parse(request.body));
    if (!given.success) return trouble(400, "data must have required properties");
    const { identity, secret } = given.data;
    if (identity !== proxy.identity || secret !== proxy.secret) return trouble(401, "Invalid email or password");
    return json(200, { token: TOKEN, expires: "2099-01-01T00:00:00.000Z" });
  }
  if (bearer(request) !== TOKEN) return trouble(401, "Token has expired or is invalid");
  const [, id, more] = /^\/api\/nginx\/proxy-hosts(?:\/(\d+)(?:\/(\w+))?)?$/.exec(request.url.pathname) ?? [];
  if (!request.url.pathname.startsWith("/api/nginx/proxy-hosts")) return trouble(404, "Not Found");
  if (id === undefined) {
    if (request.method === "GET") return json(200, proxy.hosts.map(shown));
    return request.method === "POST" ? create(proxy, request) : trouble(404, "Not Found");
  }
  const host = proxy.hosts.find((one) => String(one.id) === id);
  if (host === undefined) return trouble(404, "Not Found");
  if (request.method === "POST" && (more === "enable" || more === "disable")) {
    if (host.enabled === (more === "enable")) return trouble(400, `Host is already ${more}d`);
    return save(proxy, { ...host, enabled: more === "enable" }, 200, true);
  }
  if (request.method === "DELETE" && more === undefined) {
    proxy.hosts = proxy.hosts.filter((one) => one !== host);
    return json(200, true);
  }
  if (request.method !== "PUT" || more !== undefined) return trouble(404, "Not Found");
  const given = change.safeParse(parse(request.body));
  if (!given.success) return refused(given.error);
  const next = { ...host, ...given.data, meta: { ...host.meta, ...given.data.meta }, enabled: host.enabled };
  return inUse(proxy, next) ?? save(proxy, next, 200);
}

function create(proxy: ProxyManager, request: SimulatedRequest): SimulatedResponse {
  const given = body.safeParse(parse(request.body));
  if (!given.success) return refused(given.error);
  const host = {
    ...given.data,
    enabled: given.data.enabled ?? true,
    id: Math.max(0, ...proxy.hosts.map((other) => other.id)) + 1,
  };
  return inUse(proxy, host) ?? save(proxy, host, 201);
}

function inUse(proxy: ProxyManager, { id, domain_names }: ProxyHost): SimulatedResponse | undefined {
  const others = proxy.hosts.filter((other) => other.id !== id).flatMap((other) => other.domain_names);
  const taken = domain_names.find((name) => others.includes(name));
  return taken === undefined ? undefined : trouble(400, `${taken} is already in use`);
}

function save(proxy: ProxyManager, host: ProxyHost, status: number, answer?: unknown): SimulatedResponse {
  proxy.hosts = [...proxy.hosts.filter(({ id }) => id !== host.id), host];
  return json(status, answer ?? shown(host));
}

/** SQLite knows no booleans; newer versions turn some of them back. */
function shown({ ssl_forced = false, block_exploits = false, ...host }: ProxyHost) {
  const { certificate_id = 0, allow_websocket_upgrade = false } = host;
  return {
    ...host,
    certificate_id,
    allow_websocket_upgrade,
    ssl_forced: Number(ssl_forced),
    block_exploits: Number(block_exploits),
  };
}

function refused({ issues }: z.ZodError): SimulatedResponse {
  return trouble(400, issues.map(({ path, message }) => `data/${path.join("/")} ${message}`).join("; "));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
