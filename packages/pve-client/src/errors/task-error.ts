import { lockIn } from "./lock.ts";
import { nameErrors, PveError, type PveErrorOptions } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Facts of a {@link TaskError}. */
export interface TaskErrorFacts extends PveErrorOptions {
  readonly upid: string;
  /** What the task ended with, such as `command 'lxc-start' failed: exit code 1`. */
  readonly exitstatus: string;
  /** The last lines of its log, oldest first. */
  readonly log: readonly string[];
  /** Kind of task and what it worked on, for the message, such as `vzcreate 118 on gihyeon`. */
  readonly title: string;
}

/** A task ended with an error. */
export class TaskError extends PveError {
  static {
    nameErrors(TaskError, "TaskError");
  }

  readonly upid: string;
  readonly exitstatus: string;
  /**
   * What somebody else held, if that is all that kept the task from its work: then nothing was changed, and the same call
   * may be made again later. `retryLocked` does.
   */
  readonly lock: string | undefined;
  /** The last lines of its log, oldest first. */
  readonly log: readonly string[];

  constructor(facts: TaskErrorFacts) {
    const tail = facts.log.slice(-8).map((line) => `\n  ${line}`);
    super(`task ${facts.title} failed: ${facts.exitstatus} — the end of its log:${tail.join("") || " (empty)"}`, facts);
    this.upid = facts.upid;
    this.exitstatus = redact(facts.exitstatus, facts.secrets);
    // an operation that had begun says so before: `unable to create CT 105 - can't lock file …`
    this.lock = /^(?:can't lock file |(?:CT|VM) .*is locked )/.test(facts.exitstatus)
      ? lockIn(facts.exitstatus)
      : undefined;
    this.log = facts.log.map((line) => redact(line, facts.secrets));
  }
}
