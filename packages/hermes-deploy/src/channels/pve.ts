import type { Call } from "../plan/step.ts";

/** A task of PVE that may still run. */
export interface RunningTask {
  readonly upid: string;
  /** @throws {TaskError} of the client when the task fails, the signal's reason when aborted. */
  wait(options?: { onLog?: (line: string) => void; signal?: AbortSignal }): Promise<unknown>;
}

/** The part of the client that the channels use; every client of `createPveClient` is one. */
export interface Pve {
  /** `user@realm` or `user@realm!token`. */
  readonly authid: string;
  /** One call; answers the decoded data, or a {@link RunningTask} for a method that starts one. */
  request(call: Call, options?: { signal?: AbortSignal }): Promise<unknown>;
  /** Runs a command as root over the console of a container, or of the node itself when `vmid` is absent. */
  exec(options: {
    node: string;
    vmid?: number;
    command: string[];
    stdin?: string;
    signal?: AbortSignal;
    /** Milliseconds. */
    timeout?: number;
  }): Promise<{ code: number; output: string }>;
  task(upid: string): RunningTask;
}

/** Whether an answer is a task to wait for. */
export function isTask(value: unknown): value is RunningTask {
  return typeof value === "object" && value !== null && "upid" in value && "wait" in value;
}
