import { ConsoleError } from "@homelab/pve-client";
import { expect, test } from "vitest";
import type { Clock } from "./clock.ts";
import { guestDoor } from "./console-doors.ts";
import type { Pve } from "./pve.ts";

const guest = { node: "pve1", vmid: 118 };
const failure = (problem: "no-shell" | "closed" | "login-prompt") =>
  new ConsoleError({ place: guest, problem, text: problem, mayHaveRun: false, output: "" });

/** A console that fails so and so often, each time after some seconds, before it does as it should. */
function open(times: number, error: ConsoleError, seconds: number) {
  let now = 0;
  let left = times;
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  const clock: Clock = { now: () => now, sleep: async (milliseconds) => pass(milliseconds) };
  const exec = async () => {
    pass(seconds * 1000);
    if (left-- > 0) throw error;
    return { code: 0, output: "" };
  };
  const lines: string[] = [];
  const door = guestDoor({ exec } as unknown as Pve, guest, clock);
  return { lines, run: () => door.run("true\n", { timeoutSeconds: 20, log: (line) => lines.push(line) }) };
}

test("a console that is busy with what was begun before is waited for, and that is said", async () => {
  const { lines, run } = open(10, failure("no-shell"), 17);
  expect(await run()).toEqual({ code: 0, output: "" });
  expect(lines).toEqual(Array(10).fill(expect.stringContaining("is busy")));
});

test.each([
  ["one that stays busy", 100, failure("no-shell"), 17],
  ["one that closes again and again", 4, failure("closed"), 1],
  ["a login that is asked for", 1, failure("login-prompt"), 1],
])("%s is told", async (_, times, error, seconds) => {
  await expect(open(times, error, seconds).run()).rejects.toBe(error);
});

test("one that closes is opened again", async () => {
  const { lines, run } = open(3, failure("closed"), 1);
  expect(await run()).toEqual({ code: 0, output: "" });
  expect(lines).toEqual([]);
});
