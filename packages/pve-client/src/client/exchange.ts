import type { AuthSession } from "../auth/auth.ts";
import type { Transport, WireRequest, WireResponse } from "../transport/transport.ts";

/** The server, and the credential in use there. */
export interface Connection {
  readonly transport: Transport;
  readonly session: AuthSession;
}

const FORM = ["content-type", "application/x-www-form-urlencoded"] as const;

/**
 * Sends a request with the proof of who is calling. When a ticket is refused, a read is repeated once with a new one;
 * a write is not, whatever the reason, so that none is ever sent twice.
 *
 * @param request with headers of its own, if any; a body that is text is a form.
 * @returns the answer, whatever its status.
 */
export async function exchange({ transport, session }: Connection, request: WireRequest): Promise<WireResponse> {
  const write = request.method !== "GET";
  for (let attempt = 1; ; attempt++) {
    const proof = session.headers(write);
    const proven = proof instanceof Promise ? await proof : proof;
    const headers =
      request.body === undefined && request.headers.length === 0
        ? proven
        : [...request.headers, ...proven, ...(typeof request.body === "string" ? FORM : [])];
    const response = await transport.send({ ...request, headers });
    const renewable = response.status === 401 && session.refused(proven);
    if (!renewable || write || attempt > 1) return response;
  }
}
