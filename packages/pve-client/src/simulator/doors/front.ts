import type { Cluster } from "../core/cluster.ts";
import type { ConsoleSession, OpenConsole } from "../core/console.ts";
import { containerLock, machineLock } from "../core/locks.ts";
import type { Exchange, Gateway } from "../http/gateway.ts";
import { type HttpAnswer, type HttpRequest, textAnswer } from "../http/http-message.ts";
import { splitTarget } from "../http/split-target.ts";
import type { Fault, FaultQueue } from "./faults.ts";
import { type LoggedRequest, withoutSecrets } from "./request-log.ts";

/** What a door does with a request. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: HttpAnswer }
  /** Nothing is answered; the connection breaks. */
  | { readonly kind: "reset" }
  /** The connection breaks after half of this. */
  | { readonly kind: "truncated"; readonly answer: HttpAnswer };

/** What all doors share: faults, the log, and what happens to a request. */
export interface Front {
  readonly cluster: Cluster;
  /** @param as answers as this identity, without a login. */
  handle(request: HttpRequest, as?: string): Promise<Outcome>;
  /** Opens a console's websocket: a session, or the answer that refuses it. */
  connect(request: HttpRequest, as?: string): Promise<ConsoleSession | Outcome>;
  /** For whom the console waits that a websocket's address names: the identity of a door that is told none. */
  consoleOwner(target: string): string | undefined;
}

export interface FrontParts {
  readonly cluster: Cluster;
  readonly gateway: Gateway;
  readonly faults: FaultQueue;
  readonly log: LoggedRequest[];
  readonly openConsole: OpenConsole;
  readonly consoleOwner: (cluster: Cluster, node: string, port: number) => string | undefined;
}

const decoder = new TextDecoder();

export function createFront({ cluster, gateway, faults, log, openConsole, consoleOwner }: FrontParts): Front {
  const exchange = async (request: HttpRequest, as?: string): Promise<Exchange> => {
    const done = await gateway(request, as);
    const { path, params, authid, answer } = done;
    log.push({ method: request.method, path, params: withoutSecrets(params), authid, status: answer.status });
    return done;
  };

  const handle = async (request: HttpRequest, as?: string): Promise<Outcome> => {
    if (cluster.nodes.get(cluster.localNode)?.online === false) return { kind: "reset" };
    const target = splitTarget(request.target);
    const path = target?.api?.path ?? target?.path ?? request.target;
    const fault = faults.take(request.method, path);
    if (fault) return suffer(fault, cluster, path, () => exchange(request, as));
    return { kind: "answer", answer: (await exchange(request, as)).answer };
  };

  return {
    cluster,
    handle,
    connect: async (request, as) => {
      const outcome = await handle(request, as);
      if (outcome.kind !== "answer" || outcome.answer.status !== 200) return outcome;
      const { node, port } = consoleOf(request, outcome.answer);
      const session = port === undefined ? undefined : openConsole(cluster, node ?? cluster.localNode, port);
      return session ?? { kind: "answer", answer: textAnswer(500, "connection to the console failed") };
    },
    consoleOwner: (target) => {
      const { pathname, searchParams } = new URL(target, "http://localhost");
      const node = /\/nodes\/([^/]+)\//.exec(pathname)?.[1] ?? cluster.localNode;
      return consoleOwner(cluster, node, Number(searchParams.get("port")));
    },
  };
}

async function suffer(fault: Fault, cluster: Cluster, path: string, work: () => Promise<Exchange>): Promise<Outcome> {
  switch (fault.kind) {
    case "reset":
      if (fault.after) await work();
      return { kind: "reset" };
    case "status":
      if (fault.after) await work();
      return { kind: "answer", answer: textAnswer(fault.status, fault.reason ?? PROXY_REASONS[fault.status] ?? "") };
    case "slow":
      await cluster.clock.sleep(fault.ms);
      return { kind: "answer", answer: (await work()).answer };
    case "truncated":
      return { kind: "truncated", answer: (await work()).answer };
    case "locked":
      return { kind: "answer", answer: await whileLocked(cluster, path, work) };
  }
}

/** Makes the call while somebody else has the lock of its guest, and holds it until the task that it starts has ended. */
async function whileLocked(cluster: Cluster, path: string, work: () => Promise<Exchange>): Promise<HttpAnswer> {
  const [, type, vmid] = /^\/nodes\/[^/]+\/(lxc|qemu)\/(\d+)/.exec(path) ?? [];
  const file = type === "lxc" ? containerLock(Number(vmid)) : machineLock(Number(vmid));
  const release = type === undefined || cluster.locks.isHeld(file) ? () => {} : cluster.locks.take(file);
  const { answer } = await work();
  const [, upid = ""] = /"data":"(UPID:[^"]+)"/.exec(decoder.decode(answer.body)) ?? [];
  void Promise.resolve(cluster.tasks.get(upid)?.ended).then(release);
  return answer;
}

const PROXY_REASONS: Readonly<Record<number, string>> = { 595: "Connection refused", 596: "Connection timed out" };

/** Where `vncwebsocket` says that the console is. */
function consoleOf(request: HttpRequest, answer: HttpAnswer): { node?: string; port?: number } {
  const node = /\/nodes\/([^/]+)\//.exec(request.target)?.[1];
  const body: unknown = JSON.parse(decoder.decode(answer.body));
  const data = typeof body === "object" && body !== null && "data" in body ? body.data : undefined;
  const port = typeof data === "object" && data !== null && "port" in data ? Number(data.port) : undefined;
  return { ...(node !== undefined && { node }), ...(port !== undefined && { port }) };
}
