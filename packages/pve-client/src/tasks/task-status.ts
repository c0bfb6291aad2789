import type { Caller, CallOptions } from "../client/caller.ts";
import { PveError } from "../errors/pve-error.ts";
import type { TaskRef } from "./task-ref.ts";

/** How a task stands, with whatever else the server says of it. */
export interface TaskStatus {
  readonly status: "running" | "stopped";
  /** `OK`, `WARNINGS: 2` or an error's text; absent while it runs. */
  readonly exitstatus?: string;
  readonly [fact: string]: unknown;
}

/** Asks how a task stands (`PVE/API2/Tasks.pm`). */
export async function readStatus(task: TaskRef, call: Caller, options: CallOptions): Promise<TaskStatus> {
  const { node, upid } = task;
  const answer = await call("GET", "/nodes/{node}/tasks/{upid}/status", { node, upid }, options);
  if (typeof answer !== "object" || answer === null || !("status" in answer)) {
    throw new PveError(`The server told nothing about task ${upid}.`);
  }
  return answer as TaskStatus;
}
