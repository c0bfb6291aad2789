/** What to run, and where. */
export interface ExecOptions {
  /** Node of the guest. */
  readonly node: string;
  /** The container; without it, the node's own shell, which only root@pam's ticket opens. */
  readonly vmid?: number;
  /** Program and arguments; no shell takes them apart. */
  readonly command: readonly string[];
  /** Fed to the program's standard input. */
  readonly stdin?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole of it. */
  readonly timeout?: number;
}

/** How it ended. */
export interface ExecResult {
  /** The exit code. */
  readonly code: number;
  /** What it wrote to standard output and error, as one stream. */
  readonly output: string;
}
