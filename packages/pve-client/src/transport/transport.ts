import type { WebSocketLike } from "./web-socket.ts";

/** HTTP methods that PVE's API knows. */
export type Verb = "GET" | "POST" | "PUT" | "DELETE";

/** A body that is made while it is sent, and can be sent once. */
export interface StreamedBody {
  /** Bytes in all. pveproxy takes no body of unknown length. */
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** One request as it goes out. */
export interface WireRequest {
  readonly method: Verb;
  /** From the root of the server, with the query: `/api2/json/nodes/pve1/lxc?full=1`. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** A form, already encoded, or an upload; absent means no body at all. */
  readonly body?: string | StreamedBody;
  /** Milliseconds for the whole exchange, repetitions of a read included. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** One whole answer, whatever its status. */
export interface WireResponse {
  readonly status: number;
  /** The reason phrase: PVE puts the first line of its message there. */
  readonly reason: string;
  readonly body: string;
}

/** Carries requests to one server. Reads are repeated when the connection fails, writes never. */
export interface Transport {
  /** Where it goes, such as `https://pve1.lan:8006`. */
  readonly url: string;
  /**
   * @throws ConnectionError when no whole answer came.
   * @throws the signal's reason when it was aborted.
   */
  send(request: WireRequest): Promise<WireResponse>;
  /** Opens a websocket under the same rules of trust; the path as in {@link WireRequest}. */
  openWebSocket(path: string, headers: Readonly<Record<string, string>>): WebSocketLike;
  /** Closes all connections; requests under way end first. */
  close(): Promise<void>;
}
