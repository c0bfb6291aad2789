import { type Caller, type CallOptions, createCaller } from "./client/caller.ts";
import type { Connection } from "./client/exchange.ts";
import { allowAll, createGuard } from "./client/guard.ts";
import { callTimeout, openTransport, type PveClientOptions } from "./client/options.ts";
import { createRawClient, type RawClient } from "./client/raw.ts";
import { methodOf } from "./client/schema-methods.ts";
import type { Params } from "./codec/encode-call.ts";
import { type ExecOptions, exec } from "./console/exec.ts";
import { openConsole } from "./console/open-console.ts";
import { push } from "./console/push.ts";
import { Turns } from "./console/turns.ts";
import type { Access } from "./permissions/access.ts";
import { preflight } from "./preflight/preflight.ts";
import type { PveClient } from "./pve-client.ts";
import { upload } from "./storage/upload.ts";
import { Task } from "./tasks/task.ts";
import type { Verb } from "./transport/transport.ts";

/**
 * Makes a client for one PVE server. Nothing is sent before the first call.
 *
 * @param options where the server is, as whom to call it, whom to trust.
 * @returns a client whose type knows what its credential may do.
 * @throws PveError if the options are incomplete or contradict each other.
 * @example
 * const pve = createPveClient({ host: "pve1.lan", tls: { fingerprint }, auth: apiToken("hermes@pve!deploy", secret) });
 * const { version } = await pve.get("/version");
 */
export function createPveClient<A extends Access>(options: PveClientOptions<A>): PveClient<A> {
  const { access, authid } = options.auth;
  const timeout = callTimeout(options);
  const transport = openTransport(options);
  const connection: Connection = { transport, session: options.auth.open(transport) };
  const guard = options.guard === false ? allowAll : createGuard(access, authid);
  const toTask = (upid: string): Task => new Task(upid, call);
  const call: Caller = createCaller({ ...connection, authid, timeout, methodOf, guard, toTask });
  const consoles = new Turns();
  const run = (what: ExecOptions) => {
    const alone = what.vmid === undefined ? undefined : `${what.node} ${what.vmid}`;
    const work = () => exec(what, call, { ...connection, authid });
    return alone === undefined ? work() : consoles.take(alone, work, what.signal);
  };
  let raw: RawClient | undefined;

  return {
    access,
    authid,
    ...verbs(call),
    request: ({ method, path, params }, more) => call(method, path, params, more),
    get raw() {
      raw ??= createRawClient({ ...connection, timeout, methodOf });
      return raw;
    },
    preflight: (calls) =>
      preflight(calls, { access, authid, ask: ({ method, path, params }) => call(method, path, params) }),
    task: toTask,
    exec: run,
    push: (what) => push(what, run),
    openTerminal: ({ signal, ...place }) => openConsole(place, call, { ...connection, authid }, signal),
    upload: (what) => upload(what, { url: transport.url, call }),
    close: () => transport.close(),
  };
}

/** The typed calls: the caller encodes and decodes by the schema, and their types are made from the same schema. */
function verbs<A extends Access>(call: Caller): Pick<PveClient<A>, "get" | "post" | "put" | "delete"> {
  const typed = (verb: Verb) => {
    const untyped = (path: string, params?: Params, options?: CallOptions) => call(verb, path, params, options);
    // No function body can be checked against parameters and results that depend on the path.
    return untyped as never;
  };
  return { get: typed("GET"), post: typed("POST"), put: typed("PUT"), delete: typed("DELETE") };
}
