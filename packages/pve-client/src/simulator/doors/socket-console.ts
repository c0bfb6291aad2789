import type { IncomingMessage } from "node:http";
import type { Server } from "node:https";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { ConsoleSession } from "../core/console.ts";
import type { Front } from "./front.ts";
import { rawAnswer } from "./raw-answer.ts";

/** Lets consoles in: `GET …/vncwebsocket` with an upgrade to a websocket. */
export async function acceptConsoles(server: Server, front: Front): Promise<void> {
  const { WebSocketServer } = await import("ws");
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (protocols) => (protocols.has("binary") ? "binary" : false),
  });
  server.on("upgrade", (request, socket, head) => {
    upgrade(front, sockets, request, socket, head).catch(() => socket.destroy());
  });
}

async function upgrade(
  front: Front,
  sockets: WebSocketServer,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const target = request.url ?? "";
  const session = await front.connect({ method: "GET", target, headers, body: new Uint8Array() });
  if ("kind" in session) {
    if (session.kind === "answer") socket.end(rawAnswer(front.cluster.clock, session.answer));
    else socket.destroy();
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => join(client, session));
}

function join(client: WebSocket, session: ConsoleSession): void {
  client.on("message", (data) => session.write(bytesOf(data)));
  client.on("close", () => session.close());
  client.on("error", () => session.close());
  session.onData((bytes) => client.send(bytes, { binary: true }));
  session.onClose(() => client.close());
}

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
