import type { Json } from "../../core/answer.ts";
import type { Call } from "../../core/route.ts";
import { placeOf } from "../../guest-config/place.ts";
import { quote } from "../../guests/programs/session-programs.ts";
import { loadMachine } from "../config-store.ts";
import { type Agent, type AgentProcess, readyAgent } from "./agent.ts";
import { agentError, dieOf } from "./agent-error.ts";
import { bytesOf, charactersOf } from "./bytes.ts";

/** Bytes of each output that the agent keeps. Source: QEMU's `qga/commands.c`. */
const MAX_OUTPUT = 16 * 1024 ** 2;
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;

/** Starts a program; its end is asked for later. Rule: `PVE/QemuServer/Agent.pm sub qemu_exec`. */
export async function startProgram(call: Call): Promise<Json> {
  loadMachine(placeOf(call));
  const command = wordsOf(call);
  const given = call.text("input-data");
  const input = given === undefined ? undefined : bytesOf(given);
  if (command.length === 0 && input === undefined) call.die("command or input-data (or both) required");
  const agent = readyAgent(call, "exec");
  const [program = ""] = command;
  const problem = await whyNot(agent, program);
  if (problem !== undefined) {
    const text = `Failed to execute child process “${program}” (${problem})`;
    dieOf(agentError(`Guest agent command failed, error was '${text}'`));
  }
  const { state, backend, guest } = agent;
  const pid = state.nextPid++;
  const process: AgentProcess = {};
  state.processes.set(pid, process);
  const options = { apart: true, ...(input !== undefined && { stdin: input }) };
  backend.run(guest, command.map(quote).join(" "), options).then(
    (result) => {
      process.result = result;
    },
    // the machine is gone, and its agent with it
    () => state.processes.delete(pid),
  );
  return { pid };
}

function wordsOf(call: Call): string[] {
  const command = call.params.command;
  return (Array.isArray(command) ? command : [command ?? ""]).map(String);
}

/** The reason for which the program cannot be started. */
async function whyNot({ backend, guest }: Agent, program: string): Promise<string | undefined> {
  const { code } = await backend.run(guest, `command -v ${quote(program)} >/dev/null`);
  if (code === 0) return undefined;
  if (code === NOT_EXECUTABLE) return "Permission denied";
  return code === NOT_FOUND || !program.includes("/") || !(await backend.files(guest).exists(program))
    ? "No such file or directory"
    : "Permission denied";
}

/** How a program ended; it can be asked once. Rule: `PVE/QemuServer/Agent.pm sub qemu_exec_status`. */
export function programStatus(call: Call): Json {
  const { state } = readyAgent(call, "exec-status");
  const pid = call.number("pid", 0);
  const { result } = state.processes.get(pid) ?? dieOf(agentError("Invalid parameter 'pid'"));
  if (!result) return { exited: 0 };
  state.processes.delete(pid);
  return { exited: 1, exitcode: result.code, ...shown("out", result.output), ...shown("err", result.errors ?? "") };
}

function shown(name: "out" | "err", text: string): Record<string, Json> {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length === 0) return {};
  const kept = { [`${name}-data`]: charactersOf(bytes.subarray(0, MAX_OUTPUT)) };
  return bytes.length > MAX_OUTPUT ? { ...kept, [`${name}-truncated`]: 1 } : kept;
}
