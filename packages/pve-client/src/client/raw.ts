import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import type { Verb } from "../transport/transport.ts";
import { type Connection, exchange } from "./exchange.ts";
import type { Method } from "./method-table.ts";

/** What the raw road shares with the flat one. */
export interface RawParts extends Connection {
  /** Milliseconds for one call. */
  readonly timeout: number;
  readonly methodOf: (verb: Verb, path: string) => Method;
}

/** openapi-fetch's client of PVE's API; see {@link createRawClient}. */
export type RawClient = Client<paths>;

const API = "/api2/json";
/** Carries the path with its names from where it is known to where the answer is decoded; it is never sent. */
const TEMPLATE = "x-path-template";
/** openapi-fetch sets these for itself; the codec and the transport set their own. */
const OWN_HEADERS = new Set([TEMPLATE, "content-type", "content-length", "accept"]);

/**
 * Makes the plain openapi-fetch client over the client's own transport, credential and codec: values are as typed,
 * both ways, but there is no guard, the envelope stays, and an answer that says no is `error` instead of an exception.
 */
export function createRawClient(parts: RawParts): RawClient {
  const baseUrl = parts.transport.url + API;
  const client = createFetchClient<paths>({ baseUrl, fetch: (request) => carry(parts, request, baseUrl) });
  client.use({
    async onRequest({ request, schemaPath, params }) {
      const text = await request.text();
      const body: Record<string, unknown> = text === "" ? {} : JSON.parse(text);
      const method = parts.methodOf(request.method as Verb, schemaPath);
      const call = method.encode({ ...params.path, ...params.query, ...body });
      const headers = new Headers(request.headers);
      headers.set(TEMPLATE, schemaPath);
      const { signal } = request;
      return new Request(baseUrl + call.path, { method: request.method, headers, body: call.body, signal });
    },
  });
  return client;
}

async function carry(parts: RawParts, request: Request, baseUrl: string): Promise<Response> {
  const { timeout, methodOf } = parts;
  const verb = request.method as Verb;
  const body = await request.text();
  const answer = await exchange(parts, {
    method: verb,
    path: API + request.url.slice(baseUrl.length),
    headers: [...request.headers].filter(([name]) => !OWN_HEADERS.has(name)).flat(),
    ...(body === "" ? {} : { body }),
    timeout,
    signal: request.signal,
  });
  const { decode } = methodOf(verb, request.headers.get(TEMPLATE) ?? "");
  return new Response(answer.status < 300 ? decoded(answer.body, decode) : answer.body || explained(answer.reason), {
    status: answer.status,
    statusText: answer.reason.replace(/[^\t\x20-\x7e]/g, "?"),
    headers: { "content-type": "application/json" },
  });
}

/** The body with its `data` as the types promise it; whatever is not PVE's JSON stays as it is. */
function decoded(body: string, decode: Method["decode"]): string {
  if (!decode) return body;
  try {
    const envelope: { data?: unknown } = JSON.parse(body);
    return JSON.stringify({ ...envelope, data: decode(envelope.data) });
  } catch {
    return body;
  }
}

/** PVE sends some refusals without a body; openapi-fetch would take an empty one for no error at all. */
function explained(reason: string): string {
  return JSON.stringify({ data: null, message: reason });
}
