import { Task } from "@homelab/pve-client";
import type { Pve } from "./pve.ts";

/** The same client, which adds the UPIDs of the tasks that are started through it. */
export function rememberingTasks(pve: Pve, started: Set<string>): Pve {
  return {
    ...pve,
    async request(call, options) {
      const answer = await pve.request(call, options);
      if (answer instanceof Task) started.add(answer.upid);
      return answer;
    },
  };
}
