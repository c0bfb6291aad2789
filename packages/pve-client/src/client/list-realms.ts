import type { Data } from "./call-types.ts";
import { createCaller } from "./caller.ts";
import { allowAll } from "./guard.ts";
import { callTimeout, openTransport, type ServerOptions } from "./options.ts";
import { methodOf } from "./schema-methods.ts";

/** Where users can come from: `pam`, `pve`, a directory. `default` stands on the one that PVE's own login offers first. */
export type Realm = Data<"get", "/access/domains">[number] & { readonly default?: 1 };

/** For a call that needs no credential. */
const NOBODY = { headers: () => [], refused: () => false, secrets: () => [] };

/**
 * Lists the realms of a server without logging in, for somebody who is still to choose one. `tfa` says what a realm asks
 * of all its users; a user's own second factor shows at the login only.
 *
 * @param options where the server is and whom to trust, as for `createPveClient`; with `signal` to give up early.
 * @throws PveError if the options contradict each other; ConnectionError, HttpError.
 * Rule: `PVE/API2/Domains.pm` method index, which is for all the world.
 * @example
 * const realms = await listRealms({ host: "pve1.lan", tls: { fingerprint } });
 * console.log(realms.map(({ realm, comment }) => `${realm}: ${comment}`));
 */
export async function listRealms(options: ServerOptions & { readonly signal?: AbortSignal }): Promise<Realm[]> {
  const transport = openTransport(options);
  const timeout = callTimeout(options);
  const toTask = (upid: string) => upid;
  const parts = { transport, session: NOBODY, authid: "nobody", timeout, methodOf, guard: allowAll, toTask };
  try {
    const realms = await createCaller(parts)("GET", "/access/domains", {}, { signal: options.signal });
    return realms as Realm[];
  } finally {
    await transport.close();
  }
}
