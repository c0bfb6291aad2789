import { readFileSync } from "node:fs";
import { connect } from "node:tls";

/** One step of a story that was recorded from PVE: a request with or without its answer, or a file as it was then. */
export interface Step {
  readonly n: number;
  readonly section: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  /** The request as bytes, instead of the four above. */
  readonly raw?: string;
  /** Asks for the status of a task: repeated until it has ended. */
  readonly poll?: true;
  /** Only the status code is the same from run to run. */
  readonly statusOnly?: true;
  readonly want?: { readonly status: number; readonly reason?: string; readonly body: string };
  /** When it was, where a name says so. */
  readonly at?: string;
  /** Path below /etc/pve, and what was in it. */
  readonly file?: string;
  readonly text?: string;
}

export interface Answer {
  readonly status: number | undefined;
  readonly reason: string;
  readonly body: string;
}

/** The story that starts from an empty node `pve1`. */
export function readStory(): Step[] {
  const text = readFileSync(new URL("recorded/exchanges.jsonl", import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Step => JSON.parse(line));
}

/** Texts that differ from run to run: tickets, CSRF tokens, UPIDs, secrets, digests, MAC addresses. */
const DYNAMIC =
  /^(?:PVE:|PVEVNC:|UPID:|[0-9A-F]{8}:[A-Za-z0-9+/=]{20,}$|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|[0-9a-f]{40}$|BC:24:11:)/;
const MAC = /BC:24:11(?::[0-9A-F]{2}){3}/g;
/** Fields that tell of times, processes and loads. */
const VOLATILE = new Set(
  "starttime endtime pstart pid uptime cpu mem netin netout diskread diskwrite disk loadavg wait memory swap rootfs ksm cpuinfo current-kernel kversion boot-info pressurecpusome pressurecpufull pressureiosome pressureiofull pressurememorysome pressurememoryfull used avail total used_fraction maxdisk maxcpu maxmem ctime idle ssl_fingerprint port meta time localtime".split(
    " ",
  ),
);

/** What is called differently in this run. */
export class Translation {
  readonly #learnt = new Map<string, string>();

  /** Pairs what an answer names with what was named when it was recorded. */
  learn(recorded: unknown, actual: unknown): void {
    if (typeof recorded === "string" && typeof actual === "string") {
      if (recorded !== actual && DYNAMIC.test(recorded)) this.#learnt.set(recorded, actual);
      const macs = actual.match(MAC) ?? [];
      for (const [index, mac] of (recorded.match(MAC) ?? []).entries()) {
        const other = macs[index];
        if (other !== undefined && other !== mac) this.#learnt.set(mac, other);
      }
    } else if (isObject(recorded) && isObject(actual)) {
      for (const key of Object.keys(recorded)) this.learn(recorded[key], actual[key]);
    }
  }

  /** A recorded text in the words of this run. */
  translate(text: string): string {
    let result = text;
    for (const [recorded, actual] of this.#learnt) {
      for (const encode of [(each: string) => each, encodeURIComponent, encodeStrictly]) {
        result = result.replaceAll(encode(recorded), () => encode(actual));
      }
    }
    return result;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const encodeStrictly = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const plain = (text: string) =>
  text
    .replace(/ at \S+ line \d+\.?(?: <\S+> (?:line|chunk) \d+\.?)?/g, " at FILE line N")
    .replace(MAC, "MAC")
    .trim();

/** What two answers have to have in common; lists of things have no order. */
function comparable(value: unknown, key?: string): unknown {
  if (key !== undefined && VOLATILE.has(key)) return "~";
  if (Array.isArray(value)) {
    const entries = value.map((entry) => comparable(entry));
    return entries.every(isObject) ? entries.map((entry) => JSON.stringify(entry)).sort() : entries;
  }
  if (isObject(value)) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((name) => [name, comparable(value[name], name)]));
  }
  if (typeof value !== "string") return value;
  if (DYNAMIC.test(value)) return "(dynamic)";
  return key === "content" ? value.split(",").sort().join() : plain(value);
}

/** Whether an answer is the recorded one. */
export function agrees({ want, statusOnly }: Step, got: Answer): boolean {
  if (!want) return true;
  if (want.status !== got.status) return false;
  if (statusOnly) return true;
  const [wanted, given] = [asJson(want.body), asJson(got.body)];
  const sameBody =
    wanted === undefined
      ? plain(want.body) === plain(got.body)
      : JSON.stringify(comparable(wanted)) === JSON.stringify(comparable(given));
  return plain(want.reason ?? "") === plain(got.reason) && sameBody;
}

/** The bytes of a step's request. */
export function requestOf(step: Step, { translate }: { translate: (text: string) => string }, host: string): Buffer {
  if (step.raw !== undefined) return Buffer.from(translate(step.raw), "latin1");
  const body = step.body === undefined ? undefined : Buffer.from(translate(step.body), "latin1");
  const headers = [
    ["Host", host],
    ...(step.headers ?? []).map(([name, value]) => [name, translate(value)]),
    ...(body ? [["Content-Length", String(body.length)]] : []),
  ];
  const head = `${step.method} ${translate(step.path ?? "")} HTTP/1.1\r\n${headers.map((each) => `${each.join(": ")}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), ...(body ? [body] : [])]);
}

/** Sends bytes on a connection of their own, and reads one answer. */
export function exchange(port: number, bytes: Buffer): Promise<Answer> {
  return new Promise((resolve) => {
    // the server has just made its certificate
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
    let received = Buffer.alloc(0);
    const finish = () => {
      socket.destroy();
      resolve(readAnswer(received));
    };
    socket.on("secureConnect", () => socket.write(bytes));
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (isComplete(received)) finish();
    });
    for (const event of ["end", "error", "close"] as const) socket.on(event, finish);
  });
}

function headAndBody(bytes: Buffer): { head: string; body: Buffer } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  return end < 0 ? undefined : { head: bytes.subarray(0, end).toString("latin1"), body: bytes.subarray(end + 4) };
}

function isComplete(bytes: Buffer): boolean {
  const parts = headAndBody(bytes);
  const length = /^content-length: *(\d+)/im.exec(parts?.head ?? "")?.[1];
  return parts !== undefined && length !== undefined && parts.body.length >= Number(length);
}

function readAnswer(bytes: Buffer): Answer {
  const parts = headAndBody(bytes);
  const [, status, reason] = /^HTTP\/\d\.\d (\d+) ?(.*)/.exec(parts?.head ?? "") ?? [];
  return {
    status: status === undefined ? undefined : Number(status),
    reason: reason ?? "",
    body: parts?.body.toString("utf8") ?? "",
  };
}
