import type { AuthSession } from "../auth/auth.ts";
import type { EncodedCall, Params } from "../codec/encode-call.ts";
import { readEnvelope, readErrorBody } from "../codec/envelope.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { errorFromResponse } from "../errors/from-response.ts";
import { secretValues } from "../errors/redact.ts";
import { isUpid } from "../ids/upid.ts";
import type { Transport, Verb, WireResponse } from "../transport/transport.ts";
import type { Method } from "./method-table.ts";

/** What can be said for one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for this call; the client's own otherwise. */
  readonly timeout?: number;
}

/** One call, as data. */
export interface Call {
  readonly method: Verb;
  /** With names in braces, such as `/nodes/{node}/lxc`. */
  readonly path: string;
  readonly params?: Params;
}

/** What a caller is made of. */
export interface CallerParts<Task> {
  readonly transport: Transport;
  readonly session: AuthSession;
  readonly authid: string;
  /** Milliseconds for one call by default. */
  readonly timeout: number;
  readonly methodOf: (verb: Verb, path: string) => Method;
  /** Throws if the call cannot succeed with this credential. */
  readonly guard: (call: Call) => void;
  /** What becomes of the UPID that a method which starts a task answers. */
  readonly toTask: (upid: string) => Task;
}

/** Carries out calls; see {@link createCaller}. */
export type Caller = (verb: Verb, path: string, params?: Params, options?: CallOptions) => Promise<unknown>;

const NO_PARAMS: Params = {};
const API = "/api2/json";
const FORM = ["content-type", "application/x-www-form-urlencoded"] as const;

/**
 * One call's way: guard → encode → authenticate → send → status → decode → task or value.
 *
 * @returns a function which resolves to the decoded data.
 * @throws what `errors/` has: one class per cause.
 */
export function createCaller<Task>(parts: CallerParts<Task>): Caller {
  const { transport, session, authid, methodOf, guard, toTask } = parts;

  return async (verb, path, params = NO_PARAMS, options = {}) => {
    const method = methodOf(verb, path);
    guard({ method: verb, path, params });
    const encoded = method.encode(params);
    const response = await exchange(verb, encoded, params, options);
    const data = dataOf(verb, encoded, response);
    const decoded = method.decode ? method.decode(data) : data;
    return method.facts?.task && isUpid(decoded) ? toTask(decoded) : decoded;
  };

  async function exchange(
    verb: Verb,
    { path, body }: EncodedCall,
    params: Params,
    options: CallOptions,
  ): Promise<WireResponse> {
    const write = verb !== "GET";
    const request = {
      method: verb,
      path: API + path,
      timeout: options.timeout ?? parts.timeout,
      signal: options.signal,
    };
    for (let attempt = 1; ; attempt++) {
      const proof = session.headers(write);
      const headers = proof instanceof Promise ? await proof : proof;
      const response = await transport.send(
        body === undefined ? { ...request, headers } : { ...request, body, headers: [...headers, ...FORM] },
      );
      if (response.status < 300) return response;
      if (response.status === 401 && session.refused(headers) && !write && attempt === 1) continue;
      throw errorFromResponse({
        status: response.status,
        reason: response.reason,
        body: readErrorBody(response.body),
        method: verb,
        path: bare(path),
        authid,
        secrets: [...session.secrets(), ...secretValues(params)],
      });
    }
  }

  function dataOf(verb: Verb, { path }: EncodedCall, response: WireResponse): unknown {
    try {
      return readEnvelope(response.body).data;
    } catch (cause) {
      throw new ConnectionError({
        method: verb,
        path: bare(path),
        url: transport.url,
        what: cause instanceof Error ? cause.message : String(cause),
        code: "NOT_PVE",
        maySent: true,
        advice: "Check that the address is a PVE server's (port 8006) and that no proxy answers in its place.",
        secrets: session.secrets(),
        cause,
      });
    }
  }
}

function bare(path: string): string {
  const end = path.indexOf("?");
  return end === -1 ? path : path.slice(0, end);
}
