import { Readable } from "node:stream";
import { PveError } from "../errors/pve-error.ts";
import { connectionFailure, timedOut } from "./connection-failure.ts";
import { repeatReads } from "./repeat-reads.ts";
import type { Transport, WireRequest, WireResponse } from "./transport.ts";
import type { WebSocketConstructor } from "./web-socket.ts";

/** The part of the standard `fetch` that is used: a URL and what to send. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport on somebody else's `fetch`: a simulator's, msw's, or one with an agent of its own. Trust is then that
 * fetch's affair.
 *
 * @param url of the server, without a slash at the end.
 * @param webSocket used for the console; by default Node's own where there is one.
 */
export function fetchTransport(url: string, fetch: FetchLike, webSocket?: WebSocketConstructor): Transport {
  return {
    url,
    send: repeatReads((request) => fetchOnce(url, fetch, request)),
    openWebSocket(path, headers) {
      const make = webSocket ?? globalWebSocket();
      if (!make) {
        throw new PveError(
          "This client was made with `fetch`, and this Node has no WebSocket of its own: give createPveClient a `webSocket` too.",
        );
      }
      return new make(url.replace(/^http/, "ws") + path, { protocols: ["binary"], headers: { ...headers } });
    },
    async close() {},
  };
}

async function fetchOnce(url: string, fetch: FetchLike, request: WireRequest): Promise<WireResponse> {
  const { method, path, headers, body, timeout, signal } = request;
  const at = { request, url, maySent: true };
  signal?.throwIfAborted();
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  try {
    const response = await fetch(url + path, {
      method,
      headers: pairs(typeof body === "object" ? [...headers, "content-length", String(body.length)] : headers),
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, clock.signal]) : clock.signal,
      ...content(body),
    });
    return { status: response.status, reason: response.statusText, body: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw clock.signal.aborted ? timedOut(at) : connectionFailure(error, at);
  } finally {
    clearTimeout(timer);
  }
}

function content(body: WireRequest["body"]): RequestInit {
  if (typeof body !== "object") return body === undefined ? {} : { body };
  return { body: Readable.toWeb(Readable.from(body.chunks)) as ReadableStream<Uint8Array>, duplex: "half" };
}

function pairs(flat: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) found.push([flat[index] ?? "", flat[index + 1] ?? ""]);
  return found;
}

function globalWebSocket(): WebSocketConstructor | undefined {
  const found = Reflect.get(globalThis, "WebSocket");
  return typeof found === "function" ? found : undefined;
}
