import type { GuestDoor } from "../channels/channel.ts";
import type { ObservedResource, Resource } from "../runtimes/resource.ts";
import { askFromInside } from "./ask-inside.ts";
import { dropEnvironment, lookAtEnvironment, putEnvironment } from "./environments.ts";
import type { JsonServer } from "./json-server.ts";
import { dropProxyHost, lookAtProxyHost, putProxyHost } from "./proxy-hosts.ts";
import { logIn } from "./proxy-manager.ts";
import { ServerError } from "./server-error.ts";
import { dropStack, lookAtStack, putStack } from "./stacks.ts";

/** What asking a server outside needs. */
export interface Asking {
  /** The container, from which it is asked. */
  readonly door: GuestDoor;
  readonly signal: AbortSignal;
}

/** How one kind of resource is looked at, put in its place, and taken away; each only if there is something to do. */
interface Keeper<R extends Resource = Resource> {
  look(wanted: R, server: JsonServer): Promise<ObservedResource>;
  put(wanted: R, server: JsonServer): Promise<void>;
  /** Nothing but what was made for the deployment. */
  drop(wanted: R, server: JsonServer): Promise<void>;
}

const keepers: { readonly [K in Resource["kind"]]: Keeper<Extract<Resource, { kind: K }>> } = {
  "portainer-environment": { look: lookAtEnvironment, put: putEnvironment, drop: dropEnvironment },
  "portainer-stack": { look: lookAtStack, put: putStack, drop: dropStack },
  "proxy-host": { look: lookAtProxyHost, put: putProxyHost, drop: dropProxyHost },
};

function keeperOf({ kind }: Resource): Keeper {
  return keepers[kind];
}

/**
 * How something that a server outside keeps stands to what is wanted. Changes nothing.
 *
 * @param secret what opens the server; nothing if it is not at hand.
 */
export async function lookAtResource(
  resource: Resource,
  secret: string | undefined,
  asking: Asking,
): Promise<ObservedResource> {
  if (secret === undefined)
    return { state: "unknown", said: `${resource.name} was not looked at: its key is not at hand` };
  try {
    return await keeperOf(resource).look(resource, await openServer(resource, secret, asking));
  } catch (error) {
    if (error instanceof ServerError) return { state: "unreachable", said: error.message };
    throw error;
  }
}

/**
 * Has a server outside keep what is wanted.
 * @throws {ServerError}
 */
export async function putResource(resource: Resource, secret: string, asking: Asking): Promise<void> {
  await keeperOf(resource).put(resource, await openServer(resource, secret, asking));
}

/**
 * Takes away what was made for a deployment.
 * @throws {ServerError}
 */
export async function dropResource(resource: Resource, secret: string, asking: Asking): Promise<void> {
  await keeperOf(resource).drop(resource, await openServer(resource, secret, asking));
}

async function openServer(resource: Resource, secret: string, { door, signal }: Asking): Promise<JsonServer> {
  const { url, certificate_pin } = resource.server;
  const ask = askFromInside(door, certificate_pin);
  if (resource.kind === "proxy-host") {
    const server = { name: "Nginx Proxy Manager", url, headers: {}, ask, signal };
    return await logIn(server, resource.identity, secret);
  }
  return { name: "Portainer", url, headers: { "x-api-key": secret }, ask, signal };
}
