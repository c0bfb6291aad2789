import type { Access } from "./auth/auth.ts";
import { createCaller } from "./client/caller.ts";
import { methodTable } from "./client/method-table.ts";
import { callTimeout, openTransport, type PveClientOptions } from "./client/options.ts";
import { schemaPropertyStrings } from "./client/property-strings.ts";
import { PveError } from "./errors/pve-error.ts";
import { methodFacts } from "./generated/methods.ts";
import type { PveClient } from "./pve-client.ts";
import { Task } from "./tasks/task.ts";

const methodOf = methodTable(methodFacts, schemaPropertyStrings);

/**
 * Makes a client for one PVE server. Nothing is sent before the first call.
 *
 * @param options where the server is, as whom to call it, whom to trust.
 * @returns a client whose type knows what its credential may do.
 * @throws PveError if the options are not complete or contradict themselves.
 * @example
 * const pve = createPveClient({ host: "pve1.lan", tls: { fingerprint }, auth: apiToken("hermes@pve!deploy", secret) });
 * const { version } = await pve.get("/version");
 */
export function createPveClient<A extends Access>(options: PveClientOptions<A>): PveClient<A> {
  const transport = openTransport(options);
  const session = options.auth.open(transport);
  const { access, authid } = options.auth;
  const call = createCaller({
    transport,
    session,
    authid,
    timeout: callTimeout(options),
    methodOf,
    guard: () => {},
    toTask,
  });

  function toTask(upid: string): Task {
    return new Task(upid, call);
  }

  return {
    access,
    authid,
    get: (path, params, more) => call("GET", path, params, more),
    post: (path, params, more) => call("POST", path, params, more),
    put: (path, params, more) => call("PUT", path, params, more),
    delete: (path, params, more) => call("DELETE", path, params, more),
    request: ({ method, path, params }, more) => call(method, path, params, more),
    task: toTask,
    exec: () => Promise.reject(new PveError("exec is not built yet")),
    close: () => transport.close(),
  };
}
