import type { HttpAnswer, HttpRequest } from "../http/http-message.ts";
import { commonHeaders } from "./common-headers.ts";
import type { Front, Outcome } from "./front.ts";

/** The simulator as a `fetch`: no socket, no TLS, any host. */
export type Fetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** @param as answers as this identity, without a login. */
export function createFetch(front: Front, as?: string): Fetch {
  return async (input, init) => {
    const plain = isRequest(input) ? undefined : plainRequest(input, init);
    if (plain) {
      init?.signal?.throwIfAborted();
      return respond(front, await orAborted(front.handle(plain, as), init?.signal), plain.method);
    }
    const request = new Request(isRequest(input) ? await copyOf(input) : input, init);
    request.signal.throwIfAborted();
    return respond(front, await orAborted(front.handle(await fromWeb(request), as), request.signal), request.method);
  };
}

/** Nobody waits for an answer that is not wanted any more; the call itself goes on, as at a real server. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** Requests of other fetch implementations have the same parts but are no `Request` to ours. */
function isRequest(input: Request | string | URL): input is Request {
  return typeof input === "object" && !(input instanceof URL);
}

/** What needs none of a `Request`'s art: a text or nothing to send. Making one costs more than most calls do. */
function plainRequest(input: string | URL, init: RequestInit = {}): HttpRequest | undefined {
  const { method = "GET", body } = init;
  const sendsText = typeof body === "string" && ["POST", "PUT"].includes(method);
  if (!sendsText && (body !== undefined || !["GET", "POST", "PUT", "DELETE"].includes(method))) return undefined;
  const { pathname, search } = new URL(input);
  const headers = new Map(new Headers(init.headers));
  if (sendsText && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
  return { method, target: pathname + search, headers, body: Buffer.from(sendsText ? body : "", "utf8") };
}

async function copyOf(input: Request): Promise<Request> {
  if (input instanceof Request) return input;
  const { method, url, headers, signal } = input as Request;
  const body = method === "GET" || method === "HEAD" ? null : await (input as Request).arrayBuffer();
  return new Request(url, { method, headers: [...headers], body: body?.byteLength ? body : null, signal });
}

/** A standard request as the doors' own. */
export async function fromWeb(request: Request): Promise<HttpRequest> {
  const url = new URL(request.url);
  const body = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
  const headers = new Map([...request.headers].map(([name, value]) => [name.toLowerCase(), value]));
  return { method: request.method, target: `${url.pathname}${url.search}`, headers, body };
}

/** @throws TypeError as fetch does when a connection breaks. */
function respond(front: Front, outcome: Outcome, method: string): Response {
  if (outcome.kind === "reset") throw broken();
  const { answer } = outcome;
  return new Response(bodyOf(outcome, method), {
    status: answer.status,
    statusText: latin1(answer.reason),
    headers: { ...commonHeaders(front.cluster.clock), ...answer.headers },
  });
}

function broken(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

function bodyOf(
  outcome: { kind: "answer" | "truncated"; answer: HttpAnswer },
  method: string,
): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null {
  const { body } = outcome.answer;
  if (method === "HEAD" || body.length === 0) return null;
  if (outcome.kind === "answer") return new Uint8Array(body);
  const half = body.slice(0, Math.floor(body.length / 2));
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(half);
      controller.error(new TypeError("terminated"));
    },
  });
}

/** A reason phrase may hold nothing but bytes. */
export function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
