import type { TtySettings } from "../machine.ts";
import { cookOutput, LineDiscipline } from "./line-discipline.ts";
import type { Terminal } from "./terminal.ts";

/** What a program does with its terminal. */
export interface TerminalIo {
  readonly tty: TtySettings;
  /**
   * Prints a prompt and waits for a line.
   *
   * @returns undefined at the end of input; {@link INTERRUPTED} for Ctrl-C.
   */
  readLine(prompt: string): Promise<string | undefined>;
  print(text: string): void;
  /** Aborts when somebody types Ctrl-C; made anew for each thing that can be interrupted. */
  interruptible(): AbortSignal;
}

/** A program that lives in a terminal until it returns. */
export type TerminalProgram = (io: TerminalIo) => Promise<void>;

/** Runs a program in a new terminal. */
export function runInTerminal(program: TerminalProgram): Terminal {
  const terminal = new ProgramTerminal();
  terminal.start(program);
  return terminal;
}

class ProgramTerminal implements Terminal {
  readonly tty: TtySettings = { echo: true, columns: 80, rows: 24 };
  readonly #discipline: LineDiscipline;
  readonly #listeners: ((bytes: Uint8Array) => void)[] = [];
  readonly #closers: (() => void)[] = [];
  readonly #lines: (string | undefined)[] = [];
  readonly #encoder = new TextEncoder();
  #waiting: ((line: string | undefined) => void) | undefined;
  #early = "";
  #prompt = "";
  #interrupt = new AbortController();
  #isClosed = false;

  constructor() {
    this.#discipline = new LineDiscipline(this.tty, {
      line: (text) => this.#deliver(text),
      endOfInput: () => this.#deliver(undefined),
      interrupt: () => {
        this.#lines.length = 0;
        this.#interrupt.abort();
        this.#waiting?.(INTERRUPTED);
        this.#waiting = undefined;
      },
      output: (text) => this.#show(text),
    });
  }

  async start(program: TerminalProgram): Promise<void> {
    try {
      await program({
        tty: this.tty,
        readLine: (prompt) => this.#readLine(prompt),
        print: (text) => this.#show(cookOutput(text)),
        interruptible: () => {
          this.#interrupt = new AbortController();
          return this.#interrupt.signal;
        },
      });
    } catch (error) {
      this.#show(cookOutput(`${error instanceof Error ? error.message : String(error)}\n`));
    }
    this.#end();
  }

  write(bytes: Uint8Array): void {
    if (!this.#isClosed) this.#discipline.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#listeners.push(listener);
    if (this.#early === "") return;
    const early = this.#early;
    this.#early = "";
    listener(this.#encoder.encode(early));
  }

  onClose(listener: () => void): void {
    if (this.#isClosed) listener();
    else this.#closers.push(listener);
  }

  resize(columns: number, rows: number): void {
    this.tty.columns = columns;
    this.tty.rows = rows;
    // a shell draws its line anew when its window changes
    if (this.#waiting) this.#show(`\r${cookOutput(this.#prompt)}`);
  }

  close(): void {
    this.#interrupt.abort();
    this.#deliver(undefined);
    this.#end();
  }

  #deliver(line: string | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(line);
    else this.#lines.push(line);
  }

  #readLine(prompt: string): Promise<string | undefined> {
    this.#prompt = prompt;
    this.#show(cookOutput(prompt));
    if (this.#lines.length > 0) return Promise.resolve(this.#lines.shift());
    if (this.#isClosed) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  #show(text: string): void {
    if (text === "" || this.#isClosed) return;
    if (this.#listeners.length === 0) this.#early += text;
    for (const listener of this.#listeners) listener(this.#encoder.encode(text));
  }

  #end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const closer of this.#closers) closer();
  }
}

/** What {@link TerminalIo.readLine} gives when Ctrl-C was typed instead of a line. */
export const INTERRUPTED = "\x03";
