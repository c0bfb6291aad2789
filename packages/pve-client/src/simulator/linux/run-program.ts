import { spawn } from "node:child_process";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";

/**
 * Runs a program of this machine to its end; nothing of this process' environment but the way to programs goes along.
 *
 * @returns both of its streams in the order in which they came, or each by itself, and its exit code; 128 and more if it
 *   was killed.
 * @throws Error if there is no such program. @throws the signal's reason when it was aborted; the program is killed.
 */
export async function runProgram(
  [program = "", ...args]: readonly string[],
  { stdin = "", signal, apart = false }: RunOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const child = spawn(program, args, {
    cwd: "/",
    env: { PATH, ...env },
    ...(signal && { signal, killSignal: "SIGKILL" }),
  });
  const chunks: Buffer[] = [];
  const errors = apart ? [] : chunks;
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  // a program that does not read to the end is none of our affair
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(signal?.aborted ? signal.reason : error));
    child.on("close", (exitCode) => resolve(exitCode ?? KILLED));
  });
  const [output = "", said] = (apart ? [chunks, errors] : [chunks]).map((all) => Buffer.concat(all).toString("utf8"));
  return { output, code, ...(said !== undefined && { errors: said }) };
}

/** Runs a program that is expected to succeed. @throws Error with what it said if it does not. */
export async function mustRun(command: readonly string[], options: RunOptions = {}): Promise<string> {
  const { output, code } = await runProgram(command, options);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}: ${output.trim()}`);
  return output;
}

/** Where a root shell looks for programs. */
export const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

const KILLED = 137;
