import type { Cluster } from "../core/cluster.ts";
import type { OpenConsole } from "../core/console.ts";
import type { Terminal } from "../guests/terminal/terminal.ts";
import { TermproxySession } from "./termproxy-session.ts";
import { isVncTicketValid } from "./vnc-ticket.ts";

/** A console that was asked for, and waits on its port. */
export interface AwaitedConsole {
  /** Whom it is for. */
  readonly authid: string;
  /** ACL path that its ticket names. */
  readonly path: string;
  /** Attaches to the program behind it. */
  readonly attach: () => Promise<Terminal>;
  /** Called once when the session is over. */
  readonly done: () => void;
}

/** A console on its port, and until when it waits; absent once somebody has come. */
type Listening = AwaitedConsole & { until?: number };

const FIRST = 5900;
const LAST = 5999;
/** Milliseconds for which termproxy waits for its one connection. Rule: pve-xtermjs, `termproxy/src/main.rs`. */
const WAITS = 10_000;
const awaited = new WeakMap<Cluster, Map<string, Listening>>();

function portsOf(cluster: Cluster): Map<string, Listening> {
  const known = awaited.get(cluster) ?? new Map<string, Listening>();
  awaited.set(cluster, known);
  return known;
}

/**
 * Listens on the node's next free port. Rule: `PVE/Tools.pm sub next_vnc_port`.
 *
 * @throws Error if all hundred are taken.
 */
export function listen(cluster: Cluster, node: string, console: AwaitedConsole): number {
  endUnclaimed(cluster);
  const ports = portsOf(cluster);
  for (let port = FIRST; port <= LAST; port++) {
    if (ports.has(`${node}:${port}`)) continue;
    ports.set(`${node}:${port}`, { ...console, until: cluster.clock.now() + WAITS });
    return port;
  }
  throw new Error("unable to find free port (5900-6000)");
}

/** Ends the consoles for which nobody has come in time. */
export function endUnclaimed(cluster: Cluster): void {
  const ports = portsOf(cluster);
  for (const [key, { until, done }] of ports) {
    if (until === undefined || until > cluster.clock.now()) continue;
    ports.delete(key);
    done();
  }
}

/** For whom the console on a port waits; undefined where nothing listens. */
export function consoleOwner(cluster: Cluster, node: string, port: number): string | undefined {
  endUnclaimed(cluster);
  return portsOf(cluster).get(`${node}:${port}`)?.authid;
}

/** Connects to a console's port; what listens there speaks termproxy's protocol. */
export const openConsole: OpenConsole = (cluster, node, port) => {
  const ports = portsOf(cluster);
  const key = `${node}:${port}`;
  const console = ports.get(key);
  if (!console) return undefined;
  delete console.until;
  return new TermproxySession({
    accepts: (authid, ticket) => authid === console.authid && isVncTicketValid(cluster, ticket, authid, console.path),
    attach: console.attach,
    done: () => {
      ports.delete(key);
      console.done();
    },
  });
};
