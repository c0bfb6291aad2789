/** What the console needs of a websocket: a part of the standard `WebSocket`. */
export interface WebSocketLike {
  binaryType: string;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "error", listener: (event: unknown) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/**
 * How a websocket is made: as with undici's and Node's own `WebSocket`, the second argument holds the sub-protocols
 * and the headers of the handshake.
 */
export type WebSocketConstructor = new (
  url: string,
  init: { readonly protocols: string[]; readonly headers: Record<string, string> },
) => WebSocketLike;
