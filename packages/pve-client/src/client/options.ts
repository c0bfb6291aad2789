import type { Auth } from "../auth/auth.ts";
import { PveError } from "../errors/pve-error.ts";
import type { Access } from "../permissions/access.ts";
import { serverUrl } from "../transport/address.ts";
import { failover } from "../transport/failover.ts";
import { type FetchLike, fetchTransport } from "../transport/fetch-transport.ts";
import { socketTransport } from "../transport/socket-transport.ts";
import type { TlsOptions } from "../transport/tls-trust.ts";
import type { Transport } from "../transport/transport.ts";
import type { WebSocketConstructor } from "../transport/web-socket.ts";

/** How to reach a PVE server. */
export interface ServerOptions {
  /** `pve1.lan`, `pve1.lan:8006`, `192.0.2.1`; port 8006 by default. Either this or `url`. */
  readonly host?: string;
  /** `https://pve1.lan:8006`. Either this or `host`. */
  readonly url?: string;
  /**
   * Other nodes of the same cluster, written as `host` is: reads that one node does not answer go to the next; writes go
   * to the node that answered last. Trust is the same for all, so by `ca`, `knownHosts` or a list of fingerprints.
   */
  readonly otherHosts?: readonly string[];
  /** Whom to trust; by default the certificate authorities that Node trusts. */
  readonly tls?: TlsOptions;
  /** Replaces the socket, and with it `tls`: a simulator's, msw's, one with an agent of its own. */
  readonly fetch?: FetchLike;
  /** Milliseconds for one call; 60 000 by default. Waiting for a task has its own. */
  readonly timeout?: number;
}

/** How to reach a PVE server, and as whom. */
export interface PveClientOptions<A extends Access = Access> extends ServerOptions {
  /** `apiToken(…)` or `password(…)`. */
  readonly auth: Auth<A>;
  /** Replaces the websocket of `exec`. */
  readonly webSocket?: WebSocketConstructor;
  /** `false` sends also what only root@pam may do, and lets the server refuse it. */
  readonly guard?: boolean;
}

/** What a transport is made of. */
type TransportOptions = ServerOptions & Pick<PveClientOptions, "webSocket">;

const DEFAULT_TIMEOUT = 60_000;

/** Chooses the transport. @throws PveError if the options contradict themselves. */
export function openTransport(options: TransportOptions): Transport {
  const others = (options.otherHosts ?? []).map((host) => serverUrl({ host }));
  return failover([openOne(serverUrl(options), options), ...others.map((url) => openOne(url, options))]);
}

function openOne(url: string, options: TransportOptions): Transport {
  if (!options.fetch) return socketTransport(url, options.tls, options.webSocket);
  if (options.tls) {
    throw new PveError("`tls` has no effect on a client made with `fetch`: configure trust there, or leave one out.");
  }
  return fetchTransport(url, options.fetch, options.webSocket);
}

/** The time for one call in milliseconds. @throws PveError if it is not a positive number. */
export function callTimeout({ timeout = DEFAULT_TIMEOUT }: ServerOptions): number {
  if (timeout > 0 && timeout <= 0x7fffffff) return timeout;
  throw new PveError(`timeout must be milliseconds, more than 0 and less than 25 days, got ${timeout}.`);
}
