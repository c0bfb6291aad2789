import type { GuestFiles } from "../files.ts";
import type { Send } from "../http.ts";

/** What a simulated program inside a guest is given. */
export interface Invocation {
  readonly args: readonly string[];
  readonly stdin: string;
  /** Working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly files: GuestFiles;
  /** The network as seen from this guest. */
  readonly send: Send;
  /** Runs a line in the guest's shell. */
  shell(line: string): Promise<Outcome>;
  /** Whether PVE gave the container what Docker needs: `nesting` and `keyctl`. */
  readonly dockerAllowed: boolean;
}

/** How a program ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export type Program = (invocation: Invocation) => Promise<Outcome>;

/** Ended well, having printed this. */
export function printed(stdout: string): Outcome {
  return { stdout: stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`, stderr: "", exitCode: 0 };
}

/** Failed with this message. */
export function failed(message: string, exitCode = 1): Outcome {
  return { stdout: "", stderr: `${message}\n`, exitCode };
}
