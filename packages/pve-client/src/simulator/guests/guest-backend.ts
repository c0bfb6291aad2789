import type { Cluster, Volume } from "../core/cluster.ts";
import type { OciImage } from "../core/oci-image.ts";
import type { GuestFiles } from "./guest-files.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** One mount of a container. */
export interface GuestMount {
  /** `rootfs`, `mp0` … */
  readonly option: string;
  /** Path in the container. */
  readonly path: string;
  /** A volume, or a path of the node. */
  readonly source: { readonly volume: Volume; readonly volid: string } | { readonly path: string };
  readonly readOnly: boolean;
}

/** A container as those see it who run its inside. */
export interface Guest {
  readonly cluster: Cluster;
  readonly node: string;
  readonly vmid: number;
  readonly hostname: string;
  readonly unprivileged: boolean;
  /** Options in effect. */
  readonly config: Readonly<Record<string, string | number>>;
  /** Root first. */
  readonly mounts: readonly GuestMount[];
}

/** What goes into a new container's root. */
export interface GuestSetup {
  /** Name of the template's file, such as `debian-12-standard_12.12-1_amd64.tar.zst`. */
  readonly template: string;
  /** If it was made from an OCI image. */
  readonly image?: OciImage;
  readonly password?: string;
  readonly sshKeys?: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Keeps standard errors out of the output. */
  readonly apart?: boolean;
}

export interface RunResult {
  /** Standard output and errors, in the order in which they came. */
  readonly output: string;
  /** Standard errors, if they were asked for apart; the output has none of them then. */
  readonly errors?: string;
  readonly code: number;
}

/** Why a container's inside does not come up; the lines are what lxc-start would have said. */
export class GuestStartFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "GuestStartFailure";
    this.lines = lines;
  }
}

/** A cluster that is being made as a copy of another one. */
export interface ClusterCopy {
  readonly cluster: Cluster;
  /** The copies of the volumes, by the volumes. */
  readonly volumes: ReadonlyMap<Volume, Volume>;
  /** Nothing runs in the copy that is not started there. */
  readonly powerLost: boolean;
}

/**
 * Runs the insides of containers: files, programs, consoles. What PVE itself knows about a container is the
 * simulator's affair, and the same for every backend.
 */
export interface GuestBackend {
  /** The container's root has just been made. */
  install(guest: Guest, setup: GuestSetup): Promise<void>;
  /** A new volume shall hold what another one holds. */
  copy(from: Volume, to: Volume): Promise<void>;
  /** A volume is gone, and with it what it held. */
  free(volume: Volume): Promise<void>;
  /** @throws GuestStartFailure if it does not come up. */
  start(guest: Guest): Promise<void>;
  stop(guest: Pick<Guest, "cluster" | "vmid">): Promise<void>;
  /** Options or mounts of a running container have changed. */
  update(guest: Guest): Promise<void>;
  /** The files, whether it runs or not. */
  files(guest: Guest): GuestFiles;
  /** Runs a shell script as root in a running container. */
  run(guest: Guest, script: string, options?: RunOptions): Promise<RunResult>;
  /** A terminal in a running container: root's shell, or its login prompt. */
  terminal(guest: Guest, kind: "shell" | "login"): Promise<Terminal>;
  /** Runs the same insides for a copy of the cluster, without what goes on in them; absent where they are real. */
  copyFor?(copy: ClusterCopy): GuestBackend;
}
