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

const FIRST = 5900;
const LAST = 5999;
const awaited = new WeakMap<Cluster, Map<string, AwaitedConsole>>();

function portsOf(cluster: Cluster): Map<string, AwaitedConsole> {
  const known = awaited.get(cluster) ?? new Map<string, AwaitedConsole>();
  awaited.set(cluster, known);
  return known;
}

/**
 * Listens on the node's next free port. Rule: `PVE/Tools.pm sub next_vnc_port`.
 *
 * @throws Error if all hundred are taken.
 */
export function listen(cluster: Cluster, node: string, console: AwaitedConsole): number {
  const ports = portsOf(cluster);
  for (let port = FIRST; port <= LAST; port++) {
    if (ports.has(`${node}:${port}`)) continue;
    ports.set(`${node}:${port}`, console);
    return port;
  }
  throw new Error("unable to find free port (5900-6000)");
}

/** For whom the console on a port waits; undefined where nothing listens. */
export function consoleOwner(cluster: Cluster, node: string, port: number): string | undefined {
  return portsOf(cluster).get(`${node}:${port}`)?.authid;
}

/** Connects to a console's port; what listens there speaks termproxy's protocol. */
export const openConsole: OpenConsole = (cluster, node, port) => {
  const ports = portsOf(cluster);
  const key = `${node}:${port}`;
  const console = ports.get(key);
  if (!console) return undefined;
  return new TermproxySession({
    accepts: (authid, ticket) => authid === console.authid && isVncTicketValid(cluster, ticket, authid, console.path),
    attach: console.attach,
    done: () => {
      ports.delete(key);
      console.done();
    },
  });
};
