import type { Cluster } from "../core/cluster.ts";
import type { TaskFault, TaskFaultMatch } from "../core/task-faults.ts";

/** How a call goes wrong. */
export type Fault =
  /** The connection breaks: before the call has any effect, or after it has had it. */
  | { readonly kind: "reset"; readonly after?: boolean }
  /** pveproxy answers so itself: 595 nobody answers behind it, 596 it waited too long. `after`: the call ran all the same. */
  | { readonly kind: "status"; readonly status: number; readonly reason?: string; readonly after?: boolean }
  /** The answer comes later, by the simulator's clock. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: "truncated" }
  /** Somebody else holds the lock of the guest that the call is about, until the call and the task that it starts have ended. */
  | { readonly kind: "locked" };

/** Which calls a fault meets. What is absent meets all. */
export interface FaultMatch {
  readonly method?: string;
  /** Below the format: exactly this path, or one that the expression finds. */
  readonly path?: string | RegExp;
  /** How many calls go well before it; 0 if absent. */
  readonly skip?: number;
  /** How many calls it meets; 1 if absent. */
  readonly times?: number;
}

/** What a test lets go wrong. */
export interface Faults {
  /** Lets the next matching call go wrong. Faults wait in the order in which they were given. */
  next(fault: Fault, match?: FaultMatch): void;
  /** Lets the next matching task go wrong in the middle of its work. The call that starts it goes well. */
  nextTask(fault: TaskFault, match?: TaskFaultMatch): void;
  /**
   * Switches a node off: the others answer 595 in its place. If it is the one that is asked, connections break.
   *
   * @throws Error if the cluster has no such node.
   */
  nodeDown(node: string): void;
  /** Switches a node on again. @throws Error if the cluster has no such node. */
  nodeUp(node: string): void;
  /** Forgets all faults that have not happened. Nodes stay as they are. */
  clear(): void;
}

/** The faults of one simulator, and the question that it asks them at each call. */
export interface FaultQueue extends Faults {
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(cluster: Pick<Cluster, "taskFaults" | "nodes">): FaultQueue {
  const { taskFaults } = cluster;
  const power = (name: string, online: boolean) => {
    const node = cluster.nodes.get(name);
    if (!node) throw new Error(`no node '${name}'; the cluster has ${[...cluster.nodes.keys()].join(", ")}`);
    node.online = online;
  };
  const waiting: { fault: Fault; match: FaultMatch; skip: number; times: number }[] = [];
  const meets = ({ method, path: wanted }: FaultMatch, calledMethod: string, path: string) =>
    (method === undefined || method === calledMethod) &&
    (wanted === undefined || (typeof wanted === "string" ? wanted === path : wanted.test(path)));
  return {
    next: (fault, match = {}) => {
      waiting.push({ fault, match, skip: match.skip ?? 0, times: match.times ?? 1 });
    },
    nextTask: (fault, match) => taskFaults.add(fault, match),
    nodeDown: (node) => power(node, false),
    nodeUp: (node) => power(node, true),
    clear: () => {
      taskFaults.clear();
      waiting.length = 0;
    },
    take: (method, path) => {
      for (const entry of waiting) {
        if (!meets(entry.match, method, path)) continue;
        if (entry.skip > 0) {
          entry.skip--;
          continue;
        }
        entry.times--;
        if (entry.times <= 0) waiting.splice(waiting.indexOf(entry), 1);
        return entry.fault;
      }
      return undefined;
    },
  };
}
