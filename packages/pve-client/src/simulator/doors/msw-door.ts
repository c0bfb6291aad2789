import { createRequire } from "node:module";
import type { HttpHandler, WebSocketHandler } from "msw";
import { type Fetch, fromWeb } from "./fetch-door.ts";
import type { Front } from "./front.ts";

/**
 * Request handlers for msw: every call to `/api2/` of any host, and the console's websocket. Loaded when they are first
 * asked for, since msw is an optional peer.
 *
 * @throws Error if msw is not installed.
 */
export function createHandlers(front: Front, fetch: Fetch): (HttpHandler | WebSocketHandler)[] {
  const { http, HttpResponse, ws } = loadMsw();
  const answer = async (request: Request): Promise<Response> => {
    try {
      return await fetch(request);
    } catch {
      // what breaks a connection here is a network error to whoever asked
      return HttpResponse.error();
    }
  };
  const console = ws.link(/^wss?:\/\/[^/]+\/api2\/.*\/vncwebsocket/);
  return [
    http.all("*/api2/*", ({ request }) => answer(request)),
    console.addEventListener("connection", async ({ client }) => {
      const waiting: Uint8Array[] = [];
      let write = (bytes: Uint8Array): void => {
        waiting.push(bytes);
      };
      client.addEventListener("message", async ({ data }) => write(await bytesOf(data)));
      // msw does not show the handshake's headers: whoever has the ticket is taken for the one who asked for it
      const request = await fromWeb(new Request(client.url.href.replace(/^ws/, "http")));
      const session = await front.connect(request, front.consoleOwner(request.target));
      if ("kind" in session) return client.close(1011, "refused");
      write = (bytes) => session.write(bytes);
      for (const bytes of waiting) write(bytes);
      session.onData((bytes) => client.send(bytes.slice().buffer));
      session.onClose(() => client.close());
      client.addEventListener("close", () => session.close());
    }),
  ];
}

function loadMsw(): typeof import("msw") {
  try {
    return createRequire(import.meta.url)("msw");
  } catch (cause) {
    throw new Error("`handlers` needs the package msw, an optional peer dependency: npm install msw", { cause });
  }
}

async function bytesOf(data: unknown): Promise<Uint8Array> {
  if (typeof data === "string") return Buffer.from(data, "utf8");
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return data instanceof Uint8Array ? data : new Uint8Array();
}
