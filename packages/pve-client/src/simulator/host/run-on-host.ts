import type { Cluster } from "../core/cluster.ts";
import { Shell } from "../guests/bash/shell.ts";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";
import { hostMachine } from "./host-machine.ts";

/** Runs a shell script as root on a node that is played in memory. */
export async function runOnHost(
  cluster: Cluster,
  node: string,
  script: string,
  options: RunOptions = {},
): Promise<RunResult> {
  const shell = await Shell.open(hostMachine(cluster, node));
  const stdin = typeof options.stdin === "object" ? new TextDecoder().decode(options.stdin) : options.stdin;
  const { output, code } = await shell.run(script, {
    ...(stdin !== undefined && { stdin }),
    ...(options.signal && { signal: options.signal }),
  });
  return { output, code };
}
