import type { Front } from "./front.ts";

interface Listeners {
  open: (event: unknown) => void;
  error: (event: unknown) => void;
  message: (event: { readonly data: unknown }) => void;
  close: (event: { readonly code: number; readonly reason: string }) => void;
}

/** A part of the standard `WebSocket`, as much as a console needs. */
export interface MemoryWebSocket {
  binaryType: string;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  addEventListener<Type extends keyof Listeners>(type: Type, listener: Listeners[Type]): void;
}

/** Made like Node's own: sub-protocols and headers of the handshake in the second argument. */
export type MemoryWebSocketConstructor = new (
  url: string,
  init: { readonly protocols: string[]; readonly headers: Record<string, string> },
) => MemoryWebSocket;

/** Websockets that lead into this simulator without a socket. */
export function createWebSocket(front: Front, as?: string): MemoryWebSocketConstructor {
  return class {
    binaryType = "arraybuffer";
    readonly #listeners: { [Type in keyof Listeners]: Set<Listeners[Type]> } = {
      open: new Set(),
      error: new Set(),
      message: new Set(),
      close: new Set(),
    };
    #write: (bytes: Uint8Array) => void = () => {};
    #hangUp: () => void = () => {};
    #closed = false;

    constructor(url: string, init: { readonly headers: Record<string, string> }) {
      const { pathname, search } = new URL(url);
      const headers = new Map(Object.entries(init.headers).map(([name, value]) => [name.toLowerCase(), value]));
      const request = { method: "GET", target: pathname + search, headers, body: new Uint8Array() };
      front.connect(request, as).then(
        (session) => {
          if ("kind" in session) return this.#refused(session.kind === "reset" ? "reset" : session.answer.reason);
          if (this.#closed) return session.close();
          this.#write = (bytes) => session.write(bytes);
          this.#hangUp = () => session.close();
          this.#emit("open", {});
          session.onData((bytes) => this.#emit("message", { data: bytes.slice().buffer }));
          session.onClose(() => this.#end(1000, ""));
        },
        (error: unknown) => this.#refused(String(error)),
      );
    }

    send(data: string | Uint8Array): void {
      const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
      queueMicrotask(() => this.#write(bytes));
    }

    close(code = 1000, reason = ""): void {
      this.#hangUp();
      this.#end(code, reason);
    }

    addEventListener<Type extends keyof Listeners>(type: Type, listener: Listeners[Type]): void {
      this.#listeners[type].add(listener);
    }

    #refused(why: string): void {
      this.#emit("error", { type: "error", message: `the websocket was refused: ${why}` });
      this.#end(1006, why);
    }

    #end(code: number, reason: string): void {
      if (this.#closed) return;
      this.#closed = true;
      this.#emit("close", { code, reason });
    }

    #emit<Type extends keyof Listeners>(type: Type, event: Parameters<Listeners[Type]>[0]): void {
      // each set holds the listeners of its own type
      for (const listener of this.#listeners[type]) (listener as (event: unknown) => void)(event);
    }
  };
}
