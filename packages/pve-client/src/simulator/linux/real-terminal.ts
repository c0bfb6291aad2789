import { type ChildProcessByStdio, spawn } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { quote } from "../guests/programs/session-programs.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import { PATH, runProgram } from "./run-program.ts";

/** Runs a program on a pseudo terminal of this machine; script(1) makes it. */
export function realTerminal(command: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal {
  return new RealTerminal(command, env);
}

class RealTerminal implements Terminal {
  readonly #script: ChildProcessByStdio<Writable, Readable, null>;
  readonly #listeners: ((bytes: Uint8Array) => void)[] = [];
  readonly #closers: (() => void)[] = [];
  #early: Uint8Array[] = [];
  #isClosed = false;

  constructor(command: readonly string[], env: Readonly<Record<string, string>>) {
    this.#script = spawn("script", ["-qefc", command.map(quote).join(" "), "/dev/null"], {
      cwd: "/",
      env: { PATH, TERM: "xterm-256color", SHELL: "/bin/sh", ...env },
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#script.stdin.on("error", () => {});
    this.#script.stdout.on("data", (bytes: Buffer) => this.#show(bytes));
    this.#script.on("close", () => this.#end());
    this.#script.on("error", () => this.#end());
  }

  write(bytes: Uint8Array): void {
    if (!this.#isClosed) this.#script.stdin.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#listeners.push(listener);
    for (const bytes of this.#early.splice(0)) listener(bytes);
  }

  onClose(listener: () => void): void {
    if (this.#isClosed) listener();
    else this.#closers.push(listener);
  }

  resize(columns: number, rows: number): void {
    void this.#setSize(columns, rows);
  }

  close(): void {
    this.#script.kill("SIGTERM");
  }

  /** The kernel tells the program on the terminal that its size has changed. */
  async #setSize(columns: number, rows: number): Promise<void> {
    const device = await this.#device();
    if (device === undefined) return;
    await runProgram(["stty", "-F", device, "cols", String(columns), "rows", String(rows)]);
  }

  async #device(): Promise<string | undefined> {
    const { pid } = this.#script;
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    const [child = ""] = children.split(" ");
    return child === "" ? undefined : await readlink(`/proc/${child}/fd/0`).catch(() => undefined);
  }

  #show(bytes: Uint8Array): void {
    if (this.#listeners.length === 0) this.#early.push(bytes);
    for (const listener of this.#listeners) listener(bytes);
  }

  #end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const closer of this.#closers) closer();
  }
}
