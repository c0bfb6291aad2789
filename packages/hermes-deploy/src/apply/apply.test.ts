import { describe, expect, test } from "vitest";
import type { Channel, Doors } from "../channels/channel.ts";
import { realClock } from "../channels/clock.ts";
import type { Step } from "../plan/step.ts";
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
  calls: [{ method: "POST", path: `/${id}` }],
});
const onHost = (id: string, ...dependsOn: string[]): Step => ({
  ...base,
  id,
  title: id,
  dependsOn,
  kind: "host-script",
  needs: "host-shell",
  script: `echo ${id}\n`,
});

/** Doors that write down what went through them; `fail` names the call that goes wrong. */
function recorder(options: { fail?: string; onCall?: (path: string) => void; immediate?: boolean } = {}) {
  const seen: string[] = [];
  const doors: Doors = {
    api: {
      async call({ path }) {
        seen.push(path);
        options.onCall?.(path);
        if (path === options.fail) throw Object.assign(new Error("task x failed: boom"), { log: ["a", "boom"] });
        return undefined;
      },
    },
    "root-api": { call: async () => undefined },
    "host-shell": {
      immediate: options.immediate ?? false,
      async run({ script, effects }) {
        seen.push(script);
        expect((await effects()).missing).toEqual([]);
        return { code: 0, output: "" };
      },
    },
    "guest-shell": { run: async () => ({ code: 0, output: "" }) },
  };
  const why = { api: "", "root-api": "", "host-shell": "no shell on the node", "guest-shell": "" };
  const all: Channel = { name: "root-ticket", doors, why };
  const token: Channel = { name: "api-token", doors: { api: doors.api }, why };
  return { seen, all, token };
}

async function run(
  steps: Step[],
  channels: Channel[],
  more: { signal?: AbortSignal; left?: string[]; others?: string[] } = {},
) {
  const events: ApplyEvent[] = [];
  const result = await apply({
    plan: { steps },
    node: "gihyeon",
    channels,
    clock: realClock,
    signal: more.signal ?? new AbortController().signal,
    emit: (event) => events.push(event),
    stillNeeded: async (asked) =>
      asked.filter(({ id }) => more.left?.includes(id)).map(({ id }) => ({ id, reason: `${id} is not there` })),
    filesScript: () => "",
    secretOf: () => "",
    otherHands: async () => more.others ?? [],
  });
  return { events, result, types: events.map(({ type }) => type) };
}

describe("apply", () => {
  test("carries out the steps in the order of their dependencies", async () => {
    const { seen, all } = recorder();
    const { result, types } = await run([call("start", "create"), call("create", "template"), call("template")], [all]);
    expect(seen).toEqual(["/template", "/create", "/start"]);
    expect(result.outcome).toBe("done");
    expect(types.at(-1)).toBe("apply.finished");
  });

  test("a step that fails says who else has worked on the container meanwhile", async () => {
    const { all } = recorder({ fail: "/create" });
    const { events } = await run([call("create")], [all], { others: ["alice@pam: vzstart"] });
    expect(events.find(({ type }) => type === "step.failed")).toMatchObject({ meanwhile: ["alice@pam: vzstart"] });
  });

  test("stops at a step that fails, with its log, and says what is left", async () => {
    const { all } = recorder({ fail: "/create" });
    const { events, result } = await run(
      [call("template"), call("create", "template"), call("start", "create")],
      [all],
    );
    expect(result.outcome).toBe("failed");
    expect(events.find(({ type }) => type === "step.failed")).toMatchObject({
      id: "create",
      message: "task x failed: boom",
      log: ["a", "boom"],
    });
    expect(events.at(-1)).toEqual({
      type: "apply.stopped",
      why: "failed",
      done: ["template"],
      brokenOff: [],
      remaining: ["create", "start"],
    });
  });

  test("a step whose effect is not to be seen has failed", async () => {
    const { all } = recorder();
    const { events, result } = await run([call("create")], [all], { left: ["create"] });
    expect(result.outcome).toBe("failed");
    expect(events.find(({ type }) => type === "step.failed")).toMatchObject({
      message: "it was carried out without an error, but PVE does not show its effect: create is not there",
    });
  });

  test("stops at a step that nobody can carry out, with its commands; what could be done is done", async () => {
    const { seen, token } = recorder();
    const { events, result } = await run(
      [call("create"), onHost("mounts", "create"), call("start", "mounts")],
      [token],
    );
    expect(seen).toEqual(["/create"]);
    expect(result.outcome).toBe("blocked");
    expect(events.find(({ type }) => type === "step.blocked")).toMatchObject({
      id: "mounts",
      commands: ["echo mounts"],
    });
  });

  test("a person is asked once for what belongs together; a shell that runs by itself gets every script alone", async () => {
    const steps = [
      call("create"),
      onHost("directories"),
      onHost("features", "create"),
      onHost("later", "start"),
      call("start", "features"),
    ];
    const pasted = recorder();
    await run(steps, [pasted.all]);
    expect(pasted.seen.map((text) => text.replaceAll("\n", " "))).toEqual([
      "/create", // although the directories could have been first
      "set -eu # directories ( echo directories ) # features ( echo features ) ",
      "/start",
      "set -eu # later echo later ",
    ]);
    const immediate = recorder({ immediate: true });
    await run(steps, [immediate.all]);
    expect(immediate.seen).toHaveLength(5);
  });

  test("Ctrl-C between steps stops before the next one", async () => {
    const stop = new AbortController();
    const { seen, all } = recorder({ onCall: (path) => path === "/create" && stop.abort() });
    const { events, result } = await run([call("create"), call("start", "create")], [all], { signal: stop.signal });
    expect(seen).toEqual(["/create"]);
    expect(result.outcome).toBe("interrupted");
    expect(events.at(-1)).toEqual({
      type: "apply.stopped",
      why: "interrupted",
      done: ["create"],
      brokenOff: [],
      remaining: ["start"],
    });
  });

  test("an empty plan is done at once", async () => {
    const { result, types } = await run([], []);
    expect(result).toEqual({ outcome: "done", steps: [] });
    expect(types).toEqual(["apply.started", "apply.finished"]);
  });
});
