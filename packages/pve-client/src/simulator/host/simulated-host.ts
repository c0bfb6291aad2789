import type { Cluster } from "../core/cluster.ts";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";
import { type GuestFiles, guestFiles } from "../guests/guest-files.ts";
import { hostFiles } from "./host-files.ts";
import { nodeBackend } from "./node-backend.ts";
import { runOnHost } from "./run-on-host.ts";

/** A node from inside: its files, and root's shell with `pct`, `pveum`, `pvesh`, `pveam` and `pvesm`. */
export interface SimulatedHost {
  readonly files: GuestFiles;
  /** Runs a shell script as root. */
  run(script: string, options?: RunOptions): Promise<RunResult>;
}

/** @param node of the cluster. @throws Error if there is no such node. */
export function simulatedHost(cluster: Cluster, node: string): SimulatedHost {
  const backend = nodeBackend(cluster);
  if (backend !== undefined) {
    return {
      files: backend.files(cluster, node),
      run: (script, options) => backend.run(cluster, node, script, options),
    };
  }
  return {
    files: guestFiles(hostFiles(cluster, node)),
    run: (script, options) => runOnHost(cluster, node, script, options),
  };
}
