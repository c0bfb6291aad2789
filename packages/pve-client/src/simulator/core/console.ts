import type { Cluster } from "./cluster.ts";

/**
 * The far end of a console: what listens on the port that `termproxy` answered, and is reached through
 * `vncwebsocket`. It speaks termproxy's own protocol, so a door only carries bytes: `<user>:<ticket>\n`, answered
 * `OK`, then `0:<bytes>:<data>` input, `1:<cols>:<rows>:` resize, `2` ping; output is the terminal's.
 */
export interface ConsoleSession {
  /** Bytes from the client; one websocket message, or part of one. */
  write(bytes: Uint8Array): void;
  /** Calls back with the terminal's output. Output that came earlier is delivered first. */
  onData(listener: (bytes: Uint8Array) => void): void;
  /** Calls back once when the far end hangs up. */
  onClose(listener: () => void): void;
  /** The client has gone. */
  close(): void;
}

/**
 * Connects to a console's port on a node.
 *
 * @param port as `vncwebsocket` answered it.
 * @returns undefined where nothing listens (any more).
 */
export type OpenConsole = (cluster: Cluster, node: string, port: number) => ConsoleSession | undefined;
