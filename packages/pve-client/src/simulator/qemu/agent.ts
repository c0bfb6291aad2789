import { pveCatalogue } from "../core/catalogue.ts";
import { type Call, type Method, type Route, route } from "../core/route.ts";
import { placeOf } from "../guest-config/place.ts";
import { isRunning, loadMachine } from "./config-store.ts";
import { parseOption } from "./property-values.ts";

const AGENT = "/nodes/{node}/qemu/{vmid}/agent";

/**
 * A simulated machine has no agent inside that would answer; everything before that is as with a real one.
 * Rule: `PVE/QemuServer/Agent.pm sub assert_agent_available`.
 */
function ask(call: Call): never {
  const { agent } = loadMachine(placeOf(call)).current;
  const isEnabled = agent !== undefined && parseOption("agent", String(agent)).enabled === true;
  if (!isEnabled) call.die("No QEMU guest agent configured");
  if (!isRunning(placeOf(call))) call.die(`VM ${call.vmid} is not running`);
  return call.die("QEMU guest agent is not running");
}

const METHODS: readonly Method[] = ["GET", "POST"];

/** Every command that the agent has, as far as the schema knows it. Rule: `PVE/API2/Qemu/Agent.pm`. */
function commands(): Route[] {
  const names = pveCatalogue().children("/nodes/n/qemu/100/agent");
  const keys = [AGENT, ...names.map((name) => `${AGENT}/${name}`)].flatMap((path) =>
    METHODS.map((method) => `${method} ${path}` as const),
  );
  return keys
    .filter((key) => pveCatalogue().method(key) && key !== `GET ${AGENT}`)
    .map((key) => route(key as `${Method} /${string}`, ask));
}

function index(call: Call) {
  loadMachine(placeOf(call));
  return pveCatalogue()
    .children("/nodes/n/qemu/100/agent")
    .map((name) => ({ name }));
}

export const agentRoutes: readonly Route[] = [route(`GET ${AGENT}`, index), ...commands()];
