import { describe, expect, test } from "vitest";
import type { Channel } from "../channels/channel.ts";
import type { Check } from "../runtimes/check.ts";
import type { VerifyEvent } from "./event.ts";
import { verify } from "./verify.ts";

const why = { api: "", "root-api": "", "host-shell": "", "guest-shell": "" };

/** A token whose guest answers with these outputs, one after the other, and then fails. */
function guest(...outputs: string[]): Channel {
  return {
    name: "api-token",
    why,
    doors: {
      "guest-shell": {
        async run() {
          const output = outputs.shift();
          return output === undefined ? { code: 1, output: "curl: (7) refused" } : { code: 0, output };
        },
      },
    },
  };
}

const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  title: id,
  proves: "",
  dependsOn: [],
  methods: [{ by: "guest-shell", script: "curl", timeoutSeconds: 5 }],
  expect: [{ exitCode: 0 }, { contains: "ok" }],
  hint: "look at the log",
  ...more,
});

async function climb(checks: Check[], channels: Channel[]) {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const events: VerifyEvent[] = [];
  const emit = (event: VerifyEvent) => void events.push(event);
  const result = await verify({ checks, node: "n", channels, clock, signal: new AbortController().signal, emit });
  return { result, events, of: (type: VerifyEvent["type"]) => events.filter((event) => event.type === type) };
}

describe("the ladder", () => {
  test("every rung that holds has its evidence", async () => {
    const { result, of } = await climb([check("a"), check("b")], [guest("ok 1", "ok 2")]);
    expect(result).toEqual({ passed: 2, total: 2 });
    expect(of("check.passed")).toMatchObject([
      { id: "a", evidence: "ok 1" },
      { id: "b", evidence: "ok 2" },
    ]);
  });

  test("the first that does not hold ends the climb, with evidence and a hint", async () => {
    const { result, of } = await climb([check("a"), check("b"), check("c")], [guest("ok")]);
    expect(result).toEqual({ passed: 1, total: 3 });
    expect(of("check.failed")).toMatchObject([{ id: "b", hint: "look at the log" }]);
    expect(of("check.failed")[0]).toMatchObject({ evidence: expect.stringContaining("exit code 1") });
    expect(of("check.started")).toHaveLength(2);
  });

  test("a rung may take its time", async () => {
    const slow = check("a", { retry: { everySeconds: 5, forSeconds: 60 } });
    const { result, of } = await climb([slow], [guest("starting", "starting", "ok")]);
    expect(result.passed).toBe(1);
    expect(of("check.passed")).toMatchObject([{ milliseconds: 10_000 }]);
  });

  test("but not for ever", async () => {
    const slow = check("a", { retry: { everySeconds: 5, forSeconds: 60 } });
    const { of } = await climb([slow], [guest()]);
    expect(of("check.failed")).toMatchObject([{ milliseconds: 60_000 }]);
  });

  test("the first method with an open channel looks; a person is never asked to", async () => {
    const onHost = check("a", {
      methods: [
        { by: "host-shell", script: "ls" },
        { by: "guest-shell", script: "ls", timeoutSeconds: 5 },
      ],
    });
    const paste: Channel = {
      name: "console-script",
      why,
      doors: { "host-shell": { immediate: false, run: () => Promise.reject(new Error("asked a person")) } },
    };
    expect((await climb([onHost], [paste, guest("ok by guest")])).of("check.passed")).toMatchObject([
      { evidence: "ok by guest" },
    ]);
    expect((await climb([onHost], [paste])).of("check.failed")).toMatchObject([
      { evidence: "no open channel can look at this" },
    ]);
  });

  test("an error of a channel is evidence, not a crash", async () => {
    const broken: Channel = {
      name: "api-token",
      why,
      doors: { "guest-shell": { run: () => Promise.reject(new Error("console closed")) } },
    };
    expect((await climb([check("a")], [broken])).of("check.failed")).toMatchObject([{ evidence: "console closed" }]);
  });
});
