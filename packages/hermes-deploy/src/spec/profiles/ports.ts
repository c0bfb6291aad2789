import { createHash } from "node:crypto";

/** Ports of profiles go from this one … */
export const FIRST_PORT = 9200;

/** … up to the one before this one. */
export const END_PORT = 9800;

const COUNT = END_PORT - FIRST_PORT;

/** What a port is given to. */
export interface PortWish {
  readonly name: string;
  /** The port that it has to be. */
  readonly port?: number | undefined;
}

interface Owners {
  readonly profiles: readonly { readonly name: string; readonly api_server: { readonly port?: number | undefined } }[];
  readonly hermes: { readonly api_server: { readonly port: number } };
}

/** The port that a profile gets by its name alone. The formula is this tool's own: Hermes has none since its allocator went. */
export function portOf(name: string): number {
  return FIRST_PORT + (createHash("sha256").update(name).digest().readUInt32BE(0) % COUNT);
}

/**
 * A port for each profile. The same profiles have the same ports in whatever order they stand. Of several that their
 * names lead to the same port, the first in the order of the alphabet has it, whatever else there is; the others get the
 * next that are free once all have had their turn.
 *
 * @param taken ports that something else has.
 * @returns port by name; a name is missing if there is no port left for it.
 */
export function assignPorts(wishes: readonly PortWish[], taken: readonly number[]): ReadonlyMap<string, number> {
  const used = new Set([...taken, ...wishes.flatMap(({ port }) => port ?? [])]);
  const ports = new Map(wishes.flatMap(({ name, port }) => (port === undefined ? [] : [[name, port] as const])));
  const give = (name: string, port: number) => {
    used.add(port);
    ports.set(name, port);
  };
  const names = wishes.flatMap(({ name, port }) => (port === undefined ? [name] : [])).sort();
  for (const name of names) if (!used.has(portOf(name))) give(name, portOf(name));
  for (const name of names) {
    const port = ports.has(name) ? undefined : free(portOf(name), used);
    if (port !== undefined) give(name, port);
  }
  return ports;
}

/** The ports of a spec's profiles beside the default one, whose port no other gets. */
export function profilePorts({ profiles, hermes }: Owners): ReadonlyMap<string, number> {
  return assignPorts(
    profiles.map(({ name, api_server }) => ({ name, port: api_server.port })),
    [hermes.api_server.port],
  );
}

/** The profiles whose port is not the one that their name leads to: it may change when profiles come and go. */
export function movedPorts(owners: Owners): readonly { readonly name: string; readonly port: number }[] {
  const chosen = new Set(
    owners.profiles.flatMap(({ name, api_server }) => (api_server.port === undefined ? [] : [name])),
  );
  return [...profilePorts(owners)].flatMap(([name, port]) =>
    chosen.has(name) || port === portOf(name) ? [] : [{ name, port }],
  );
}

/** The first port from `start` on, around the end, that is not in use. */
function free(start: number, used: ReadonlySet<number>): number | undefined {
  for (let step = 0; step < COUNT; step++) {
    const port = FIRST_PORT + ((start - FIRST_PORT + step) % COUNT);
    if (!used.has(port)) return port;
  }
  return undefined;
}
