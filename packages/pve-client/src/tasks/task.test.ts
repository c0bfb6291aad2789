import { describe, expect, test } from "vitest";
import type { Caller } from "../client/caller.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { ParameterError } from "../errors/parameter-error.ts";
import { TaskError } from "../errors/task-error.ts";
import { TaskTimeoutError } from "../errors/task-timeout-error.ts";
import { Task } from "./task.ts";

const UPID = "UPID:gihyeon:0000401A:0004D531:6B002AF7:vzcreate:118:hermes@pve!deploy:";

/** How the task stands at each look; an Error is thrown. The last one stays. */
interface Story {
  readonly looks: readonly (string | Error)[];
  /** The log as it is at each look. */
  readonly logs?: readonly (readonly string[])[];
}

function tell({ looks, logs = [["TASK OK"]] }: Story) {
  const calls: string[] = [];
  const pauses: number[] = [];
  let time = 0;
  let look = 0;
  const call: Caller = async (verb, path, params = {}) => {
    const { upid, node, ...rest } = params;
    calls.push(`${verb} ${path} ${JSON.stringify(rest)}`);
    expect({ upid, node }).toEqual({ upid: UPID, node: "gihyeon" });
    if (path.endsWith("/status")) {
      const state = looks[Math.min(look++, looks.length - 1)];
      if (state instanceof Error) throw state;
      return state === "running" ? { status: "running" } : { status: "stopped", exitstatus: state };
    }
    if (verb === "DELETE") return null;
    const log = logs[Math.min(Math.max(look - 1, 0), logs.length - 1)] ?? [];
    const start = Number(rest.start);
    return log.slice(start, start + Number(rest.limit)).map((t, index) => ({ n: start + index + 1, t }));
  };
  const options = {
    now: () => time,
    sleep: async (ms: number) => {
      pauses.push(ms);
      time += ms;
    },
  };
  return { task: new Task(UPID, call), options, calls, pauses };
}

test("knows what its UPID says", () => {
  const { task } = tell({ looks: [] });
  expect(task).toMatchObject({ upid: UPID, node: "gihyeon", type: "vzcreate", id: "118", user: "hermes@pve!deploy" });
  expect(JSON.stringify({ task })).toBe(`{"task":"${UPID}"}`);
  expect(() => new Task("nonsense", async () => null)).toThrow(TypeError);
});

describe("wait", () => {
  test("until it is OK", async () => {
    const { task, options, pauses } = tell({ looks: ["running", "running", "OK"] });
    expect(await task.wait(options)).toEqual({ status: "ok", upid: UPID });
    expect(pauses.map(Math.round)).toEqual([50, 55]);
  });

  test("looks less and less often, every 2 s at most", async () => {
    const { task, options, pauses } = tell({ looks: [...Array(50).fill("running"), "OK"] });
    await task.wait(options);
    expect(Math.max(...pauses)).toBe(2000);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  test("every line of the log once and in order, also past the server's limits", async () => {
    const lines = Array.from({ length: 2345 }, (_, index) => `line ${index}`);
    const { task, options } = tell({
      looks: ["running", "running", "OK"],
      logs: [lines.slice(0, 60), lines.slice(0, 1200), lines],
    });
    const told: string[] = [];
    await task.wait({ ...options, onLog: (line) => told.push(line) });
    expect(told).toEqual(lines);
  });

  test.each([["no content"], ["unable to open file - No such file or directory"]])(
    "what stands for a log that is not there yet is not told: %s",
    async (placeholder) => {
      const { task, options } = tell({ looks: ["running", "OK"], logs: [[placeholder], ["begun", "TASK OK"]] });
      const told: string[] = [];
      await task.wait({ ...options, onLog: (line) => told.push(line) });
      expect(told).toEqual(["begun", "TASK OK"]);
    },
  );

  test("warnings are a success that says what warned", async () => {
    const { task, options } = tell({ looks: ["WARNINGS: 1"], logs: [["a", "WARN: old kernel", "TASK WARNINGS: 1"]] });
    expect(await task.wait(options)).toEqual({ status: "warnings", upid: UPID, warnings: ["WARN: old kernel"] });
  });

  test("a failure has the end of the log, without anybody listening to it", async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    const { task, options } = tell({ looks: ["unable to create CT 118"], logs: [lines] });
    const error = await task.wait(options).catch((reason) => reason);
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({ upid: UPID, exitstatus: "unable to create CT 118", log: lines.slice(-50) });
    expect(error.message).toMatch(/task vzcreate 118 on gihyeon failed: unable to create CT 118.*line 199$/s);
  });

  test("no such task is tolerated for a moment after the start, not for ever", async () => {
    const unknown = new ParameterError({ method: "GET", path: "/x", parameters: { upid: "no such task" } });
    const { task, options } = tell({ looks: [unknown, unknown, "OK"] });
    expect(await task.wait(options)).toMatchObject({ status: "ok" });
    const never = tell({ looks: [unknown] });
    await expect(never.task.wait(never.options)).rejects.toBe(unknown);
  });

  test("a short outage is survived, a long one is not", async () => {
    const outage = new ConnectionError({
      method: "GET",
      path: "/x",
      url: "https://h",
      what: "cut",
      code: "ECONNRESET",
      maySent: true,
      advice: "wait.",
    });
    const short = tell({ looks: [outage, outage, "OK"] });
    expect(await short.task.wait(short.options)).toMatchObject({ status: "ok" });
    const long = tell({ looks: [outage] });
    await expect(long.task.wait(long.options)).rejects.toBe(outage);
  });

  test("another error is thrown at once", async () => {
    const { task, options, calls } = tell({ looks: [new Error("permission")] });
    await expect(task.wait(options)).rejects.toThrow("permission");
    expect(calls).toHaveLength(1);
  });

  test("time is up: the task goes on, and the error says how to wait again", async () => {
    const { task, options } = tell({ looks: ["running"], logs: [["half way"]] });
    const run = task.wait({ ...options, timeout: 1000, onLog: () => {} });
    await expect(run).rejects.toThrow(TaskTimeoutError);
    await expect(run).rejects.toThrow(expect.objectContaining({ upid: UPID, log: ["half way"] }));
  });

  test("aborted: the reason is the signal's", async () => {
    const { task, options } = tell({ looks: ["running"] });
    const controller = new AbortController();
    const reason = new Error("enough");
    const sleep = async () => controller.abort(reason);
    await expect(task.wait({ ...options, sleep, signal: controller.signal })).rejects.toBe(reason);
  });
});

test("status, log and stop", async () => {
  const { task, calls } = tell({ looks: ["OK"], logs: [["a", "b"]] });
  expect(await task.status()).toEqual({ status: "stopped", exitstatus: "OK" });
  expect(await task.log()).toEqual(["a", "b"]);
  await task.stop();
  expect(calls.at(-1)).toBe("DELETE /nodes/{node}/tasks/{upid} {}");
});
