import type { PveCaller } from "../client/pve-caller.ts";
import { PveError } from "../errors/pve-error.ts";
import { type PollOptions, poll } from "../waiting/poll.ts";
import type { GuestRef } from "./guest-type.ts";

/** What to run in a virtual machine. */
export interface AgentExecOptions extends GuestRef, PollOptions {
  /** Program and arguments; no shell takes them apart. */
  readonly command: readonly string[];
  /** Fed to the program's standard input; 64 KiB at most. */
  readonly stdin?: string | Uint8Array;
  /** Milliseconds; ten minutes if absent. The program goes on when they are over: the agent cannot stop it. */
  readonly timeout?: number;
}

/** How it ended. */
export interface AgentExecResult {
  /** The exit code; 128 and the signal's number for a program that was killed. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** True if the agent kept only the beginning of the output; its own limit is 16 MiB. */
  readonly truncated: boolean;
}

const AGENT = "/nodes/{node}/qemu/{vmid}/agent";
const TEN_MINUTES = 600_000;
const PAUSES = { first: 50, longest: 2_000 };
/** `PVE/API2/Qemu/Agent.pm` method exec, `input-data`. */
const MAX_INPUT = 65_536;

/**
 * Runs a command in a virtual machine by its guest agent and waits for its end. Needs VM.GuestAgent.Unrestricted
 * (VM.Monitor before PVE 9).
 *
 * @returns the exit code and both outputs, each read as UTF-8.
 * @throws TypeError for an empty command or too much input; HttpError if the agent is not there;
 *   PveError when the time is over, with the program's process id in the guest.
 * Rules: `PVE/API2/Qemu/Agent.pm` methods exec and exec-status; `PVE/QemuServer/Agent.pm sub qemu_exec_status`.
 */
export async function agentExec(pve: PveCaller, options: AgentExecOptions): Promise<AgentExecResult> {
  const { node, vmid, command, stdin, signal } = options;
  if (command.length === 0 || command[0] === "") throw new TypeError("a command needs a program");
  const input = stdin === undefined ? {} : { "input-data": asBytes(stdin) };
  const start = { method: "POST", path: `${AGENT}/exec`, params: { node, vmid, command, ...input } } as const;
  const { pid } = (await pve.request(start, { signal })) as { readonly pid: number };
  const ask = { method: "GET", path: `${AGENT}/exec-status`, params: { node, vmid, pid } } as const;
  return poll({
    ...options,
    timeout: options.timeout ?? TEN_MINUTES,
    pauses: PAUSES,
    look: async () => resultOf((await pve.request(ask, { signal })) as ExecStatus),
    tooLate: (timeout) =>
      new PveError(
        `${command[0]} in machine ${vmid} on node ${node} was not over after ${timeout} ms; it goes on there as process ${pid}.`,
      ),
  });
}

interface ExecStatus {
  readonly exited: boolean;
  readonly exitcode?: number;
  readonly signal?: number;
  readonly "out-data"?: string;
  readonly "err-data"?: string;
  readonly "out-truncated"?: boolean;
  readonly "err-truncated"?: boolean;
}

function resultOf(status: ExecStatus): AgentExecResult | undefined {
  if (!status.exited) return undefined;
  return {
    code: status.signal === undefined ? (status.exitcode ?? 0) : 128 + status.signal,
    stdout: asText(status["out-data"] ?? ""),
    stderr: asText(status["err-data"] ?? ""),
    truncated: Boolean(status["out-truncated"] || status["err-truncated"]),
  };
}

/** PVE takes each character of the input for a byte. */
function asBytes(stdin: string | Uint8Array): string {
  const bytes = Buffer.from(stdin);
  if (bytes.length <= MAX_INPUT) return bytes.toString("latin1");
  throw new TypeError(
    `the agent takes ${MAX_INPUT} bytes of input at most, got ${bytes.length}: write a file there first`,
  );
}

/** PVE passes each byte of the output on as a character; what has others is text already. */
function asText(output: string): string {
  return /[\u0100-\uffff]/.test(output) ? output : Buffer.from(output, "latin1").toString("utf8");
}
