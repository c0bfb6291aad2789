import { expect, test } from "vitest";
import { LockedError } from "../errors/locked-error.ts";
import { TaskError } from "../errors/task-error.ts";
import { retryLocked } from "./retry-locked.ts";

const locked = new LockedError({
  status: 500,
  method: "POST",
  path: "/x",
  reason: "CT is locked (backup)",
  lock: "backup",
});
const taskAt = (exitstatus: string) => new TaskError({ upid: "UPID", exitstatus, log: [], title: "t" });
const atLock = taskAt("can't lock file '/run/lock/lxc/pve-config-105.lock' - got timeout");

function attempts(...outcomes: unknown[]) {
  let time = 0;
  let made = 0;
  const work = async () => {
    const outcome = outcomes[Math.min(made++, outcomes.length - 1)];
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const sleep = async (ms: number) => {
    time += ms;
  };
  return { work, made: () => made, options: { now: () => time, sleep } };
}

test.each([
  ["nobody in the way", ["done"], 1],
  ["a guest that is locked", [locked, locked, "done"], 3],
  ["a task that met a lock before it began", [atLock, "done"], 2],
  ["work that gives nothing", [locked, undefined], 2],
])("%s", async (_name, outcomes, want) => {
  const { work, made, options } = attempts(...outcomes);
  expect(await retryLocked(work, options)).toBe(outcomes.at(-1));
  expect(made()).toBe(want);
});

test.each([
  ["another refusal", new Error("permission")],
  ["a task that had begun", taskAt("unable to create CT 105 - can't lock file 'x' - got timeout")],
])("%s is thrown at once", async (_name, reason) => {
  const { work, made, options } = attempts(reason);
  await expect(retryLocked(work, options)).rejects.toBe(reason);
  expect(made()).toBe(1);
});

test("locked for too long: the reason is told", async () => {
  const { work, options } = attempts(locked);
  await expect(retryLocked(work, { ...options, timeout: 3_000 })).rejects.toBe(locked);
});
