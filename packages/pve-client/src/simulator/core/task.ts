import { formatUpid } from "../../ids/upid.ts";
import { PveFailure } from "./answer.ts";
import { type Cluster, nodeOf, takePid } from "./cluster.ts";
import type { TaskFault } from "./task-faults.ts";
import type { Task } from "./task-record.ts";

/** What the work of a task may do. */
export interface Worker {
  readonly upid: string;
  readonly pid: number;
  /** Aborts when somebody stops the task. */
  readonly signal: AbortSignal;
  log(line: string): void;
  /** Logs `WARN: …`; the task then ends with `WARNINGS: n`. Rule: `PVE/RESTEnvironment.pm sub log_warn`. */
  warn(line: string): void;
  /** Waits by the cluster's clock. @throws when the task is stopped. */
  sleep(ms: number): Promise<void>;
}

export interface TaskStart {
  /** Such as `vzcreate`. */
  readonly type: string;
  /** What the task works on, often a VMID. */
  readonly id?: string | number;
  /** Node that runs it. */
  readonly node: string;
  readonly authid: string;
}

/**
 * Starts a task and returns at once, as `PVE/RESTEnvironment.pm sub fork_worker` does. The work begins after the answer
 * to the call. What it throws is logged as `TASK ERROR: …` and becomes the exit status.
 *
 * @returns the UPID.
 */
export function startTask(cluster: Cluster, start: TaskStart, work: (worker: Worker) => void | Promise<void>): string {
  const node = nodeOf(cluster, start.node);
  const pid = takePid(node);
  const now = cluster.clock.now();
  const identity = {
    node: node.name,
    pid,
    pstart: Math.floor((now - node.bootedAt) / 10),
    starttime: Math.floor(now / 1000),
    type: start.type,
    id: String(start.id ?? ""),
  };
  const upid = formatUpid({ ...identity, user: start.authid });
  const stopped = new AbortController();
  const log: string[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const task: Task = { ...identity, upid, authid: start.authid, log, ended, stop: () => stopped.abort() };
  cluster.tasks.set(upid, task);
  const fault = cluster.taskFaults.take(task.type, task.id);
  setImmediate(async () => {
    task.exitstatus = await run(cluster, task, stopped.signal, work, fault);
    task.endtime = Math.floor(cluster.clock.now() / 1000);
    end();
  });
  return upid;
}

async function run(
  cluster: Cluster,
  task: Task,
  signal: AbortSignal,
  work: (worker: Worker) => void | Promise<void>,
  fault: TaskFault | undefined,
): Promise<string> {
  let warnings = 0;
  let left = fault;
  const goWrong = (atEnd: boolean) => {
    const due = left;
    if (!due || due.kind === "slow" || (!atEnd && task.log.length < (due.afterLines ?? 0))) return;
    left = undefined;
    if (due.kind === "error") throw new PveFailure(500, `${due.message}\n`);
    worker.warn(due.message);
  };
  const interrupted = () => {
    if (signal.aborted) throw new PveFailure(500, "received interrupt\n");
  };
  const worker: Worker = {
    upid: task.upid,
    pid: task.pid,
    signal,
    log: (line) => {
      task.log.push(...line.replace(/\n$/, "").split("\n"));
      goWrong(false);
    },
    warn: (line) => {
      warnings++;
      worker.log(`WARN: ${line}`);
    },
    sleep: async (ms) => {
      await cluster.clock.sleep(ms, signal);
      interrupted();
    },
  };
  try {
    interrupted();
    goWrong(false);
    if (fault?.kind === "slow") await worker.sleep(fault.ms);
    await work(worker);
    goWrong(true);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trimEnd().replaceAll("\n", " ");
    task.log.push(`TASK ERROR: ${reason}`);
    return reason;
  }
  const exitstatus = warnings > 0 ? `WARNINGS: ${warnings}` : "OK";
  task.log.push(`TASK ${exitstatus}`);
  return exitstatus;
}
