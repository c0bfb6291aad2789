import type { Caller } from "../client/caller.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { ParameterError } from "../errors/parameter-error.ts";
import { TaskError } from "../errors/task-error.ts";
import { TaskTimeoutError } from "../errors/task-timeout-error.ts";
import { type PollOptions, poll } from "../waiting/poll.ts";
import { LogReader } from "./log-reader.ts";
import type { TaskRef } from "./task-ref.ts";
import { readStatus, type TaskStatus } from "./task-status.ts";

/** How a task ended that did not fail. */
export type TaskResult =
  | { readonly status: "ok"; readonly upid: string }
  | { readonly status: "warnings"; readonly upid: string; readonly warnings: readonly string[] };

/** How to wait. */
export interface WaitOptions extends PollOptions {
  /** Gets every line of the log as it comes. */
  readonly onLog?: (line: string) => void;
}

/** The end of a task is seen late by a twentieth of its time, on average. */
const PAUSES = { first: 50, longest: 2_000, growth: 1.1 };
/** The worker's files appear a moment after its UPID was answered. */
const UNKNOWN_FOR = 5_000;
/** A node may be gone for a moment while its task goes on. */
const FAILURES_IN_A_ROW = 5;
const TAIL = 50;

/** Waits for the end of a task; see `Task.wait`. */
export async function waitForTask(task: TaskRef, call: Caller, options: WaitOptions): Promise<TaskResult> {
  const { signal, onLog } = options;
  const log = new Log(task, call, options);
  let failures = 0;
  const look = async (elapsed: number): Promise<TaskStatus | undefined> => {
    try {
      const status = await readStatus(task, call, { signal });
      if (onLog || status.status === "stopped") await log.follow();
      failures = 0;
      return status.status === "stopped" ? status : undefined;
    } catch (error) {
      const young = isUnknown(error) && elapsed < UNKNOWN_FOR;
      if (signal?.aborted || !(young || (isOutage(error) && ++failures < FAILURES_IN_A_ROW))) throw error;
      return undefined;
    }
  };
  const tooLate = (timeout: number) =>
    new TaskTimeoutError({ upid: task.upid, title: titleOf(task), timeout, log: log.tail });
  return conclude(task, await poll({ ...options, pauses: PAUSES, look, tooLate }), log);
}

/** The log as it is told and remembered. */
class Log {
  readonly #reader: LogReader;
  readonly #options: WaitOptions;
  readonly #last: string[] = [];
  readonly warnings: string[] = [];

  constructor(task: TaskRef, call: Caller, options: WaitOptions) {
    this.#reader = new LogReader(task, call);
    this.#options = options;
  }

  get tail(): readonly string[] {
    return this.#last;
  }

  async follow(): Promise<void> {
    const { onLog, signal } = this.#options;
    const told = (line: string) => {
      this.#last.push(line);
      if (this.#last.length > TAIL) this.#last.shift();
      if (/^WARN(?:ING)?\b/i.test(line)) this.warnings.push(line);
      onLog?.(line);
    };
    await this.#reader.read(told, { signal });
  }
}

function conclude(task: TaskRef, { exitstatus }: TaskStatus, log: Log): TaskResult {
  if (exitstatus === "OK") return { status: "ok", upid: task.upid };
  if (exitstatus?.startsWith("WARNINGS")) return { status: "warnings", upid: task.upid, warnings: log.warnings };
  throw new TaskError({
    upid: task.upid,
    title: titleOf(task),
    exitstatus: exitstatus ?? "it ended without saying how",
    log: log.tail,
  });
}

function titleOf({ type, id, node }: TaskRef): string {
  return `${type}${id ? ` ${id}` : ""} on ${node}`;
}

function isUnknown(error: unknown): boolean {
  return error instanceof ParameterError && /no such task/.test(error.parameters.upid ?? "");
}

function isOutage(error: unknown): boolean {
  return error instanceof ConnectionError || (error instanceof HttpError && error.status >= 595 && error.status <= 599);
}
