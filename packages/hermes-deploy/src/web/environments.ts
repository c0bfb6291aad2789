import type { ObservedResource, PortainerEnvironment } from "../runtimes/resource.ts";
import type { JsonServer } from "./json-server.ts";
import { addAgent, type Environment, listEnvironments, removeEnvironment } from "./portainer.ts";
import { ServerError } from "./server-error.ts";

/**
 * The environment of a name.
 *
 * @returns nothing if there is none.
 * @throws {ServerError} if there are several.
 */
export async function environmentNamed(server: JsonServer, name: string): Promise<Environment | undefined> {
  const [first, second] = (await listEnvironments(server)).filter(({ Name }) => Name === name);
  if (second !== undefined)
    throw new ServerError(`Portainer has more than one environment ${name}; give them different names`);
  return first;
}

export async function lookAtEnvironment(
  { environment, agent }: PortainerEnvironment,
  server: JsonServer,
): Promise<ObservedResource> {
  const found = await environmentNamed(server, environment);
  if (found === undefined) return { state: "absent", said: `Portainer has no environment ${environment}` };
  if (hostOf(found) === agent) return { state: "same", said: "" };
  const said = `Portainer has an environment ${environment} at ${hostOf(found)}, not at ${agent}`;
  return { state: "foreign", said };
}

export async function putEnvironment(wanted: PortainerEnvironment, server: JsonServer): Promise<void> {
  const { state, said } = await lookAtEnvironment(wanted, server);
  if (state === "foreign") throw new ServerError(`${said}; choose another portainer.environment`);
  if (state === "absent") await addAgent(server, wanted.environment, wanted.agent);
}

export async function dropEnvironment(wanted: PortainerEnvironment, server: JsonServer): Promise<void> {
  const found = await environmentNamed(server, wanted.environment);
  if (found !== undefined && hostOf(found) === wanted.agent) await removeEnvironment(server, found);
}

// Portainer keeps an agent's address with or without the scheme, by its version.
const hostOf = ({ URL: url }: Environment) => url.replace(/^\w+:\/\//, "");
