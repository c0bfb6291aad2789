import { isUpid } from "../../ids/upid.ts";
import type { Answer } from "../core/answer.ts";
import type { Cluster } from "../core/cluster.ts";
import type { Params } from "../core/params.ts";
import type { Method } from "../core/route.ts";
import type { ProgramResult } from "../guests/machine.ts";
import { hostApi } from "./host-api.ts";

/** A command line: `-name value` and `--name=value` are parameters, the rest has its place. */
export interface CommandLine {
  readonly positional: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Rule: `PVE/JSONSchema.pm sub get_options`: a flag without value is 1, an option given twice is a list. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const positional: string[] = [];
  const params: Record<string, string> = {};
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name, value] = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) {
      positional.push(arg);
      continue;
    }
    const next = rest[0];
    const text = value ?? (next === undefined || /^--?[a-zA-Z]/.test(next) ? "1" : (rest.shift() ?? ""));
    params[name] = params[name] === undefined ? text : `${params[name]},${text}`;
  }
  return { positional, params };
}

/**
 * Calls the API as a program of the node does: a task's log is shown until it has ended.
 *
 * @param show what to print of the data; nothing if absent.
 */
export async function callApi(
  cluster: Cluster,
  method: Method,
  path: string,
  params: Params,
  show?: (data: Answer["data"]) => string,
): Promise<ProgramResult> {
  const answer = await hostApi(cluster)(method, path, params);
  if (answer.status !== 200) return failed(answer);
  if (!isUpid(answer.data)) return { stdout: show?.(answer.data) ?? "" };
  const task = cluster.tasks.get(answer.data);
  await task?.ended;
  const lines = (task?.log ?? []).filter((line) => !line.startsWith("TASK "));
  const stdout = lines.map((line) => `${line}\n`).join("");
  const isGood = task?.exitstatus === "OK" || task?.exitstatus?.startsWith("WARNINGS");
  return isGood ? { stdout } : { stdout, stderr: `${task?.exitstatus}\n`, exitCode: 255 };
}

function failed({ status, message = "", errors }: Answer): ProgramResult {
  if (status !== 400) return { stderr: message.endsWith("\n") ? message : `${message}\n`, exitCode: diesWith(message) };
  const details = Object.entries(errors ?? {}).map(([name, text]) => `${name}: ${text.trim()}\n`);
  return { stderr: `400 ${message}${details.join("")}`, exitCode: 255 };
}

/** Perl's `die` ends a program with the last system call's error, here ENOENT, and with 255 if there was none. */
function diesWith(message: string): number {
  return /^Configuration file '.*' does not exist/.test(message) ? 2 : 255;
}
