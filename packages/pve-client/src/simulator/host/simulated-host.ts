import type { Cluster } from "../core/cluster.ts";
import { Shell } from "../guests/bash/shell.ts";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";
import { type GuestFiles, guestFiles } from "../guests/guest-files.ts";
import { hostFiles } from "./host-files.ts";
import { hostMachine } from "./host-machine.ts";

/** A node from inside: its files, and root's shell with `pct`, `pveum`, `pvesh` and `pveam`. */
export interface SimulatedHost {
  readonly files: GuestFiles;
  /** Runs a shell script as root. */
  run(script: string, options?: RunOptions): Promise<RunResult>;
}

/** @param node of the cluster. @throws Error if there is no such node. */
export function simulatedHost(cluster: Cluster, node: string): SimulatedHost {
  return {
    files: guestFiles(hostFiles(cluster, node)),
    run: async (script, options = {}) => {
      const shell = await Shell.open(hostMachine(cluster, node));
      const stdin = typeof options.stdin === "object" ? new TextDecoder().decode(options.stdin) : options.stdin;
      const { output, code } = await shell.run(script, {
        ...(stdin !== undefined && { stdin }),
        ...(options.signal && { signal: options.signal }),
      });
      return { output, code };
    },
  };
}
