import type { Clock } from "../clock/clock.ts";
import type { FileView } from "./files/file-view.ts";

/** A simulated computer whose programs run in the bash interpreter: a container, or the node. */
export interface Machine {
  readonly view: FileView;
  readonly clock: Clock;
  readonly hostname: string;
  readonly node: string;
  /** Absent for the node itself. */
  readonly vmid?: number;
  /** The container's options in effect; empty for the node. */
  readonly config: Readonly<Record<string, string | number>>;
  /** What servers beyond the cluster keep, by name. */
  readonly outside: Map<string, unknown>;
  /** IPv4 addresses by interface, without the loopback. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Programs beyond the ordinary ones, by name. */
  readonly programs: ReadonlyMap<string, Program>;
  /** Told of each program that a shell starts, with its name first; what a shell does itself is none. */
  readonly started?: (argv: readonly string[]) => void;
  /** Shuts down or restarts it, from inside. */
  readonly power: (action: "poweroff" | "reboot") => void;
}

/** What a program leaves out of its result is empty, or 0. */
export interface ProgramResult {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

export interface ProgramIo {
  readonly machine: Machine;
  /** All of its standard input, as text. */
  readonly stdin: string;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  /** The terminal that the shell has, if it has one. */
  readonly tty: TtySettings | undefined;
  /** Runs a line in a child of the same shell. */
  run(line: string, stdin?: string): Promise<Required<ProgramResult>>;
  /** The interpreter's own program of the same name. */
  original(args: readonly string[]): Promise<Required<ProgramResult>>;
}

/** What `stty` changes. */
export interface TtySettings {
  echo: boolean;
  columns: number;
  rows: number;
}

export interface Program {
  run(args: readonly string[], io: ProgramIo): Promise<ProgramResult> | ProgramResult;
  /** Whether it can be found; always, if absent. */
  isInstalled?(machine: Machine): boolean | Promise<boolean>;
}

/** A program that is always there. */
export function program(run: Program["run"]): Program {
  return { run };
}

/** Ended with this message on standard error. */
export function failure(message: string, exitCode = 1): ProgramResult {
  return { stderr: `${message}\n`, exitCode };
}
