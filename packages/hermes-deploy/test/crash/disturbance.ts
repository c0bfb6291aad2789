import type { Simulator } from "@homelab/pve-client/simulator";
import type { Sockets } from "../../src/cli/connect.ts";

/** One request of a run, a console's websocket too. */
export interface Seen {
  /** Counted from 1. */
  readonly number: number;
  readonly method: string;
  /** Below the format. */
  readonly path: string;
}

/** What happens at a request. */
export type Blow =
  /** The program is killed when the request has had its effect: it hears nothing more. */
  | "kill"
  /** The connection breaks before the request has any effect, or after it. */
  | "lost before"
  | "lost after"
  /** The ticket or token is not accepted. */
  | "refused"
  /** Somebody else holds the lock of the container's configuration. */
  | "locked"
  /** The power fails and comes back. */
  | "power cut"
  /** PVE's services are started anew: for a few calls nobody answers, and consoles hang up. Tasks go on. */
  | "restart"
  /** The task that is started dies before it has done anything, or at its end. */
  | "task fails"
  | "task fails late";

/** How many calls a restart of PVE's services costs. */
const MISSED = 4;

/** The sockets of one run, and what is behind them. */
export interface Disturbance {
  readonly sockets: Sockets;
  /** Resolves when the program has been killed. */
  readonly dead: Promise<void>;
  readonly kill: () => void;
  /** The simulator that answers now; another one after a power cut. */
  readonly simulator: () => Simulator;
  readonly seen: readonly Seen[];
}

/** Sockets to a simulator, at which something goes wrong when `strike` says so. */
export function disturbed(
  first: Simulator,
  strike: (request: Seen) => Blow | undefined = () => undefined,
): Disturbance {
  let simulator = first;
  let isDead = false;
  let tell = () => {};
  const dead = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const silence = new Promise<never>(() => {});
  const seen: Seen[] = [];
  const consoles = new Set<{ close(): void }>();
  const hangUp = () => {
    for (const console of consoles) console.close();
    consoles.clear();
  };
  const kill = () => {
    isDead = true;
    hangUp();
    tell();
  };
  const blowAt = (method: string, url: string): Blow | undefined => {
    const path = new URL(url).pathname.replace(/^\/api2\/(?:json|extjs)/, "");
    const request = { number: seen.length + 1, method, path };
    seen.push(request);
    const blow = strike(request);
    if (blow === "power cut") simulator = simulator.afterPowerCut();
    if (blow === "power cut" || blow === "restart") hangUp();
    if (blow !== undefined) bring[blow](simulator, { method, path });
    return blow;
  };
  const sockets: Sockets = {
    async fetch(url, init) {
      if (isDead) return await silence;
      const blow = blowAt(init?.method ?? "GET", String(url));
      const response = await simulator.fetch(url, init);
      if (blow === "kill") kill();
      return isDead ? await silence : response;
    },
    webSocket: function connect(...[url, init]: ConstructorParameters<Simulator["webSocket"]>) {
      const blow = isDead ? undefined : blowAt("GET", url);
      const socket = new simulator.webSocket(url, init);
      consoles.add(socket);
      // The terminal is left as it is at that moment, half a line typed perhaps.
      if (blow === "kill") setTimeout(kill, 1);
      if (isDead) socket.close();
      return socket;
    } as unknown as Simulator["webSocket"],
  };
  return { sockets, dead, kill, simulator: () => simulator, seen };
}

/** What each blow asks the simulator for. */
const bring: Readonly<Record<Blow, (simulator: Simulator, call: { method: string; path: string }) => void>> = {
  kill: () => {},
  "lost before": ({ faults }, call) => faults.next({ kind: "reset" }, call),
  "lost after": ({ faults }, call) => faults.next({ kind: "reset", after: true }, call),
  refused: ({ faults }, call) =>
    faults.next({ kind: "status", status: 401, reason: "permission denied - invalid PVE ticket" }, call),
  locked: ({ faults }, call) => faults.next({ kind: "locked" }, call),
  "power cut": ({ faults }, call) => faults.next({ kind: "reset" }, call),
  restart: ({ faults }) => faults.next({ kind: "reset" }, { times: MISSED }),
  "task fails": ({ faults }) => faults.nextTask({ kind: "error", message: "no space left on device" }),
  "task fails late": ({ faults }) =>
    faults.nextTask({
      kind: "error",
      message: "no space left on device",
      afterLines: Number.POSITIVE_INFINITY,
    }),
};
