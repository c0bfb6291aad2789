import type { MethodParameters } from "../../generated/parameters.ts";
import {
  type Answer,
  answerOf,
  type Download,
  die,
  fail,
  type Json,
  paramFailure,
  permissionFailure,
} from "./answer.ts";
import { createCall, type PrivilegesOf } from "./call.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Cluster } from "./cluster.ts";
import type { Identity } from "./identity.ts";
import type { MethodSchema } from "./method-schema.ts";
import { type Params, textOf } from "./params.ts";
import type { Method, Route, Upload } from "./route.ts";

/** A call whose caller is known; how it arrived does not matter any more. */
export interface ApiRequest {
  readonly method: Method;
  /** Below `/api2/json`, unescaped. */
  readonly path: string;
  /** From query and body. */
  readonly params: Params;
  /** Absent for the few methods that need no login. */
  readonly identity: Identity | undefined;
  /** The request carried an API token, even where no login is needed. */
  readonly withToken?: boolean;
  readonly upload?: Upload;
}

/** The parts that {@link createDispatcher} joins; each folder provides its own. */
export interface DispatcherParts {
  readonly cluster: Cluster;
  readonly catalogue: Catalogue;
  readonly routes: readonly Route[];
  readonly privilegesOf: PrivilegesOf;
  /** Brings parameters into the form in which the method gets them. */
  readonly normalize: (params: Params, schema: MethodSchema) => Params;
  /** Errors by parameter; empty if all is well. */
  readonly verify: (params: Params, schema: MethodParameters) => Readonly<Record<string, string>>;
  /** @throws PveFailure 403. */
  readonly checkPermissions: (schema: MethodSchema, identity: Identity | undefined, params: Params) => void;
}

export type Dispatcher = (request: ApiRequest) => Promise<Answer>;

/**
 * Answers calls in PVE's order: find the method, merge the parameters, token allowed, the schema's permission check,
 * which node, verify the parameters, then the method's own code. Rule: `PVE/HTTPServer.pm sub rest_handler`,
 * `PVE/RESTHandler.pm sub handle`.
 *
 * @throws TypeError if a route is not a method of the schema, or is declared twice.
 */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const handlers = collect(parts.routes, parts.catalogue);

  const dispatch: Dispatcher = (request) =>
    answerOf(async () => {
      const found = parts.catalogue.find(request.method, request.path);
      if (!found) return notImplemented(`Method '${request.method} ${request.path}' not implemented`);
      const { schema } = found;
      const given = mergeParams(found.uriParams, request.params);
      refuseToken(schema, request);
      parts.checkPermissions(schema, request.identity, given);
      const params = parts.normalize(given, schema);
      findNode(parts.cluster, schema, given);
      const errors = parts.verify(params, schema.parameters);
      if (Object.keys(errors).length > 0) paramFailure(errors);
      const handle = handlers.get(schema.key);
      if (!handle) return notImplemented(`Method '${schema.key}' is not simulated`);
      const attributes: Record<string, Json> = {};
      const files: Download[] = [];
      const data = await handle(
        createCall({
          cluster: parts.cluster,
          method: request.method,
          path: request.path,
          identity: request.identity ?? NOBODY,
          params,
          ...(request.upload && { upload: request.upload }),
          privilegesOf: parts.privilegesOf,
          attributes,
          download: (file) => void files.push(file),
          inner: (method, path, inner = {}) => dispatch({ method, path, params: inner, identity: request.identity }),
        }),
      );
      const [download] = files;
      return { status: 200, data: data ?? null, attributes, ...(download && { download }) };
    });
  return dispatch;
}

const NOBODY: Identity = { authid: "", userid: "", isRoot: false };

const notImplemented = (message: string): Answer => ({ status: 501, data: null, message });

function collect(routes: readonly Route[], catalogue: Catalogue): ReadonlyMap<string, Route["handle"]> {
  const handlers = new Map<string, Route["handle"]>();
  for (const { key, handle } of routes) {
    if (!catalogue.method(key)) throw new TypeError(`route '${key}' is not a method of the schema`);
    if (handlers.has(key)) throw new TypeError(`route '${key}' is declared twice`);
    handlers.set(key, handle);
  }
  return handlers;
}

function mergeParams(uriParams: Readonly<Record<string, string>>, given: Params): Params {
  for (const [name, value] of Object.entries(given)) {
    const fixed = uriParams[name];
    if (fixed !== undefined && fixed !== textOf(value)) {
      paramFailure({ [name]: "duplicate parameter (already defined in URI) with conflicting values!" });
    }
  }
  return { ...uriParams, ...given };
}

function refuseToken(schema: MethodSchema, request: ApiRequest): void {
  if (schema.allowToken || (request.identity?.token === undefined && !request.withToken)) return;
  permissionFailure(`URI '${request.path}' not available with API token, need proper ticket.\n`);
}

const HOSTNAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;

/** The node that must answer has to be there, and online. Rule: `PVE/HTTPServer.pm sub remote_node_ip`. */
function findNode(cluster: Cluster, schema: MethodSchema, params: Params): void {
  if (schema.proxyto === undefined) return;
  const name = textOf(params[schema.proxyto] ?? "");
  // a name that no host can have is left to the verification
  if (name === "localhost" || name === cluster.localNode || !HOSTNAME.test(name)) return;
  const node = cluster.nodes.get(name);
  if (!node) {
    die(`hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known`);
  }
  if (!node.online) fail(595, "No route to host");
}
