import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";

const FILES = {
  "user.cfg": "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\n",
  "storage.cfg": "dir: local\n\tpath /a\n\tcontent vztmpl\n\n",
};

async function simulate() {
  const simulator = createSimulator({ files: FILES }, { clock: fakeClock() });
  const ask = asker(simulator);
  const upid = await ask<string>("POST storage/local/oci-registry-pull", { reference: "alpine:3" });
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  return { simulator, ask, task: `tasks/${encodeURIComponent(upid)}` };
}

test.each([
  ["", [1, 2, 3, 4, 5]],
  ["limit=2", [1, 2]],
  ["start=3&limit=9", [4, 5]],
  ["start=1&limit=0", [2, 3, 4, 5]],
  ["start=99", []],
])("a page of a log: %s", async (query, want) => {
  const { ask, task } = await simulate();
  expect((await ask<{ n: number }[]>(`GET ${task}/log?${query}`)).map(({ n }) => n)).toEqual(want);
});

test("a log as a file", async () => {
  const { ask, task } = await simulate();
  expect(await ask(`GET ${task}/log?download=1`)).toMatch(/^Getting image .*\nTASK OK\n$/s);
  expect(await ask(`GET ${task}/log?download=1&limit=5`)).toBe("500 Parameter 'limit' cannot be used with 'download'");
});

const NONE = "UPID:pve1:00000001:00000001:6B000000:vzstart:105:root@pam:";
const PARSE = '400 Parameter verification failed. {"upid":"unable to parse worker upid"}';
const NO_TASK = '400 Parameter verification failed. {"upid":"no such task"}';
const MAY_NOT = "403 Permission check failed (/nodes/pve1, Sys.Audit)";
test.each<[string, string, string, unknown]>([
  ["GET", "UPID:bad/status", "root@pam", PARSE],
  ["GET", "UPID:bad/log", "root@pam", PARSE],
  ["DELETE", "UPID:bad", "root@pam", PARSE],
  ["GET", "UPID:bad", "root@pam", [{ name: "log" }, { name: "status" }]],
  ["GET", `${NONE}/status`, "root@pam", NO_TASK],
  ["DELETE", NONE, "root@pam", NO_TASK],
  ["GET", `${NONE}/log`, "root@pam", [{ n: 1, t: "unable to open file - No such file or directory" }]],
  ["GET", `${NONE}/status`, "low@pve", NO_TASK],
  ["GET", `${NONE}/log`, "low@pve", MAY_NOT],
])("%s %s as %s", async (method, path, as, want) => {
  const { ask } = await simulate();
  expect(await ask(`${method} tasks/${path}`, {}, as)).toEqual(want);
});

test("another's task", async () => {
  const { ask, task } = await simulate();
  expect(await ask(`GET ${task}/status`, {}, "low@pve")).toBe(MAY_NOT);
  expect(await ask(`DELETE ${task}`, {}, "low@pve")).toBe("403 Permission check failed (/nodes/pve1, Sys.Modify)");
});

test("the archive lists what ended last first; warnings are no errors", async () => {
  const { simulator, ask } = await simulate();
  simulator.faults.nextTask({ kind: "warning", message: "hm" });
  await ask.task("POST storage/local/oci-registry-pull", { reference: "alpine:4" });
  simulator.faults.nextTask({ kind: "error", message: "no" });
  await ask.task("POST storage/local/oci-registry-pull", { reference: "alpine:5" });
  const states = async (query: string) =>
    (await ask<{ status: string }[]>(`GET tasks?${query}`)).map(({ status }) => status);
  expect(await states("")).toEqual(["no", "WARNINGS: 1", "OK"]);
  expect(await states("errors=1")).toEqual(["no"]);
  expect(await states("statusfilter=warning,ok")).toEqual(["WARNINGS: 1", "OK"]);
  expect(await states("limit=0")).toEqual([]);
  expect(await states("start=1&limit=1")).toEqual(["WARNINGS: 1"]);
  expect(await states("source=active")).toEqual([]);
});
