import { describe, expect, test } from "vitest";
import type { Channel } from "../channels/channel.ts";
import type { Clock } from "../channels/clock.ts";
import type { Step } from "../plan/step.ts";
import { TRY_AGAIN } from "../runtimes/try-again.ts";
import { apply } from "./apply.ts";
import type { ApplyEvent } from "./event.ts";

const base = { reason: "", changes: [] };
const call = (id: string, ...dependsOn: string[]): Step => ({
  ...base,
  id,
  title: id,
  dependsOn,
  kind: "calls",
  needs: "api",
  rootOnly: [],
  calls: [{ method: "POST", path: id }],
});
const script = (id: string, ...dependsOn: string[]): Step => ({
  ...base,
  id,
  title: id,
  dependsOn,
  kind: "guest-script",
  needs: "guest-shell",
  script: id,
  timeoutSeconds: 1,
  retry: { everySeconds: 1, forSeconds: 60 },
});

/** One thing that a channel is doing; it ends when the test says so. */
interface Work {
  readonly name: string;
  readonly end: (how?: "done" | "again" | Error) => void;
}

/** A plan that is carried out under the test's eyes: works end, and waits are over, when the test says so. */
function stage(steps: readonly Step[], options: { oneAtATime?: true } = {}) {
  const events: ApplyEvent[] = [];
  const works: Work[] = [];
  const sleepers: (() => void)[] = [];
  const stop = new AbortController();
  const work = (name: string, signal: AbortSignal | undefined) =>
    new Promise<"done" | "again">((resolve, reject) => {
      const end = (how: "done" | "again" | Error = "done") => {
        works.splice(works.indexOf(mine), 1);
        if (typeof how === "string") resolve(how);
        else reject(how);
      };
      const mine = { name, end };
      works.push(mine);
      signal?.addEventListener("abort", () => end(signal.reason));
    });
  const why = { api: "", "root-api": "", "host-shell": "", "guest-shell": "" };
  const channel: Channel = {
    name: "api-token",
    why,
    doors: {
      api: { call: async ({ path }, { signal }) => void (await work(path, signal)) },
      "guest-shell": {
        ...options,
        run: async (text, { signal }) => ({ code: (await work(text, signal)) === "again" ? TRY_AGAIN : 0, output: "" }),
      },
    },
  };
  const clock: Clock = { now: () => 0, sleep: () => new Promise((resolve) => sleepers.push(resolve)) };
  const result = apply({
    plan: { steps },
    node: "n",
    channels: [channel],
    clock,
    signal: stop.signal,
    emit: (event) => events.push(event),
    stillNeeded: async () => [],
    filesScript: () => "",
    secretOf: () => "",
    otherHands: async () => [],
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    result,
    stop,
    /** What goes on at this moment. */
    async atWork() {
      await settle();
      return works.map(({ name }) => name).join(" ");
    },
    async end(name: string, how?: "done" | "again" | Error) {
      await settle();
      works.find((one) => one.name === name)?.end(how);
    },
    wakeAll() {
      for (const wake of sleepers.splice(0)) wake();
    },
    told: (type: ApplyEvent["type"]) =>
      events.flatMap((event) => (event.type === type && "id" in event ? [event.id] : [])),
    last: () => events.at(-1),
  };
}

describe("independent steps", () => {
  test("are at work side by side, and what waits for one begins when that one ends", async () => {
    const it = stage([call("pet"), call("cattle"), call("name", "pet"), call("attach", "name", "cattle")]);
    expect(await it.atWork()).toBe("pet cattle");
    await it.end("pet");
    expect(await it.atWork()).toBe("cattle name");
    await it.end("name");
    await it.end("cattle");
    expect(await it.atWork()).toBe("attach");
    await it.end("attach");
    expect(await it.result).toMatchObject({ outcome: "done" });
    expect(it.told("step.started")).toEqual(["pet", "cattle", "name", "attach"]);
    expect(it.told("step.finished")).toEqual(["pet", "name", "cattle", "attach"]);
  });

  test("when one fails, the others end and nothing new begins", async () => {
    const it = stage([call("pet"), call("cattle"), call("name", "pet"), call("start", "cattle")]);
    await it.end("pet", new Error("no space"));
    expect(await it.atWork()).toBe("cattle");
    await it.end("cattle");
    expect(await it.result).toMatchObject({ outcome: "failed" });
    expect(it.last()).toEqual({
      type: "apply.stopped",
      why: "failed",
      done: ["cattle"],
      brokenOff: [],
      remaining: ["pet", "name", "start"],
    });
  });

  test("each failure is told", async () => {
    const it = stage([call("pet"), call("cattle")]);
    await it.end("pet", new Error("no space"));
    await it.end("cattle", new Error("no space either"));
    await it.result;
    expect(it.told("step.failed")).toEqual(["pet", "cattle"]);
  });

  test("an interruption breaks off all that is at work, and says so", async () => {
    const it = stage([call("pet"), call("cattle"), call("start", "cattle")]);
    expect(await it.atWork()).toBe("pet cattle");
    it.stop.abort(new Error("stop"));
    expect(await it.result).toMatchObject({ outcome: "interrupted" });
    expect(it.told("step.failed")).toEqual([]);
    expect(it.last()).toMatchObject({ why: "interrupted", done: [], brokenOff: ["pet", "cattle"] });
  });
});

describe("a shell that takes one script at a time", () => {
  test("gets them one after the other; a step begins when its turn comes", async () => {
    const it = stage([script("install"), script("write")], { oneAtATime: true });
    expect(await it.atWork()).toBe("install");
    expect(it.told("step.started")).toEqual(["install"]);
    await it.end("install");
    expect(await it.atWork()).toBe("write");
    await it.end("write");
    expect(await it.result).toMatchObject({ outcome: "done" });
  });

  test("is free for others while a step waits before it tries again", async () => {
    const it = stage([script("network"), script("write")], { oneAtATime: true });
    await it.end("network", "again");
    expect(await it.atWork()).toBe("write");
    it.wakeAll();
    expect(await it.atWork()).toBe("write");
    await it.end("write");
    expect(await it.atWork()).toBe("network");
    await it.end("network");
    expect(await it.result).toMatchObject({ outcome: "done" });
  });

  test("a step whose turn comes after a failure does not begin", async () => {
    const it = stage([script("install"), script("write")], { oneAtATime: true });
    await it.end("install", new Error("no"));
    expect(await it.result).toMatchObject({ outcome: "failed" });
    expect(it.told("step.started")).toEqual(["install"]);
  });

  test("others take several at once", async () => {
    const it = stage([script("install"), script("write")]);
    expect(await it.atWork()).toBe("install write");
    await it.end("install");
    await it.end("write");
    expect(await it.result).toMatchObject({ outcome: "done" });
  });
});
