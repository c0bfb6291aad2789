import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, realpath, stat } from "node:fs/promises";
import type { Server, Socket } from "node:net";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GuestBackend } from "../guests/guest-backend.ts";
import type { NodeBackend } from "../host/node-backend.ts";
import { connectInside } from "./connect-inside.ts";
import { listenInside } from "./listen-inside.ts";
import { LxcBackend } from "./lxc-backend.ts";
import { type Bridge, openNamespaces } from "./namespaces.ts";
import { NodeShell } from "./node-shell.ts";
import { mustRun } from "./run-program.ts";

/** What a simulated node made of this machine has. */
export interface LinuxMachineOptions {
  /** Archives of root file systems by the beginning of a template's name, such as `debian-13`; see `debianTemplate`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Bridges of the node, by name. */
  readonly bridges: Readonly<Record<string, Bridge>>;
  /** What the node calls itself (`uname -n`); as this machine does by default. */
  readonly hostName?: string;
  /** Top directories that the node has for itself instead of this machine's; `/mnt` and `/media` by default. */
  readonly tops?: readonly string[];
  /** Where its directory is made; the one for temporary files by default. */
  readonly parent?: string;
}

/** A part of this Linux machine that plays a node with its containers; for `createSimulator(fixture, { machine })`. */
export interface LinuxMachine {
  readonly guests: GuestBackend;
  readonly nodes: NodeBackend;
  /** All that it has on this machine's disk; goes with it. */
  readonly directory: string;
  /** Directories of the volumes that exist. */
  volumes(): Promise<readonly string[]>;
  /** Names of the containers that run. */
  containers(): Promise<readonly string[]>;
  /** Listens on an address of the node, such as that of another container which is played by a test. */
  listen(address: string, port: number): Promise<Server>;
  /** Connects to an address of its network, as a program on the node would. */
  connect(address: string, port: number): Promise<Socket>;
  /** Ends and removes all of it. It also ends when this process does. */
  close(): Promise<void>;
}

/**
 * Sets a network, mounts and processes apart on this machine, in which containers are real ones. Nothing outside of them
 * is changed but a directory and control groups, and both are gone when it is closed or this process ends, however.
 *
 * @throws Error if the machine cannot; `whyNoContainers` tells why before.
 */
export async function openLinuxMachine(options: LinuxMachineOptions): Promise<LinuxMachine> {
  const { templates, bridges, tops = ["/mnt", "/media"], parent = tmpdir(), hostName = hostname() } = options;
  await mustBePassable(parent);
  const directory = await mkdtemp(join(parent, "pve-node-"));
  await chmod(directory, 0o755); // users of containers pass through it
  for (const part of ["volumes", "lxc"]) await mkdir(join(directory, part));
  const id = `pve${randomBytes(4).toString("hex")}`;
  const namespaces = await openNamespaces({ directory, id, bridges, hostName, tops });
  const nodes = await NodeShell.open({ directory, namespaces, tops });
  return {
    guests: new LxcBackend({ directory, id, namespaces, templates, nodePath: (path) => nodes.nodePath(path) }),
    nodes,
    directory,
    volumes: async () => (await readdir(join(directory, "volumes"))).map((name) => join(directory, "volumes", name)),
    containers: async () => {
      const names = await mustRun(namespaces.enter(["lxc-ls", "-P", join(directory, "lxc"), "-1", "--active"]));
      return names.split("\n").filter((name) => name !== "");
    },
    connect: (address, port) => connectInside(namespaces, address, port),
    listen: (address, port) => listenInside(namespaces, address, port),
    close: async () => {
      nodes.close();
      await namespaces.close();
    },
  };
}

/** A container's root is one of the others for the directories above its own. */
async function mustBePassable(parent: string): Promise<void> {
  for (let path = await realpath(parent); path !== "/"; path = dirname(path)) {
    const { mode } = await stat(path);
    if ((mode & 0o001) === 0) {
      throw new Error(
        `users of containers cannot pass through ${path}, which has mode ${(mode & 0o777).toString(8)}; name another parent`,
      );
    }
  }
}
