import type { EncodedCall, Params } from "../codec/encode-call.ts";
import { readEnvelope, readErrorBody } from "../codec/envelope.ts";
import type { MultipartForm } from "../codec/multipart.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { errorFromResponse } from "../errors/from-response.ts";
import { secretValues } from "../errors/redact.ts";
import { isUpid } from "../ids/upid.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import type { Verb, WireResponse } from "../transport/transport.ts";
import { type Connection, exchange } from "./exchange.ts";
import { guestAdvice } from "./guest-advice.ts";
import type { Method } from "./method-table.ts";
import { nodeAdvice } from "./node-advice.ts";

/** What can be said for one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for this call; the client's own otherwise. */
  readonly timeout?: number;
}

/** What parts of this package can say besides. */
export interface SendOptions extends CallOptions {
  /** Goes out in place of the form: an upload, in which the parameters are too. */
  readonly body?: MultipartForm;
}

/** What a caller is made of. */
export interface CallerParts<Task> extends Connection {
  readonly authid: string;
  /** Milliseconds for one call by default. */
  readonly timeout: number;
  readonly methodOf: (verb: Verb, path: string) => Method;
  /** Throws if the call cannot succeed with this credential. */
  readonly guard: (call: PlannedCall) => void;
  /** What becomes of the UPID that a method which starts a task answers. */
  readonly toTask: (upid: string) => Task;
}

/** Carries out calls; see {@link createCaller}. */
export type Caller = (verb: Verb, path: string, params?: Params, options?: SendOptions) => Promise<unknown>;

const NO_PARAMS: Params = {};
const NO_HEADERS: readonly string[] = [];
const API = "/api2/json";

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
    const response = await exchange(parts, {
      method: verb,
      path: API + encoded.path,
      headers: options.body ? ["content-type", options.body.type] : NO_HEADERS,
      body: options.body ?? encoded.body,
      timeout: options.timeout ?? parts.timeout,
      signal: options.signal,
    });
    if (response.status >= 300) throw await refused(verb, path, encoded, params, response);
    const data = dataOf(verb, encoded, response);
    const decoded = method.decode ? method.decode(data) : data;
    return method.facts?.task && isUpid(decoded) ? toTask(decoded) : decoded;
  };

  async function refused(
    verb: Verb,
    template: string,
    { path }: EncodedCall,
    params: Params,
    response: WireResponse,
  ): Promise<Error> {
    return errorFromResponse({
      status: response.status,
      reason: response.reason,
      body: readErrorBody(response.body),
      method: verb,
      path: bare(path),
      authid,
      secrets: [...session.secrets(), ...secretValues(params)],
      call: { method: verb, path: template, params },
      hint: (await nodeAdvice(parts, response, params.node)) ?? (await guestAdvice(parts, response.reason)),
    });
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
