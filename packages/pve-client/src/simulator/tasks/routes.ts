import { isUpid, parseUpid } from "../../ids/upid.ts";
import { endUnclaimed } from "../console/console-ports.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Task } from "../core/task-record.ts";
import { clusterLogRoutes } from "./cluster-log.ts";
import { clusterTaskRow, statusType, taskRow, taskStatus, taskUser } from "./task-view.ts";

/** Tasks, their status and their logs. Rules: `PVE/API2/Tasks.pm`, `PVE/API2/Cluster.pm`. */
export const taskRoutes: readonly Route[] = [
  route("GET /nodes/{node}/tasks", (call) => {
    const found = archiveOrder(newestFirst(call)).filter(
      (task) => task.node === call.node && mayList(call, task) && isWanted(call, task),
    );
    call.attribute("total", found.length);
    const start = call.number("start", 0);
    return found.slice(start, start + call.number("limit", 50)).map(taskRow);
  }),
  route("GET /cluster/tasks", (call) =>
    newestFirst(call)
      .filter((task) => call.can("/", ["Sys.Audit"]) || isOwn(call, task))
      .map(clusterTaskRow),
  ),
  route("GET /nodes/{node}/tasks/{upid}", () => [{ name: "log" }, { name: "status" }]),
  route("GET /nodes/{node}/tasks/{upid}/status", (call) => {
    const task = findTask(call);
    requireSight(call, task.upid);
    return taskStatus(task);
  }),
  route("GET /nodes/{node}/tasks/{upid}/log", (call) => {
    const upid = readUpid(call);
    requireSight(call, upid);
    const lines = logOf(call.cluster.tasks.get(upid));
    if (call.flag("download")) return downloadLog(call, upid, lines);
    call.attribute("total", lines.length);
    const start = call.number("start", 0);
    const limit = call.number("limit", 50);
    return lines.slice(start, limit === 0 ? undefined : start + limit).map((t, index) => ({ n: start + index + 1, t }));
  }),
  route("DELETE /nodes/{node}/tasks/{upid}", (call) => {
    const task = findTask(call);
    if (!isOwn(call, task)) call.check(`/nodes/${call.node}`, ["Sys.Modify"]);
    task.stop();
    return null;
  }),
  ...clusterLogRoutes,
];

function newestFirst(call: Call): Task[] {
  endUnclaimed(call.cluster);
  return [...call.cluster.tasks.values()].reverse();
}

/** Those that run first, then by their ends, the last one first: that is when a task gets its line in the archive. */
function archiveOrder(tasks: readonly Task[]): Task[] {
  const ended = (task: Task) => task.endtime ?? Number.POSITIVE_INFINITY;
  return tasks.toSorted((a, b) => (ended(a) === ended(b) ? 0 : ended(b) - ended(a)));
}

/** PVE reads the log's file, and says what that said. */
function logOf(task: Task | undefined): readonly string[] {
  if (!task) return ["unable to open file - No such file or directory"];
  return task.log.length === 0 ? ["no content"] : task.log;
}

function downloadLog(call: Call, upid: string, lines: readonly string[]): null {
  for (const name of ["start", "limit"]) {
    if (call.number(name)) call.die(`Parameter '${name}' cannot be used with 'download'`);
  }
  const { node, type, starttime } = parseUpid(upid);
  const time = new Date(starttime * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""), "utf8");
  call.download({ name: `task-${node}-${type}-${time}.log`, type: "text/plain", bytes });
  return null;
}

function readUpid(call: Call): string {
  const upid = call.required("upid");
  return isUpid(upid) ? upid : call.paramFailure({ upid: "unable to parse worker upid" });
}

function findTask(call: Call): Task {
  return call.cluster.tasks.get(readUpid(call)) ?? call.paramFailure({ upid: "no such task" });
}

/** One's own tasks: a user's own and those of their tokens; a token's own. Rule: `PVE/API2/Tasks.pm $check_task_user`. */
function isOwnUpid(call: Call, upid: string): boolean {
  const { user } = parseUpid(upid);
  return user === call.identity.authid || user.startsWith(`${call.identity.authid}!`);
}

const isOwn = (call: Call, task: Task) => isOwnUpid(call, task.upid);

function requireSight(call: Call, upid: string): void {
  if (!isOwnUpid(call, upid)) call.check(`/nodes/${call.node}`, ["Sys.Audit"]);
}

const mayList = (call: Call, task: Task) => call.can(`/nodes/${call.node}`, ["Sys.Audit"]) || isOwn(call, task);

function isWanted(call: Call, task: Task): boolean {
  const source = call.text("source") ?? "archive";
  const isActive = task.exitstatus === undefined;
  const { since, until } = { since: call.number("since"), until: call.number("until") };
  return (
    (source === "all" || (source === "active") === isActive) &&
    matches(call.number("vmid"), (vmid) => task.id === String(vmid)) &&
    matches(call.text("typefilter"), (type) => task.type === type) &&
    matches(call.text("userfilter"), (text) => taskUser(task).user.toLowerCase().includes(text.toLowerCase())) &&
    (!call.flag("errors") || !["ok", "warning"].includes(statusType(task))) &&
    matches(since, (time) => task.starttime >= time) &&
    matches(until, (time) => task.starttime <= time) &&
    (!call.has("statusfilter") || call.list("statusfilter").includes(statusType(task)))
  );
}

function matches<T>(wanted: T | undefined, test: (wanted: T) => boolean): boolean {
  return wanted === undefined || test(wanted);
}
