import { Task } from "@homelab/pve-client";
import type { ApiDoor } from "./channel.ts";
import type { Clock } from "./clock.ts";
import type { Pve } from "./pve.ts";

/** Calls through this client, and waits by this clock for the tasks that they start. */
export function apiDoor(pve: Pve, clock: Clock): ApiDoor {
  return {
    async call(call, { signal, log }) {
      signal?.throwIfAborted();
      // Reads may be broken off; a write is let through to its answer, or nobody would know whether it ran.
      const answer = await pve.request(call, call.method === "GET" && signal !== undefined ? { signal } : {});
      if (!(answer instanceof Task)) return answer;
      await answer.wait({
        onLog: log,
        sleep: clock.sleep,
        now: clock.now,
        ...(signal === undefined ? {} : { signal }),
      });
      return undefined;
    },
  };
}
