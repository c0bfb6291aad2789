import { setTimeout as sleep } from "node:timers/promises";
import { isPassing } from "./connection-failure.ts";
import type { WireRequest, WireResponse } from "./transport.ts";

/** Milliseconds before the second and the third attempt. */
const PAUSES = [50, 250] as const;

type Send = (request: WireRequest) => Promise<WireResponse>;

/**
 * Repeats a GET whose connection failed, twice at most and within the request's own timeout. Any other method is sent
 * once: it may have been carried out although no answer came.
 *
 * @param send one attempt.
 * @param pause waits; replaced in tests.
 */
export function repeatReads(
  send: Send,
  pause: (ms: number, signal?: AbortSignal) => Promise<void> = (ms, signal) => sleep(ms, undefined, { signal }),
): Send {
  return (request) =>
    request.method === "GET" ? send(request).catch((error) => again(error, request)) : send(request);

  async function again(firstError: unknown, request: WireRequest): Promise<WireResponse> {
    let error = firstError;
    const end = Date.now() + request.timeout;
    for (const ms of PAUSES) {
      const left = end - Date.now() - ms;
      if (!isPassing(error) || left <= 0) throw error;
      await pause(ms, request.signal).catch(() => {
        throw request.signal?.reason ?? error;
      });
      try {
        return await send({ ...request, timeout: left });
      } catch (next) {
        error = next;
      }
    }
    throw error;
  }
}
