import type { Caller, CallOptions } from "../client/caller.ts";
import { parseUpid, type Upid } from "../ids/upid.ts";
import { LogReader } from "./log-reader.ts";
import { readStatus, type TaskStatus } from "./task-status.ts";
import { type TaskResult, type WaitOptions, waitForTask } from "./wait.ts";

/** A task of a PVE node: something that goes on after the call which started it. */
export class Task {
  /** Its name; keep it to wait for the task later, with `pve.task(upid)`. */
  readonly upid: string;
  /** Node on which it runs. */
  readonly node: string;
  /** Kind of work, such as `vzcreate`. */
  readonly type: string;
  /** What it works on, often a VMID; may be empty. */
  readonly id: string;
  /** The user or token that started it. */
  readonly user: string;
  readonly #call: Caller;

  /**
   * @param upid as a call returned it.
   * @param call asks the server.
   * @throws TypeError if it is not a UPID.
   */
  constructor(upid: string, call: Caller) {
    const parts: Upid = parseUpid(upid);
    this.upid = upid;
    this.node = parts.node;
    this.type = parts.type;
    this.id = parts.id;
    this.user = parts.user;
    this.#call = call;
  }

  /**
   * Waits until the task is over.
   *
   * @param options `onLog` gets every line of the log, in order and complete; `timeout` in milliseconds, none by
   *   default; when time is up or the signal is aborted the task itself goes on.
   * @returns `status: "ok"`, or `"warnings"` with the lines that warn.
   * @throws TaskError if it failed, with the end of its log.
   * @throws TaskTimeoutError if it is still running after `timeout`.
   */
  wait(options: WaitOptions = {}): Promise<TaskResult> {
    return waitForTask(this, this.#call, options);
  }

  /** Asks how it stands: `running`, or `stopped` with an `exitstatus`. */
  status(options: CallOptions = {}): Promise<TaskStatus> {
    return readStatus(this, this.#call, options);
  }

  /** Reads its whole log so far, however long it is. */
  async log(options: CallOptions = {}): Promise<string[]> {
    const lines: string[] = [];
    await new LogReader(this, this.#call).read((line) => lines.push(line), options);
    return lines;
  }

  /** Asks the node to stop it; needs Sys.Modify on the node unless the task is one's own. */
  async stop(options: CallOptions = {}): Promise<void> {
    await this.#call("DELETE", "/nodes/{node}/tasks/{upid}", { node: this.node, upid: this.upid }, options);
  }

  /** A task in a JSON log is its UPID. */
  toJSON(): string {
    return this.upid;
  }
}
