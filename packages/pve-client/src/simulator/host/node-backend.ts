import type { Cluster } from "../core/cluster.ts";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";

/** Runs the insides of nodes where they are not played in memory: files, root's shell, its terminal. */
export interface NodeBackend {
  files(cluster: Cluster, node: string): GuestFiles;
  /** Runs a shell script as root. */
  run(cluster: Cluster, node: string, script: string, options?: RunOptions): Promise<RunResult>;
  /** Root's shell on a terminal. */
  terminal(cluster: Cluster, node: string): Terminal;
}

const backends = new WeakMap<Cluster, NodeBackend>();

/** Says who runs the insides of a cluster's nodes. */
export function setNodeBackend(cluster: Cluster, backend: NodeBackend): void {
  backends.set(cluster, backend);
}

/** Undefined where nodes are played in memory. */
export function nodeBackend(cluster: Cluster): NodeBackend | undefined {
  return backends.get(cluster);
}
