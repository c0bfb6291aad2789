import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { gzipSync } from "node:zlib";
import { uploadStorage } from "../http/authenticate.ts";
import { MAX_BODY } from "../http/gateway.ts";
import { errorAnswer, type HttpAnswer, type HttpRequest, textAnswer } from "../http/http-message.ts";
import { splitTarget } from "../http/split-target.ts";
import { createCertificate } from "./certificate.ts";
import { commonHeaders } from "./common-headers.ts";
import { latin1 } from "./fetch-door.ts";
import type { Front, Outcome } from "./front.ts";
import { rawAnswer } from "./raw-answer.ts";
import { acceptConsoles } from "./socket-console.ts";

/** pveproxy's habits. Rules: `PVE/APIServer/AnyEvent.pm`, `PVE/Service/pveproxy.pm`. */
const REQUESTS_PER_CONNECTION = 100;
const IDLE_MS = 5_000;
const UNAUTHORIZED_HOLD_MS = 3_000;
const MAX_HEADERS = 64;
const MAX_HEADER_BYTES = 8 * 1024;
const GZIP_FROM = 1024;
/** No upload to a simulator is larger. */
const MAX_UPLOAD = 4 * 1024 ** 3;

/** Where a simulator listens. */
export interface ServeOptions {
  /** 0 or absent: any free one. */
  readonly port?: number;
  /** Address on which it listens; `127.0.0.1` if absent. */
  readonly host?: string;
}

/** A simulator that listens. */
export interface RunningServer {
  /** Such as `https://127.0.0.1:40123`. */
  readonly url: string;
  /** SHA-256 of the certificate, as `AB:CD:…`. */
  readonly fingerprint: string;
  /** The certificate, which is its own authority, as PEM. */
  readonly certificate: string;
  /** Stops listening and breaks all connections. */
  close(): Promise<void>;
}

/** Serves the simulator over HTTPS, with websockets, as pveproxy does on port 8006. */
export async function serve(front: Front, options: ServeOptions = {}): Promise<RunningServer> {
  const host = options.host ?? "127.0.0.1";
  const { key, cert, fingerprint } = await createCertificate(host);
  const node = front.cluster.nodes.get(front.cluster.localNode);
  if (node) node.fingerprint = fingerprint;

  const https = createHttpsServer({
    key,
    cert,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: IDLE_MS,
    headersTimeout: IDLE_MS,
    requestTimeout: 0,
  });
  const served = new WeakMap<Duplex, number>();
  https.on("request", (request, response) => {
    const count = (served.get(request.socket) ?? 0) + 1;
    served.set(request.socket, count);
    answerRequest(front, request, response, count < REQUESTS_PER_CONNECTION).catch(() => request.socket.destroy());
  });
  https.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    refuseNonsense(front, error, socket);
  });
  await acceptConsoles(https, front);

  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] === TLS_HANDSHAKE) https.emit("connection", socket);
      else socket.end(rawAnswer(front.cluster.clock, redirect(first)));
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    listener.once("error", reject);
    listener.listen(options.port ?? 0, host, () => resolve());
  });
  const address = listener.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
    fingerprint,
    certificate: cert,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        https.close();
        listener.close(() => resolve());
      }),
  };
}

const TLS_HANDSHAKE = 0x16;

/** Plain HTTP on this port is sent to HTTPS. */
function redirect(first: Buffer): HttpAnswer {
  const text = first.toString("latin1");
  const target = /^\S+ (\S+) HTTP/.exec(text)?.[1] ?? "/";
  const host = /^host:\s*(\S+)/im.exec(text)?.[1] ?? "localhost";
  return textAnswer(301, "Moved Permanently", "Moved Permanently", { Location: `https://${host}${target}` });
}

async function answerRequest(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  mayStay: boolean,
): Promise<void> {
  if (request.rawHeaders.length / 2 >= MAX_HEADERS - 1) {
    request.socket.destroy();
    return;
  }
  if (!request.httpVersion.startsWith("1.")) {
    request.socket.end(rawAnswer(front.cluster.clock, otherVersion(request.httpVersion), "1.0"));
    return;
  }
  const outcome = await front.handle(await read(request));
  if (outcome.kind !== "reset" && outcome.answer.status === 401) await front.cluster.clock.sleep(UNAUTHORIZED_HOLD_MS);
  send(front, request, response, outcome, mayStay);
}

async function read(request: IncomingMessage): Promise<HttpRequest> {
  const headers = new Map(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
  const { method = "", url: target = "" } = request;
  const isUpload = uploadStorage(method, splitTarget(target)?.api?.path ?? "") !== undefined;
  const limit = isUpload ? MAX_UPLOAD : MAX_BODY;
  // a body that will be refused is not read
  const isWelcome = Number(headers.get("content-length") ?? 0) <= limit && !headers.has("transfer-encoding");
  const chunks: Buffer[] = [];
  if (isWelcome) for await (const chunk of request) chunks.push(chunk);
  return { method, target, headers, body: Buffer.concat(chunks) };
}

function send(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  outcome: Outcome,
  mayStay: boolean,
): void {
  if (outcome.kind === "reset") {
    request.socket.destroy();
    return;
  }
  const { status, reason, headers } = outcome.answer;
  const wantsClose = /close/i.test(request.headers.connection ?? "") || request.httpVersion === "1.0";
  const stays = mayStay && status < 400 && !wantsClose && outcome.kind === "answer";
  const zip = /gzip/.test(request.headers["accept-encoding"] ?? "") && outcome.answer.body.length > GZIP_FROM;
  const body = zip ? gzipSync(outcome.answer.body) : outcome.answer.body;
  // an answer without a body names no length: it ends with the connection
  response.useChunkedEncodingByDefault = false;
  response.writeHead(status, latin1(reason), {
    ...commonHeaders(front.cluster.clock),
    ...headers,
    ...(zip && { "Content-Encoding": "gzip" }),
    ...(body.length > 0 || status === 200 ? { "Content-Length": body.length } : {}),
    Connection: stays ? "Keep-Alive" : "close",
  });
  if (outcome.kind === "truncated") {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
    return;
  }
  response.end(body);
}

const otherVersion = (version: string) => errorAnswer(506, `http protocol version ${version} not supported`);

/** What is no HTTP. */
function refuseNonsense(front: Front, error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex): void {
  const line = error.rawPacket?.toString("latin1").split("\r\n", 1)[0] ?? "";
  const [, version] = /\S+ \S+ HTTP\/(\d+\.\d+)/.exec(line) ?? [];
  if (error.code === "HPE_HEADER_OVERFLOW" || !socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const [, method] = /^([A-Z]+) \S+ HTTP\/1/.exec(line) ?? [];
  const answer =
    version !== undefined && !version.startsWith("1.")
      ? otherVersion(version)
      : method !== undefined
        ? textAnswer(501, `method '${method}' not available`)
        : errorAnswer(400, "bad request");
  socket.end(rawAnswer(front.cluster.clock, answer, "1.0"));
}
