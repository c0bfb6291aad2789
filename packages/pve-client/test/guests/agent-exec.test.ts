import { agentExec, apiToken, createPveClient } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";
import { fastClock } from "./world.ts";

const SECRET = "00000000-0000-4000-8000-000000000000";
const machine = { node: "pve1", vmid: 300 };

/** One node with a machine 300 in which the agent runs, unless its options say otherwise. */
function machineWorld(options = "agent: 1\n") {
  const simulator = createSimulator({
    tokens: { "ops@pve!agent": SECRET },
    files: {
      "user.cfg":
        "user:ops@pve:1:0::::::\ntoken:ops@pve!agent:0:0::\nrole:Run:VM.GuestAgent.Unrestricted:\nacl:1:/vms:ops@pve:Run:\n",
      "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent images\n\n",
      "nodes/pve1/qemu-server/300.conf": `${options}scsi0: local-lvm:vm-300-disk-0,size=4G\n`,
    },
    guestCommands: {
      forever: () => new Promise(() => {}),
    },
    running: [300],
  });
  const pve = createPveClient({
    url: "https://pve1:8006",
    fetch: simulator.fetch,
    auth: apiToken("ops@pve!agent", SECRET),
  });
  return { simulator, pve };
}

const ended = { code: 0, stdout: "", stderr: "", truncated: false };

test.each([
  ["both outputs", ["sh", "-c", "echo a; echo b >&2; exit 3"], { code: 3, stdout: "a\n", stderr: "b\n" }],
  ["words go as they are", ["echo", "a b;", "$HOME"], { stdout: "a b; $HOME\n" }],
  ["output is UTF-8", ["printf", "기ü"], { stdout: "기ü" }],
])("%s", async (_name, command, want) => {
  const { pve } = machineWorld();
  expect(await agentExec(pve, { ...machine, command })).toEqual({ ...ended, ...want });
});

test.each([
  ["text", "ü", "ü"],
  ["bytes", new Uint8Array(Buffer.from("기")), "기"],
])("input: %s", async (_name, stdin, stdout) => {
  const { pve } = machineWorld();
  expect(await agentExec(pve, { ...machine, command: ["cat"], stdin })).toEqual({ ...ended, stdout });
});

test.each([
  ["agent: 1\n", ["nothere"], "Agent error: Guest agent command failed, error was 'Failed to execute child process"],
  ["", ["true"], "No QEMU guest agent configured"],
  ["agent: 0\n", ["true"], "QEMU guest agent is not running"],
])("with '%s', %j is refused: %s", async (options, command, text) => {
  const { pve } = machineWorld(options);
  await expect(agentExec(pve, { ...machine, command })).rejects.toThrow(text);
});

test("still running when the time is over: says under which process id", async () => {
  const { pve, simulator } = machineWorld();
  const run = agentExec(pve, { ...machine, ...fastClock(), command: ["forever"], timeout: 5_000 });
  await expect(run).rejects.toThrow(
    "forever in machine 300 on node pve1 was not over after 5000 ms; it goes on there as process 1200.",
  );
  expect(simulator.log.filter(({ path }) => path.endsWith("/exec-status")).length).toBeGreaterThan(5);
});

test.each([
  ["an empty command", { command: [] }, "a command needs a program"],
  ["too much input", { command: ["cat"], stdin: "x".repeat(65_537) }, "65536 bytes of input at most"],
])("nothing is sent for %s", async (_name, what, text) => {
  const { pve, simulator } = machineWorld();
  await expect(agentExec(pve, { ...machine, ...what })).rejects.toThrow(text);
  expect(simulator.log).toEqual([]);
});
