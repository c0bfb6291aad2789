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
 * A port for each profile. The same list gives the same ports; a profile that is put at its end takes no port away from
 * the others: of two that a name leads to the same port the later one gets the next that is free.
 *
 * @param taken ports that something else has.
 * @returns port by name; a name is missing if there is no port left for it.
 */
export function assignPorts(wishes: readonly PortWish[], taken: readonly number[]): ReadonlyMap<string, number> {
  const used = new Set([...taken, ...wishes.flatMap(({ port }) => port ?? [])]);
  const ports = new Map<string, number>();
  for (const { name, port } of wishes) {
    const found = port ?? free(portOf(name), used);
    if (found === undefined) continue;
    used.add(found);
    ports.set(name, found);
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

/** The first port from `start` on, around the end, that is not in use. */
function free(start: number, used: ReadonlySet<number>): number | undefined {
  for (let step = 0; step < COUNT; step++) {
    const port = FIRST_PORT + ((start - FIRST_PORT + step) % COUNT);
    if (!used.has(port)) return port;
  }
  return undefined;
}
