import { Readable } from "node:stream";
import { type Dispatcher, Pool, WebSocket } from "undici";
import { connectionFailure, timedOut } from "./connection-failure.ts";
import { repeatReads } from "./repeat-reads.ts";
import { type TlsOptions, trustingConnector } from "./tls-trust.ts";
import type { Transport, WireRequest, WireResponse } from "./transport.ts";
import type { WebSocketConstructor } from "./web-socket.ts";

/**
 * pveproxy's habits (`PVE/APIServer/AnyEvent.pm`): it closes a connection after 100 requests or 5 s without one. A
 * request written at that moment would be lost, so ours are retired earlier.
 */
const HABITS = {
  keepAliveTimeout: 3_500,
  keepAliveMaxTimeout: 3_500,
  /** undici counts the requests before the last one. */
  maxRequestsPerClient: 98,
  /** pveproxy itself is slow beyond this, and it accepts 500 from everybody together. */
  connections: 64,
  /** Never a second request on a connection whose first is unanswered. */
  pipelining: 1,
} as const;

const CONNECT_TIMEOUT = 10_000;

/**
 * A transport on undici's dispatcher, without a fetch layer between (which would cost more than half of the speed).
 *
 * @param url of the server, without a slash at the end.
 * @param webSocket replaces undici's own, which shares the rules of trust.
 * @throws PveError if `tls` is misspelt.
 */
export function socketTransport(url: string, tls: TlsOptions = {}, webSocket?: WebSocketConstructor): Transport {
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/+$/, "");
  const pool = new Pool(origin, {
    ...HABITS,
    connect: trustingConnector(tls, CONNECT_TIMEOUT),
    // The caller's timeout is the only one.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    url,
    send: repeatReads((request) => dispatch(pool, prefix, url, request)),
    openWebSocket(path, headers) {
      const address = url.replace(/^http/, "ws") + path;
      const init = { protocols: ["binary"], headers: { ...headers } };
      return webSocket ? new webSocket(address, init) : new WebSocket(address, { ...init, dispatcher: pool });
    },
    async close() {
      await pool.close();
    },
  };
}

/** One request on the wire, once. */
function dispatch(pool: Pool, prefix: string, url: string, request: WireRequest): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { signal, timeout } = request;
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const answer = new Answer();
    let controller: Dispatcher.DispatchController | undefined;
    let over = false;

    const settle = () => {
      if (over) return false;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      return true;
    };
    const giveUp = (reason: unknown) => {
      if (!settle()) return;
      reject(reason);
      controller?.abort(new Error("given up"));
    };
    const onAbort = () => giveUp(signal?.reason);
    const at = () => ({ request, url, maySent: controller !== undefined });
    const timer = setTimeout(() => giveUp(timedOut(at())), timeout);
    signal?.addEventListener("abort", onAbort);

    pool.dispatch(
      { method: request.method, path: prefix + request.path, ...content(request) },
      {
        onRequestStart(started) {
          // Given up while waiting for a connection: it must not go out any more.
          if (over) started.abort(new Error("given up"));
          controller = started;
        },
        onResponseStart(_controller, status, _headers, reason = "") {
          answer.status = status;
          answer.reason = reason;
        },
        onResponseData(_controller, chunk) {
          answer.add(chunk);
        },
        onResponseEnd() {
          if (settle()) resolve(answer);
        },
        onResponseError(_controller, error) {
          if (settle()) reject(connectionFailure(error, at()));
        },
      },
    );
  });
}

/** Headers and body as undici takes them. */
function content({ headers, body }: WireRequest): Pick<Dispatcher.DispatchOptions, "headers" | "body"> {
  if (typeof body !== "object") return { headers: headers as string[], body };
  return {
    headers: [...headers, "content-length", String(body.length)],
    body: Readable.from(body.chunks, { objectMode: false }),
  };
}

/** Collects one answer; nearly always it is a single chunk. */
class Answer implements WireResponse {
  status = 0;
  reason = "";
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;

  add(chunk: Buffer): void {
    if (this.#first === undefined) {
      this.#first = chunk;
      return;
    }
    this.#more ??= [this.#first];
    this.#more.push(chunk);
  }

  get body(): string {
    if (this.#more) return Buffer.concat(this.#more).toString("utf8");
    return this.#first?.toString("utf8") ?? "";
  }
}
