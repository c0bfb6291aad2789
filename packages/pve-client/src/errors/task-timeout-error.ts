import { nameErrors, PveError, type PveErrorOptions } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Facts of a {@link TaskTimeoutError}. */
export interface TaskTimeoutErrorFacts extends PveErrorOptions {
  readonly upid: string;
  /** Kind of task and what it works on, for the message. */
  readonly title: string;
  /** Milliseconds that were allowed. */
  readonly timeout: number;
  /** The last lines of its log so far. */
  readonly log: readonly string[];
}

/** A task was still running when the time for waiting was over. The task itself goes on. */
export class TaskTimeoutError extends PveError {
  static {
    nameErrors(this, "TaskTimeoutError");
  }

  readonly upid: string;
  readonly log: readonly string[];

  constructor(facts: TaskTimeoutErrorFacts) {
    super(
      `task ${facts.title} is still running after ${facts.timeout} ms — wait again with pve.task("${facts.upid}").wait()`,
      facts,
    );
    this.upid = facts.upid;
    this.log = facts.log.map((line) => redact(line, facts.secrets));
  }
}
