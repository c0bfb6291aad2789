import { type AgentPlace, answerAgent, bootAgent } from "./agent.ts";
import type { AgentMemory } from "./container.ts";
import { type GuestFiles, readState, writeState } from "./files.ts";
import { json, type Send, type SimulatedRequest, type SimulatedResponse } from "./http.ts";
import { type Unit, unitOf } from "./units.ts";

/** Where systemd of the simulated guest notes which units are active; emptied with every start of the guest. */
export const ACTIVE = "/run/systemd/active-units";

const GATEWAY = "hermes-gateway.service";
const DASHBOARD = "hermes-dashboard.service";

/**
 * Starts the program of a unit, as far as it is one of Hermes'.
 * @returns why it has ended at once; `undefined` if it runs, or is nothing of ours
 */
export async function startProgram(name: string, unit: Unit, files: GuestFiles): Promise<string | undefined> {
  const [command = "", ...args] = unit.command;
  if (args[0] !== "gateway" && args[0] !== "dashboard") return undefined;
  const program = await files.status(command);
  if (program === undefined || (program.mode & 0o111) === 0)
    return `Failed to execute ${command}: No such file or directory`;
  if (args[0] === "gateway") await writeState(files, memoryOf(name), await bootAgent(placeOf(unit), files));
  return undefined;
}

/** What a service of the guest answers on its loopback; `undefined` when none listens there. */
export async function answerServices(
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  return (await gateway(request, files, send)) ?? (await dashboard(request, files));
}

async function gateway(
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  const unit = await running(GATEWAY, files);
  if (unit === undefined) return undefined;
  // Started with the guest itself, it reads its files now.
  if (!(await files.exists(memoryOf(GATEWAY))) && (await startProgram(GATEWAY, unit, files)) !== undefined)
    return undefined;
  const memory = await readState<AgentMemory | undefined>(files, memoryOf(GATEWAY), undefined);
  if (memory?.apiServer?.port !== portOf(request)) return undefined;
  return await answerAgent(placeOf(unit), memory, request, files, send);
}

async function dashboard(request: SimulatedRequest, files: GuestFiles): Promise<SimulatedResponse | undefined> {
  const unit = await running(DASHBOARD, files);
  if (unit === undefined || Number(unit.command[unit.command.indexOf("--port") + 1]) !== portOf(request))
    return undefined;
  const built = await files.exists(`${unit.environment.HERMES_HOME}/hermes-agent/hermes_cli/web_dist/index.html`);
  if (!built) return json(503, { error: "the web part is not built" });
  return request.url.pathname === "/api/status" ? json(200, { status: "ok" }) : json(404, { detail: "Not Found" });
}

async function running(name: string, files: GuestFiles): Promise<Unit | undefined> {
  return (await files.exists(`${ACTIVE}/${name}`)) ? await unitOf(name, files) : undefined;
}

function placeOf({ environment }: Unit): AgentPlace {
  return {
    home: environment.HERMES_HOME ?? "/root/.hermes",
    inGuest: (path) => path,
    environment,
    safeRoots: (environment.HERMES_WRITE_SAFE_ROOT ?? "").split(":").filter((root) => root !== ""),
  };
}

/** What the program has read at its start; gone with the guest's own start. */
function memoryOf(name: string): string {
  return `/run/simulated-programs/${name}.json`;
}

function portOf({ url }: SimulatedRequest): number {
  return Number(url.port || 80);
}
