import { isUpid, parseUpid } from "../../ids/upid.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Task } from "../core/task-record.ts";
import { clusterLogRoutes } from "./cluster-log.ts";
import { clusterTaskRow, statusType, taskRow, taskStatus, taskUser } from "./task-view.ts";

/** Tasks, their status and their logs. Rules: `PVE/API2/Tasks.pm`, `PVE/API2/Cluster.pm`. */
export const taskRoutes: readonly Route[] = [
  route("GET /nodes/{node}/tasks", (call) => {
    const found = newestFirst(call).filter(
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
  route("GET /nodes/{node}/tasks/{upid}", (call) => {
    readUpid(call);
    return [{ name: "log" }, { name: "status" }];
  }),
  route("GET /nodes/{node}/tasks/{upid}/status", (call) => {
    const upid = readUpid(call);
    requireSight(call, upid);
    const task = call.cluster.tasks.get(upid) ?? call.paramFailure({ upid: "no such task" });
    return taskStatus(task);
  }),
  route("GET /nodes/{node}/tasks/{upid}/log", (call) => {
    const upid = readUpid(call);
    requireSight(call, upid);
    if (call.flag("download")) call.fail(501, "a task's log as a file to download is not simulated");
    const lines = logOf(call.cluster.tasks.get(upid));
    call.attribute("total", lines.length);
    const start = call.number("start", 0);
    const limit = call.number("limit", 50);
    return lines.slice(start, limit === 0 ? undefined : start + limit).map((t, index) => ({ n: start + index + 1, t }));
  }),
  route("DELETE /nodes/{node}/tasks/{upid}", (call) => {
    const upid = readUpid(call);
    if (!isOwnUpid(call, upid)) call.check(`/nodes/${call.node}`, ["Sys.Modify"]);
    call.cluster.tasks.get(upid)?.stop();
    return null;
  }),
  ...clusterLogRoutes,
];

const newestFirst = (call: Call): Task[] => [...call.cluster.tasks.values()].reverse();

/** PVE reads the log's file, and says what that said. */
function logOf(task: Task | undefined): readonly string[] {
  if (!task) return ["unable to open file - No such file or directory"];
  return task.log.length === 0 ? ["no content"] : task.log;
}

function readUpid(call: Call): string {
  const upid = call.required("upid");
  if (!isUpid(upid)) return call.die(`unable to parse worker upid '${upid}'`);
  return upid;
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
    (!call.flag("errors") || (!isActive && task.exitstatus !== "OK")) &&
    matches(since, (time) => task.starttime >= time) &&
    matches(until, (time) => task.starttime <= time) &&
    (!call.has("statusfilter") || call.list("statusfilter").includes(statusType(task)))
  );
}

function matches<T>(wanted: T | undefined, test: (wanted: T) => boolean): boolean {
  return wanted === undefined || test(wanted);
}
