import { type AgentPlace, placeIn, readMemory, writeGatewayState } from "../agent.ts";
import type { AgentMemory, Container } from "../container.ts";
import type { GuestFiles } from "../files.ts";
import { profileNames, readGatewayConfig } from "./profiles.ts";

export const DEFAULT = "default";

/** Where the agent of a profile lives: the default one in the container's home, the others below it. */
export function profilePlace(container: Container, name: string): AgentPlace {
  const place = placeIn(container);
  return name === DEFAULT ? place : { ...place, home: `${place.home}/profiles/${name}` };
}

/** A gateway that runs in a container. */
export interface RunningGateway {
  readonly place: AgentPlace;
  readonly agent: AgentMemory;
}

/** Every gateway that runs in a container. */
export function runningGateways(container: Container): readonly RunningGateway[] {
  const named = Object.entries(container.slots ?? {});
  return [[DEFAULT, { agent: container.agent }] as const, ...named].flatMap(([name, { agent }]) =>
    agent === undefined ? [] : [{ place: profilePlace(container, name), agent }],
  );
}

/** Whether the supervisor knows a profile's gateway, and whether it is up. */
export function slotOf(container: Container, name: string): "up" | "down" | "none" {
  if (name === DEFAULT) return container.agent === undefined ? "down" : "up";
  const slot = container.slots?.[name];
  return slot === undefined ? "none" : slot.agent === undefined ? "down" : "up";
}

/** The container with a profile's gateway in its supervisor: up with a memory, down without. */
export function withGateway(container: Container, name: string, agent: AgentMemory | undefined): Container {
  const { agent: _, ...rest } = container;
  if (name === DEFAULT) return agent === undefined ? rest : { ...rest, agent };
  return { ...container, slots: { ...container.slots, [name]: agent === undefined ? {} : { agent } } };
}

/** Starts a profile's gateway, as far as its port is free; another one that has it makes the start fail. */
export async function startGateway(container: Container, name: string, files: GuestFiles): Promise<Container> {
  const place = profilePlace(container, name);
  const own = await readMemory(place, files);
  const port = own.apiServer?.port;
  const taken = runningGateways(container).some(({ agent }) => port !== undefined && agent.apiServer?.port === port);
  if (taken) {
    const change = { gateway_state: "startup_failed", exit_reason: `api_server: port ${port} is already in use` };
    await writeGatewayState(place.home, files, change);
    return withGateway(container, name, undefined);
  }
  const agent = name === DEFAULT ? withServed(own, await servedProfiles(container, files)) : own;
  const served = agent.served === undefined ? {} : { served_profiles: [DEFAULT, ...Object.keys(agent.served)] };
  const change = { gateway_state: "running", exit_reason: null, platforms: agent.platforms };
  await writeGatewayState(place.home, files, { ...change, ...served });
  return withGateway(container, name, agent);
}

/** A gateway that serves others shows their platforms as `PROFILE:PLATFORM`. */
function withServed(own: AgentMemory, served: AgentMemory["served"]): AgentMemory {
  if (served === undefined) return own;
  const theirs = Object.entries(served).flatMap(([profile, { platforms }]) =>
    Object.entries(platforms).map(([platform, state]) => [`${profile}:${platform}`, state] as const),
  );
  return { ...own, served, platforms: { ...own.platforms, ...Object.fromEntries(theirs) } };
}

/** What a multiplexing gateway has read of the profiles that it serves; one with a listener of its own is not served. */
async function servedProfiles(container: Container, files: GuestFiles): Promise<AgentMemory["served"]> {
  const { home } = placeIn(container);
  const { multiplex, allowlist } = await readGatewayConfig(home, files);
  if (!multiplex) return undefined;
  const served: Record<string, AgentMemory> = {};
  for (const name of await profileNames(home, files)) {
    const place = profilePlace(container, name);
    const { listens } = await readGatewayConfig(place.home, files);
    if (allowlist?.includes(name) === false || listens) continue;
    served[name] = await readMemory(place, files);
  }
  return served;
}
