import { expect, test } from "vitest";
import { parseUpid } from "../../ids/upid.ts";
import { fakeClock } from "../clock/clock.ts";
import { seededRandom } from "../clock/random.ts";
import { die } from "./answer.ts";
import { createCluster } from "./cluster.ts";
import { startTask, type Worker } from "./task.ts";
import type { TaskFault } from "./task-faults.ts";

const newCluster = () => createCluster({ clock: fakeClock(), random: seededRandom(1), nodes: ["pve1"] });

function run(work: (worker: Worker) => void | Promise<void>) {
  const cluster = newCluster();
  const upid = startTask(cluster, { type: "vzcreate", id: 105, node: "pve1", authid: "root@pam!full" }, work);
  const task = cluster.tasks.get(upid);
  if (!task) throw new Error("the task is not listed");
  return { upid, task };
}

test.each<[string, (worker: Worker) => void, string, string[]]>([
  ["done", (worker) => worker.log("two\nlines\n"), "OK", ["two", "lines", "TASK OK"]],
  ["warned", (worker) => worker.warn("careful"), "WARNINGS: 1", ["WARN: careful", "TASK WARNINGS: 1"]],
  ["failed", () => die("no space"), "no space", ["TASK ERROR: no space"]],
  ["failed in two lines", () => die("no\nspace"), "no space", ["TASK ERROR: no space"]],
])("a task that is %s", async (_, work, exitstatus, log) => {
  const { task } = run(work);
  expect(task.exitstatus).toBeUndefined();
  await task.ended;
  expect({ exitstatus: task.exitstatus, log: task.log }).toEqual({ exitstatus, log });
});

test("a UPID says what the task is", () => {
  const { upid, task } = run(() => {});
  expect(parseUpid(upid)).toMatchObject({ node: "pve1", type: "vzcreate", id: "105", user: "root@pam!full" });
  expect(parseUpid(upid).pid).toBe(task.pid);
});

test("a stopped task ends where it next sleeps", async () => {
  const { task } = run(async (worker) => {
    worker.log("before");
    await worker.sleep(1_000);
    worker.log("after");
    task.stop();
    await worker.sleep(1_000);
    worker.log("never");
  });
  await task.ended;
  expect(task.log).toEqual(["before", "after", "TASK ERROR: received interrupt"]);
});

test("a slow task takes its time before it does anything", async () => {
  const cluster = newCluster();
  cluster.taskFaults.add({ kind: "slow", ms: 11_000 });
  const began = cluster.clock.now();
  const upid = startTask(cluster, { type: "vzcreate", id: 105, node: "pve1", authid: "root@pam" }, ({ log }) =>
    log(`after ${cluster.clock.now() - began} ms`),
  );
  await cluster.tasks.get(upid)?.ended;
  expect(cluster.tasks.get(upid)).toMatchObject({ exitstatus: "OK", log: ["after 11000 ms", "TASK OK"] });
});

test.each<[string, TaskFault, string, string[]]>([
  ["before its work", { kind: "error", message: "no" }, "no", ["TASK ERROR: no"]],
  ["in the middle", { kind: "error", message: "no", afterLines: 2 }, "no", ["one", "two", "TASK ERROR: no"]],
  ["at its end", { kind: "error", message: "no", afterLines: 9 }, "no", ["one", "two", "three", "TASK ERROR: no"]],
  [
    "only a little",
    { kind: "warning", message: "hm", afterLines: 1 },
    "WARNINGS: 1",
    ["one", "WARN: hm", "two", "three", "TASK WARNINGS: 1"],
  ],
])("a task that is to go wrong does so %s, and only once", async (_, fault, exitstatus, log) => {
  const cluster = newCluster();
  cluster.taskFaults.add(fault, { type: "vzcreate", id: 105, skip: 1 });
  const count = async (worker: Worker) => {
    for (const line of ["one", "two", "three"]) worker.log(line);
  };
  const ended: unknown[] = [];
  for (const id of [105, 106, 105, 105]) {
    const upid = startTask(cluster, { type: "vzcreate", id, node: "pve1", authid: "root@pam" }, count);
    const task = cluster.tasks.get(upid);
    await task?.ended;
    ended.push({ exitstatus: task?.exitstatus, log: task?.log });
  }
  const well = { exitstatus: "OK", log: ["one", "two", "three", "TASK OK"] };
  expect(ended).toEqual([well, well, { exitstatus, log }, well]);
});
