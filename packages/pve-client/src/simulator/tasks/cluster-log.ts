import type { Json } from "../core/answer.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { taskUser } from "./task-view.ts";

/** pvedaemon's own process, in whose name it logs. */
const DAEMON_PID = 1200;

/** What the cluster's log says about tasks: their start and their end. Rules: `PVE/API2/Cluster.pm` method log. */
export const clusterLogRoutes: readonly Route[] = [
  route("GET /cluster/log", (call) => {
    const seesAll = call.can("/", ["Sys.Syslog"]);
    const mine = events(call).filter(({ user }) => seesAll || user === call.identity.userid);
    return mine.reverse().slice(0, call.number("max", 50));
  }),
];

function events(call: Call): { readonly [key: string]: Json }[] {
  const found = [...call.cluster.tasks.values()].flatMap((task) => {
    const { user } = taskUser(task);
    const start = { time: task.starttime, user, node: task.node, msg: `starting task ${task.upid}` };
    const { endtime, exitstatus } = task;
    if (endtime === undefined) return [start];
    return [start, { ...start, time: endtime, msg: `end task ${task.upid} ${exitstatus}` }];
  });
  return found
    .sort((a, b) => a.time - b.time)
    .map((event, index) => ({
      ...event,
      uid: String(index + 1),
      id: `${index + 1}:${event.node}`,
      pid: DAEMON_PID,
      tag: "pvedaemon",
      pri: 6,
    }));
}
