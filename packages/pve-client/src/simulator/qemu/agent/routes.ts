import type { Json } from "../../core/answer.ts";
import { pveCatalogue } from "../../core/catalogue.ts";
import { type Call, type Route, route } from "../../core/route.ts";
import { agentOf, refusal } from "./agent.ts";
import { agentError } from "./agent-error.ts";
import { commands } from "./commands.ts";
import { programStatus, startProgram } from "./exec.ts";
import { readFile, writeFile } from "./files.ts";
import { setUserPassword } from "./user-password.ts";

const AGENT = "/nodes/{node}/qemu/{vmid}/agent";

/** What the agent refuses is an answer here, not a failure. Rule: `PVE/API2/Qemu/Agent.pm sub register_command`. */
async function plainCommand(call: Call, name: string): Promise<Json> {
  const agent = agentOf(call);
  const refused = refusal(agent, name) ?? (commands[name] ? undefined : agentError("unknown command"));
  return { result: refused ? { ...refused } : ((await commands[name]?.(agent)) ?? null) };
}

/** Whether a command is asked for by GET or POST stands in the schema. */
const plainRoutes = Object.keys(commands).map((name) => {
  const method = pveCatalogue().method(`GET ${AGENT}/${name}`) ? "GET" : "POST";
  return route(`${method} ${AGENT}/${name}`, (call) => plainCommand(call, name));
});

function index(): Json {
  return pveCatalogue()
    .children("/nodes/n/qemu/100/agent")
    .toSorted()
    .map((name) => ({ name }));
}

/** The guest agent of QEMU. Rules: `PVE/API2/Qemu/Agent.pm`. */
export const agentRoutes: readonly Route[] = [
  route(`GET ${AGENT}`, index),
  route(`POST ${AGENT}`, (call) => plainCommand(call, call.required("command"))),
  ...plainRoutes,
  route(`POST ${AGENT}/exec`, startProgram),
  route(`GET ${AGENT}/exec-status`, programStatus),
  route(`GET ${AGENT}/file-read`, readFile),
  route(`POST ${AGENT}/file-write`, writeFile),
  route(`POST ${AGENT}/set-user-password`, setUserPassword),
];
