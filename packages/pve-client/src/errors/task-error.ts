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
  /** The last lines of its log, oldest first. */
  readonly log: readonly string[];

  constructor(facts: TaskErrorFacts) {
    const tail = facts.log.slice(-8).map((line) => `\n  ${line}`);
    super(`task ${facts.title} failed: ${facts.exitstatus} — the end of its log:${tail.join("") || " (empty)"}`, facts);
    this.upid = facts.upid;
    this.exitstatus = redact(facts.exitstatus, facts.secrets);
    this.log = facts.log.map((line) => redact(line, facts.secrets));
  }
}
