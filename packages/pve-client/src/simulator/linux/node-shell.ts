import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import type { Cluster } from "../core/cluster.ts";
import type { RunOptions, RunResult } from "../guests/guest-backend.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import { quote } from "../guests/programs/session-programs.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import type { NodeBackend } from "../host/node-backend.ts";
import { runOnHost } from "../host/run-on-host.ts";
import type { Namespaces } from "./namespaces.ts";
import { realFiles } from "./real-files.ts";
import { realTerminal } from "./real-terminal.ts";
import { PATH, runProgram } from "./run-program.ts";

export interface NodeShellOptions {
  readonly directory: string;
  readonly namespaces: Namespaces;
  /** The node's own top directories. */
  readonly tops: readonly string[];
}

/** PVE's programs on a node; each passes its arguments on to the simulated one. */
const PROGRAMS = ["pct", "pvesh", "pveum", "pveam", "pveversion"];

/** A node whose root works in a real shell of this machine, in the namespaces where the containers live. */
export class NodeShell implements NodeBackend {
  readonly #options: NodeShellOptions;
  readonly #servers = new Map<Cluster, Server>();

  private constructor(options: NodeShellOptions) {
    this.#options = options;
  }

  static async open(options: NodeShellOptions): Promise<NodeShell> {
    const programs = join(options.directory, "programs");
    await mkdir(programs, { recursive: true });
    for (const name of PROGRAMS) {
      await writeFile(join(programs, name), `#!${process.execPath}\n${PASS_ON}`);
      await chmod(join(programs, name), 0o755);
    }
    return new NodeShell(options);
  }

  files(): GuestFiles {
    return realFiles({ mounts: new Map(this.#options.tops.map((top) => [top, this.nodePath(top)])), firstId: 0 });
  }

  async run(cluster: Cluster, node: string, script: string, options: RunOptions = {}): Promise<RunResult> {
    const env = this.#environment(cluster, node);
    return await runProgram(this.#options.namespaces.enter(["sh", "-c", script]), options, env);
  }

  terminal(cluster: Cluster, node: string): Terminal {
    const shell = this.#options.namespaces.enter(["bash", "--norc", "-i"]);
    return realTerminal(shell, { ...this.#environment(cluster, node), PS1: `root@${node}:\\w# ` });
  }

  /** Where a directory of the node is on this machine. */
  nodePath(path: string): string {
    return join(this.#options.directory, "node", path);
  }

  /** Nobody can call PVE's programs any more. */
  close(): void {
    for (const server of this.#servers.values()) server.close();
  }

  #environment(cluster: Cluster, node: string): Readonly<Record<string, string>> {
    return {
      PATH: `${join(this.#options.directory, "programs")}:${PATH}`,
      HOME: "/root",
      PVE_SIMULATOR_SOCKET: this.#listen(cluster),
      PVE_SIMULATOR_NODE: node,
    };
  }

  /** The socket over which PVE's programs reach this cluster. */
  #listen(cluster: Cluster): string {
    const known = [...this.#servers.keys()].indexOf(cluster);
    const path = join(this.#options.directory, `cluster-${known < 0 ? this.#servers.size : known}.sock`);
    if (known >= 0) return path;
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      const chunks: Buffer[] = [];
      socket.on("error", () => {});
      socket.on("data", (chunk: Buffer) => chunks.push(chunk));
      socket.on("end", async () => {
        // what comes here was written by PASS_ON
        const { node, words, stdin } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Passed;
        const said = await runOnHost(cluster, node, words.map(quote).join(" "), { stdin }).catch(asResult);
        socket.end(JSON.stringify(said));
      });
    });
    server.unref();
    server.listen(path);
    this.#servers.set(cluster, server);
    return path;
  }
}

interface Passed {
  readonly node: string;
  readonly words: readonly string[];
  readonly stdin: string;
}

const asResult = (error: unknown): RunResult => ({ output: `${String(error)}\n`, code: 255 });

/** Only `pct exec` reads its input: the rest of what was pasted is the shell's. */
const PASS_ON = `
const { connect } = require("node:net");
const { basename } = require("node:path");
const { text } = require("node:stream/consumers");
const [, program, ...args] = process.argv;
const reads = basename(program) === "pct" && args[0] === "exec" && !process.stdin.isTTY;
(reads ? text(process.stdin) : Promise.resolve("")).then((stdin) => {
  const socket = connect(process.env.PVE_SIMULATOR_SOCKET);
  let said = "";
  socket.on("data", (chunk) => { said += chunk; });
  socket.on("end", () => {
    const { output, code } = JSON.parse(said);
    process.stdout.write(output);
    process.exitCode = code;
  });
  socket.end(JSON.stringify({ node: process.env.PVE_SIMULATOR_NODE, words: [basename(program), ...args], stdin }));
});
`;
