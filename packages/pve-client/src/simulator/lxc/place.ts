import type { Call } from "../core/route.ts";
import type { Worker } from "../core/task.ts";
import type { Place } from "./config-store.ts";

/** The container that a call is about. */
export function placeOf(call: Call, vmid = call.vmid): Place {
  return { cluster: call.cluster, node: call.node, vmid, log: () => {} };
}

/** The same inside a task, whose log hears what happens. */
export function inTask(place: Place, worker: Worker): Place {
  return { ...place, log: (line) => worker.log(line) };
}
