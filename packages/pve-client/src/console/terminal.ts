import type { Caller } from "../client/caller.ts";
import type { Connection } from "../client/exchange.ts";
import { ConsoleError } from "../errors/console-error.ts";
import type { WebSocketLike } from "../transport/web-socket.ts";
import { inputFrames, PING, resizeFrame } from "./frames.ts";

/** Where a terminal is. */
export interface Place {
  readonly node: string;
  /** The container; without it, the node itself. */
  readonly vmid?: number;
}

/** A terminal that is open and accepted. */
export interface Terminal {
  /** Types text, or bytes as a keyboard sends them. */
  type(input: string | Uint8Array): void;
  /** Tells the programs there how large it is. */
  resize(columns: number, rows: number): void;
  /** Calls back with everything shown, from the first byte; one listener at a time. */
  onData(listener: (bytes: Uint8Array) => void): void;
  /** Calls back once when the other side is gone. */
  onClose(listener: (reason: string) => void): void;
  /** Ends the connection; the session behind it goes on until its shell ends. */
  close(): void;
}

/** Wide, so that programs do not fold their lines. */
const COLUMNS = 250;
const ROWS = 50;
const PING_EVERY = 30_000;

/**
 * Opens a terminal over the API: `termproxy` starts it and gives a ticket, the websocket carries it
 * (`PVE/API2/LXC.pm`, `PVE/API2/Nodes.pm`: termproxy and vncwebsocket; the protocol is termproxy's own).
 *
 * @throws PermissionError and the other errors of a call, from termproxy.
 * @throws ConsoleError if the websocket is refused or closes at once.
 */
export async function openTerminal(
  place: Place,
  call: Caller,
  connection: Connection,
  signal?: AbortSignal,
): Promise<Terminal> {
  const base = place.vmid === undefined ? "/nodes/{node}" : "/nodes/{node}/lxc/{vmid}";
  const proxy = readProxy(await call("POST", `${base}/termproxy`, { ...place }, { signal }));
  const headers = await connection.session.headers(false);
  const path = base.replace("{node}", encodeURIComponent(place.node)).replace("{vmid}", String(place.vmid));
  const query = `port=${encodeURIComponent(proxy.port)}&vncticket=${encodeURIComponent(proxy.ticket)}`;
  const socket = connection.transport.openWebSocket(`/api2/json${path}/vncwebsocket?${query}`, record(headers));
  return accept(socket, `${proxy.user}:${proxy.ticket}\n`, place, signal);
}

/** Waits until termproxy says `OK` to the ticket. */
function accept(socket: WebSocketLike, ticket: string, place: Place, signal?: AbortSignal): Promise<Terminal> {
  return new Promise((resolve, reject) => {
    const wire = new Wire(socket);
    const fail = (what: string) => reject(ConsoleError.closed(place, `${what} before it was usable`, false));
    const onAbort = () => {
      socket.close();
      reject(signal?.reason);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    socket.addEventListener("open", () => socket.send(ticket));
    wire.onClose(fail);
    let greeting = "";
    wire.onData((bytes) => {
      greeting += Buffer.from(bytes).toString("latin1");
      if (greeting.length < 2) return;
      signal?.removeEventListener("abort", onAbort);
      if (!greeting.startsWith("OK")) {
        socket.close();
        return reject(ConsoleError.closed(place, "the console did not accept its ticket", false));
      }
      wire.resize(COLUMNS, ROWS);
      wire.startPings();
      wire.restart(Buffer.from(greeting.slice(2), "latin1"));
      resolve(wire);
    });
  });
}

/** The websocket as a terminal. What arrives before anybody listens is kept. */
class Wire implements Terminal {
  readonly #socket: WebSocketLike;
  #held: Uint8Array[] = [];
  #data: ((bytes: Uint8Array) => void) | undefined;
  #close: ((reason: string) => void) | undefined;
  #closed: string | undefined;
  #pings: NodeJS.Timeout | undefined;

  constructor(socket: WebSocketLike) {
    this.#socket = socket;
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }) => this.#received(toBytes(data)));
    socket.addEventListener("close", ({ code, reason }) =>
      this.#gone(`it was closed (${code}${reason ? ` ${reason}` : ""})`),
    );
    socket.addEventListener("error", (event) => this.#gone(`it failed (${describe(event)})`));
  }

  type(input: string | Uint8Array): void {
    for (const frame of inputFrames(input)) this.#socket.send(frame);
  }

  resize(columns: number, rows: number): void {
    this.#socket.send(resizeFrame(columns, rows));
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#data = listener;
    const held = this.#held;
    this.#held = [];
    for (const bytes of held) listener(bytes);
  }

  onClose(listener: (reason: string) => void): void {
    this.#close = listener;
    if (this.#closed !== undefined) listener(this.#closed);
  }

  /** Begins anew with what came behind the greeting, for the next listener. */
  restart(bytes: Uint8Array): void {
    this.#data = undefined;
    this.#close = undefined;
    this.#held = bytes.length > 0 ? [bytes] : [];
  }

  startPings(): void {
    this.#pings = setInterval(() => this.#socket.send(PING), PING_EVERY);
    this.#pings.unref();
  }

  close(): void {
    clearInterval(this.#pings);
    this.#socket.close();
  }

  #received(bytes: Uint8Array): void {
    if (this.#data) this.#data(bytes);
    else this.#held.push(bytes);
  }

  #gone(reason: string): void {
    clearInterval(this.#pings);
    if (this.#closed !== undefined) return;
    this.#closed = reason;
    this.#close?.(reason);
  }
}

interface Proxy {
  readonly user: string;
  readonly ticket: string;
  readonly port: string;
}

function readProxy(answer: unknown): Proxy {
  const { user, ticket, port } = (answer ?? {}) as Record<string, unknown>;
  return { user: String(user), ticket: String(ticket), port: String(port) };
}

function record(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ""]] : [])));
}

function toBytes(data: unknown): Uint8Array {
  if (typeof data === "string") return Buffer.from(data, "utf8");
  return data instanceof ArrayBuffer ? new Uint8Array(data) : Uint8Array.from(data as Uint8Array);
}

function describe(event: unknown): string {
  const { error, message } = (event ?? {}) as { error?: unknown; message?: unknown };
  const text = error instanceof Error ? error.message : message;
  return typeof text === "string" && text !== "" ? text : "no reason given";
}
