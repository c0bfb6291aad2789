import type { Readable } from "node:stream";
import type { FetchLike } from "../transport/fetch-transport.ts";
import type { WebSocketConstructor } from "../transport/web-socket.ts";

/** Everything outside that a command touches, as an argument: commands can be run without a process. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Keyboard;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Of this package. */
  readonly version?: string;
  /** Replaces the sockets to PVE: a simulator. */
  readonly fetch?: FetchLike;
  readonly webSocket?: WebSocketConstructor;
}

/** Where the user types, or what is fed to the command. */
export type Keyboard = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** A stream to write to; a terminal has a size. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  on?(event: "resize", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
}

/** What the command's exit codes mean. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const;
