import { expect, test } from "vitest";
import { agentExec } from "./agent-exec.ts";

/** Answers of agents that the simulator does not have: a killed program, more output than the agent keeps, other encodings. */
test.each([
  ["killed", { signal: 9 }, { code: 137 }],
  ["too much output", { exitcode: 0, "err-truncated": true }, { truncated: true }],
  ["text that is text already", { exitcode: 0, "out-data": "기ü" }, { stdout: "기ü" }],
])("%s", async (_name, status, want) => {
  const request = async ({ method }: { method: string }) =>
    method === "POST" ? { pid: 4711 } : { exited: true, ...status };
  const result = await agentExec({ access: "token", request }, { node: "pve1", vmid: 100, command: ["true"] });
  expect(result).toEqual({ code: 0, stdout: "", stderr: "", truncated: false, ...want });
});
