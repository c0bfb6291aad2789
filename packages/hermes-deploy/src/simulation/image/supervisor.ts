import { type AgentPlace, answerAgent, bootAgent, prepareHome } from "../agent.ts";
import type { AgentMemory } from "../container.ts";
import { type GuestFiles, readState, writeState } from "../files.ts";
import type { Send, SimulatedRequest, SimulatedResponse } from "../http.ts";

const HOME = "/opt/data";
const SLOT = "/run/service/gateway-default";
const STATE = `${HOME}/gateway_state.json`;

/** The image's environment, which s6 keeps for its services; gone with the container's own start, as all of /run is. */
const ENVIRONMENT = "/run/s6/container_environment.json";
/** What the running gateway has read. */
const MEMORY = "/run/s6/gateway.json";

/**
 * Starts the image: s6, the boot hooks, the services (hermes-agent docker/stage2-hook.sh, container_boot.py).
 * @returns whether it stays up: without `gateway run` it is the interactive program, which ends for want of a terminal.
 */
export async function bootImage(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  files: GuestFiles,
): Promise<boolean> {
  if (args[0] !== "gateway" || args[1] !== "run") return false;
  await files.makeDirectory("/run/s6/basedir");
  await files.write("/proc/1/comm", "s6-svscan\n");
  await writeState(files, ENVIRONMENT, env);
  await prepareHome(await placeOf(files), files);
  await files.makeDirectory(SLOT);
  if (await shallRun(env, files)) await startGateway(files);
  return true;
}

/** What was wanted last; on a fresh volume, what the environment says. */
async function shallRun(env: Readonly<Record<string, string>>, files: GuestFiles): Promise<boolean> {
  const known = await readState<{ desired_state?: string } | undefined>(files, STATE, undefined);
  return (known?.desired_state ?? env.HERMES_GATEWAY_BOOTSTRAP_STATE) === "running";
}

/** `hermes gateway start`; one that runs is left alone. */
export async function startGateway(files: GuestFiles): Promise<void> {
  if (await isUp(files)) return;
  await writeState(files, MEMORY, await bootAgent(await placeOf(files), files));
}

/** `hermes gateway stop`. */
export async function stopGateway(files: GuestFiles): Promise<void> {
  await files.remove(MEMORY);
  await writeState(files, STATE, { kind: "hermes-gateway", gateway_state: "stopped", desired_state: "stopped" });
}

export async function isUp(files: GuestFiles): Promise<boolean> {
  return await files.exists(MEMORY);
}

/** What the image's gateway answers on the container's loopback; `undefined` when it does not listen there. */
export async function answerImage(
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  const memory = await readState<AgentMemory | undefined>(files, MEMORY, undefined);
  if (memory?.apiServer?.port !== Number(request.url.port || 80)) return undefined;
  return await answerAgent(await placeOf(files), memory, request, files, send);
}

async function placeOf(files: GuestFiles): Promise<AgentPlace> {
  const environment = await readState<Record<string, string>>(files, ENVIRONMENT, {});
  return {
    home: HOME,
    inGuest: (path) => path,
    environment,
    safeRoots: (environment.HERMES_WRITE_SAFE_ROOT ?? HOME).split(":"),
  };
}
