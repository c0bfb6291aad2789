import { parseAuthid } from "../../ids/authid.ts";
import type { Json } from "../core/answer.ts";
import type { Task } from "../core/task-record.ts";

type Fields = { readonly [key: string]: Json };

/** Who started a task: the user, and the token's name. */
export function taskUser(task: Task): { readonly user: string; readonly tokenid?: string } {
  const { userid, token } = parseAuthid(task.authid);
  return { user: userid, ...(token !== undefined && { tokenid: token }) };
}

/** What the UPID says, as the API spells it out. */
function taskFacts(task: Task): Fields {
  const { upid, node, pid, pstart, starttime, type, id } = task;
  return { upid, node, pid, pstart, starttime, type, id, ...taskUser(task) };
}

/** `GET /nodes/{node}/tasks/{upid}/status`. */
export function taskStatus(task: Task): Fields {
  const ended = task.exitstatus !== undefined;
  return {
    ...taskFacts(task),
    status: ended ? "stopped" : "running",
    ...(task.exitstatus !== undefined && { exitstatus: task.exitstatus }),
  };
}

/** A row of `GET /nodes/{node}/tasks`. */
export function taskRow(task: Task): Fields {
  if (task.exitstatus === undefined || task.endtime === undefined) return { ...taskFacts(task), status: "RUNNING" };
  return { ...taskFacts(task), endtime: task.endtime, status: task.exitstatus };
}

/** A row of `GET /cluster/tasks`. */
export function clusterTaskRow(task: Task): Fields {
  const { upid, node, starttime, type, id, exitstatus, endtime } = task;
  const started = { upid, node, starttime, type, id, ...taskUser(task) };
  if (exitstatus === undefined || endtime === undefined) return started;
  return { ...started, endtime, status: exitstatus, saved: "1" };
}

/** The kind of outcome that `statusfilter` asks for. Rule: `PVE/Tools.pm sub upid_normalize_status_type`. */
export function statusType(task: Task): "ok" | "warning" | "error" | "unknown" {
  if (task.exitstatus === undefined || task.exitstatus === "unknown") return "unknown";
  if (task.exitstatus === "OK") return "ok";
  return task.exitstatus.startsWith("WARNINGS:") ? "warning" : "error";
}
