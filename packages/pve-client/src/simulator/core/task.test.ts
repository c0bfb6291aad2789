import { expect, test } from "vitest";
import { parseUpid } from "../../ids/upid.ts";
import { fakeClock } from "../clock/clock.ts";
import { seededRandom } from "../clock/random.ts";
import { die } from "./answer.ts";
import { createCluster } from "./cluster.ts";
import { startTask, type Worker } from "./task.ts";

function run(work: (worker: Worker) => void | Promise<void>) {
  const cluster = createCluster({ clock: fakeClock(), random: seededRandom(1), nodes: ["pve1"] });
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
