import { expect, test } from "vitest";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { agentExec } from "./agent-exec.ts";

const guest = { node: "pve1", vmid: 100 };

/** The agent's answers, one after the other; the last one stays. */
function agent(...answers: object[]) {
  const calls: PlannedCall[] = [];
  let time = 0;
  const pve = {
    access: "token" as const,
    request: async (call: PlannedCall) => {
      calls.push(call);
      if (call.method === "POST") return { pid: 4711 };
      return answers.length > 1 ? answers.shift() : answers[0];
    },
  };
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
  return { pve, calls, clock };
}

const bytes = (text: string) => Buffer.from(text, "utf8").toString("latin1");

test.each([
  ["both outputs", { exitcode: 3, "out-data": "a\n", "err-data": "b\n" }, { code: 3, stdout: "a\n", stderr: "b\n" }],
  ["bytes that PVE passes on as characters", { exitcode: 0, "out-data": bytes("기ü") }, { code: 0, stdout: "기ü" }],
  ["text that is text already", { exitcode: 0, "out-data": "기ü" }, { code: 0, stdout: "기ü" }],
  ["killed", { signal: 9 }, { code: 137 }],
  ["too much output", { exitcode: 0, "err-truncated": true }, { truncated: true }],
])("%s", async (_name, status, want) => {
  const { pve, clock } = agent({ exited: true, ...status });
  const result = await agentExec(pve, { ...guest, ...clock, command: ["true"] });
  expect(result).toEqual({ code: 0, stdout: "", stderr: "", truncated: false, ...want });
});

test("arguments go as they are, input as bytes; it is asked for until it has ended", async () => {
  const { pve, calls, clock } = agent({ exited: false }, { exited: false }, { exited: true, exitcode: 0 });
  await agentExec(pve, { ...guest, ...clock, command: ["sh", "-c", "a b; c"], stdin: "ü" });
  expect(calls[0]).toEqual({
    method: "POST",
    path: "/nodes/{node}/qemu/{vmid}/agent/exec",
    params: { ...guest, command: ["sh", "-c", "a b; c"], "input-data": "\u00c3\u00bc" },
  });
  expect(calls.slice(1).map(({ params }) => params)).toEqual(Array(3).fill({ ...guest, pid: 4711 }));
});

test("still running when the time is over: says under which process id", async () => {
  const { pve, clock } = agent({ exited: false });
  const run = agentExec(pve, { ...guest, ...clock, command: ["sleep", "9"], timeout: 5_000 });
  await expect(run).rejects.toThrow(
    "sleep in machine 100 on node pve1 was not over after 5000 ms; it goes on there as process 4711.",
  );
});

test.each([
  ["an empty command", { command: [] }, "a command needs a program"],
  ["too much input", { command: ["cat"], stdin: "x".repeat(65_537) }, "65536 bytes of input at most"],
])("nothing is sent for %s", async (_name, what, text) => {
  const { pve, calls } = agent({ exited: true });
  await expect(agentExec(pve, { ...guest, ...what })).rejects.toThrow(text);
  expect(calls).toEqual([]);
});
