/** How a task goes otherwise than at once and well. */
export type TaskFault =
  | {
      /** `error` ends the task as Perl's `die` does; `warning` lets it go on and end with `WARNINGS: n`. */
      readonly kind: "error" | "warning";
      /** What the task's log says about it. */
      readonly message: string;
      /** How many lines the task logs before; 0 if absent. A task that logs fewer meets its fault at its end. */
      readonly afterLines?: number;
    }
  /** It takes that long before its work has any effect, by the simulator's clock. */
  | { readonly kind: "slow"; readonly ms: number };

/** Which tasks a fault meets. What is absent meets all. */
export interface TaskFaultMatch {
  /** Such as `vzcreate`. */
  readonly type?: string;
  /** What the task works on, often a VMID. */
  readonly id?: string | number;
  /** How many tasks go well before it; 0 if absent. */
  readonly skip?: number;
  /** How many tasks it meets; 1 if absent. */
  readonly times?: number;
}

/** The task faults of one cluster that have not happened yet, in the order in which they were given. */
export class TaskFaults {
  #waiting: { fault: TaskFault; match: TaskFaultMatch; skip: number; times: number }[] = [];

  add(fault: TaskFault, match: TaskFaultMatch = {}): void {
    this.#waiting.push({ fault, match, skip: match.skip ?? 0, times: match.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** What happens to a task that starts now, if anything. */
  take(type: string, id: string): TaskFault | undefined {
    for (const entry of this.#waiting) {
      if ((entry.match.type ?? type) !== type || String(entry.match.id ?? id) !== id) continue;
      if (entry.skip > 0) {
        entry.skip--;
        continue;
      }
      entry.times--;
      this.#waiting = this.#waiting.filter(({ times }) => times > 0);
      return entry.fault;
    }
    return undefined;
  }
}
