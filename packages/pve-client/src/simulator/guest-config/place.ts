import type { Cluster } from "../core/cluster.ts";
import type { Call } from "../core/route.ts";
import type { Worker } from "../core/task.ts";

/** Where a guest is, and who is told what happens to it. */
export interface Place {
  readonly cluster: Cluster;
  readonly node: string;
  readonly vmid: number;
  /** A line of the task's log; nobody hears it outside a task. */
  readonly log: (line: string) => void;
}

/** The guest that a call is about. */
export function placeOf(call: Call, vmid = call.vmid): Place {
  return { cluster: call.cluster, node: call.node, vmid, log: () => {} };
}

/** The same inside a task, whose log hears what happens. */
export function inTask(place: Place, worker: Worker): Place {
  return { ...place, log: (line) => worker.log(line) };
}
