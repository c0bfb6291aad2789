import { spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import selfsigned from "selfsigned";
import { type WebSocket, WebSocketServer } from "ws";

/** What the server saw, for tests to look at. */
export interface ConsoleLog {
  /** `POST /nodes/pve1/lxc/118/termproxy`, and the upgrade. */
  readonly requests: { readonly line: string; readonly headers: Readonly<Record<string, unknown>> }[];
  /** Everything typed, without the frames around it. */
  typed: string;
  /** Sizes that the terminal was given. */
  readonly sizes: string[];
  /** How many terminals' programs have ended. */
  ended: number;
}

export interface PtyConsole {
  readonly url: string;
  readonly fingerprint: string;
  readonly log: ConsoleLog;
  /** Cuts every console that is open. */
  cut(): void;
  close(): Promise<void>;
}

const TICKET = "PVEVNC:6B002B04::cFdoqv9wsZVGaDdhLbSA4AkziPrABB7on2jlogk/pSY4uNj4wPkmCgZ7gFp8jPemc==";
const USER = "hermes@pve!deploy";

let certificate: ReturnType<typeof selfsigned.generate> | undefined;

/**
 * A server that answers `termproxy` and `vncwebsocket` as PVE does and puts a real pseudo-terminal behind them
 * (util-linux `script`), so that the client's shell protocol meets a real shell on a real terminal.
 *
 * @param program run on the terminal, such as `dash` or `bash --norc`.
 * @param variables of its environment.
 */
export async function ptyConsole(program: string, variables: Record<string, string> = {}): Promise<PtyConsole> {
  certificate ??= selfsigned.generate([{ name: "commonName", value: "pve1" }], { keySize: 2048, algorithm: "sha256" });
  const pems = await certificate;
  const log: ConsoleLog = { requests: [], typed: "", sizes: [], ended: 0 };
  const sockets = new Set<WebSocket>();

  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    log.requests.push({
      line: `${request.method} ${request.url?.replace("/api2/json", "")}`,
      headers: request.headers,
    });
    const data = {
      user: USER,
      ticket: TICKET,
      port: "5900",
      upid: "UPID:pve1:00004124:0004DA51:6B002B04:vncproxy:118:x@pve:",
    };
    response.writeHead(200, { "content-type": "application/json;charset=UTF-8" }).end(JSON.stringify({ data }));
  });
  const upgrades = new WebSocketServer({
    server,
    handleProtocols: (wanted) => (wanted.has("binary") ? "binary" : false),
  });
  upgrades.on("connection", (socket, request) => {
    log.requests.push({ line: `GET ${request.url?.replace("/api2/json", "")}`, headers: request.headers });
    sockets.add(socket);
    socket.once("message", (first) => {
      if (String(first) !== `${USER}:${TICKET}\n`) socket.close();
      else attach(socket, program, variables, log);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    fingerprint: createHash("sha256").update(new X509Certificate(pems.cert).raw).digest("hex"),
    log,
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.terminate();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function attach(socket: WebSocket, program: string, variables: Record<string, string>, log: ConsoleLog): void {
  const env = { PATH: process.env.PATH, HOME: "/nonexistent", TERM: "xterm", PS1: "root@litellm:~# ", ...variables };
  const pty = spawn("script", ["-q", "-f", "-E", "always", "-c", program, "/dev/null"], { env });
  socket.send("OK");
  pty.stdout.on("data", (bytes: Buffer) => socket.send(bytes));
  pty.once("exit", () => {
    log.ended += 1;
    socket.close();
  });
  socket.on("message", (message) => {
    const { typed, sizes } = readFrames(Buffer.from(message as Buffer));
    log.typed += typed.toString("latin1");
    log.sizes.push(...sizes);
    if (typed.length > 0) pty.stdin.write(typed);
  });
  socket.once("close", () => pty.kill("SIGHUP"));
  pty.stdin.on("error", () => {});
}

/** Takes termproxy's frames apart, strictly: a wrong length throws. */
function readFrames(bytes: Buffer): { typed: Buffer; sizes: string[] } {
  const typed: Buffer[] = [];
  const sizes: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [whole = "", length, size] =
      /^(?:0:(\d+):|1:(\d+:\d+):|2)/.exec(bytes.subarray(at, at + 32).toString("latin1")) ?? [];
    if (whole === "") throw new Error(`no frame of termproxy: ${bytes.subarray(at, at + 32)}`);
    at += whole.length;
    if (size) sizes.push(size);
    if (!length) continue;
    if (at + Number(length) > bytes.length) throw new Error("frame shorter than it says");
    typed.push(bytes.subarray(at, at + Number(length)));
    at += Number(length);
  }
  return { typed: Buffer.concat(typed), sizes };
}
