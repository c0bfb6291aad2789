import type { GuestFiles } from "./guest-files.ts";

/** What a simulated program in a guest may look at and do. */
export interface GuestCommandIo {
  /** All of its standard input. */
  readonly stdin: string;
  readonly env: Readonly<Record<string, string>>;
  /** Working directory. */
  readonly cwd: string;
  readonly fs: GuestFiles;
  /** The container, or undefined on the node itself. */
  readonly vmid: number | undefined;
  readonly node: string;
  readonly uid: number;
  /** The container's options in effect, such as `features`; empty on the node. */
  readonly config: Readonly<Record<string, string | number>>;
  /**
   * What servers beyond the cluster keep, by name: plain JSON, copied with the cluster. Put it in anew after each change of
   * it, so that the change is told.
   */
  readonly outside: Map<string, unknown>;
  /** Runs a line in the same shell's environment. */
  shell(line: string): Promise<GuestCommandResult>;
}

/** How a command in a guest ended. */
export interface GuestCommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A simulated program. What it leaves out of its result is empty, or 0. */
export type GuestProgram = (args: string[], io: GuestCommandIo) => Promise<Partial<GuestCommandResult>>;

/** A program that is there from the start, or from the moment when `isInstalled` says so. */
export type GuestCommand =
  | GuestProgram
  | { readonly run: GuestProgram; readonly isInstalled: (files: GuestFiles) => Promise<boolean> };
