import type { Readable } from "node:stream";
import type { FetchLike } from "../transport/fetch-transport.ts";
import type { WebSocketConstructor } from "../transport/web-socket.ts";

/** Everything outside that a command touches, as an argument: commands can be run without a process. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Replaces the sockets to PVE: a simulator. */
  readonly fetch?: FetchLike;
  readonly webSocket?: WebSocketConstructor;
}

/** A stream to write to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What the command's exit codes mean. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const;
