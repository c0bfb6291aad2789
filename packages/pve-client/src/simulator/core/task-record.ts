/** A task, running or finished. */
export interface Task {
  readonly upid: string;
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  /** Seconds since the epoch. */
  readonly starttime: number;
  readonly type: string;
  readonly id: string;
  /** User or token that started it. */
  readonly authid: string;
  readonly log: string[];
  /** `OK`, `WARNINGS: n`, or the message of the failure; absent while it runs. */
  exitstatus?: string;
  /** Seconds since the epoch. */
  endtime?: number;
  /** Resolves when the task has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Stops the work at its next `sleep`. */
  readonly stop: () => void;
}
