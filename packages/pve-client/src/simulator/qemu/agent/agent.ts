import type { Call } from "../../core/route.ts";
import { type Place, placeOf } from "../../guest-config/place.ts";
import type { Guest, GuestBackend, RunResult } from "../../guests/guest-backend.ts";
import { machineBackend } from "../../guests/insides.ts";
import { isRunning, loadMachine } from "../config-store.ts";
import { runningInside } from "../inside.ts";
import { parseOption } from "../property-values.ts";
import { type AgentError, agentError, dieOf } from "./agent-error.ts";

/** A program that the agent has started. */
export interface AgentProcess {
  /** Absent while it runs. */
  result?: RunResult;
}

/** QEMU's guest agent in one running machine; it is forgotten when the machine stops. */
export interface Agent {
  readonly place: Place;
  readonly guest: Guest;
  readonly backend: GuestBackend;
  readonly state: AgentState;
}

interface AgentState {
  frozen: boolean;
  nextPid: number;
  readonly processes: Map<number, AgentProcess>;
}

// an agent lives as long as the run of its machine
const states = new WeakMap<object, AgentState>();
const FIRST_PID = 1200;

/**
 * The agent that a call asks. Rule: `PVE/QemuServer/Agent.pm sub assert_agent_available`.
 *
 * @throws PveFailure 500 if the machine does not exist, has none configured, does not run, or no agent runs in it.
 */
export function agentOf(call: Call): Agent {
  const place = placeOf(call);
  const { agent } = loadMachine(place).current;
  if (agent === undefined) call.die("No QEMU guest agent configured");
  if (!isRunning(place)) call.die(`VM ${call.vmid} is not running`);
  const guest = parseOption("agent", String(agent)).enabled === true ? runningInside(place) : undefined;
  const run = place.cluster.guests.get(place.vmid)?.running;
  if (!guest || !run) return call.die("QEMU guest agent is not running");
  const state = states.get(run) ?? { frozen: false, nextPid: FIRST_PID, processes: new Map() };
  states.set(run, state);
  return { place, guest, backend: machineBackend(place.cluster), state };
}

/** Commands that the agent still carries out while the file systems are frozen. Source: QEMU's `qga/main.c`. */
export const WHILE_FROZEN: ReadonlySet<string> = new Set(["info", "ping", "fsfreeze-status", "fsfreeze-thaw"]);

/** Why the agent does not carry out a command at the moment. */
export function refusal({ state }: Agent, command: string): AgentError | undefined {
  if (!state.frozen || WHILE_FROZEN.has(command)) return undefined;
  return agentError(`Command guest-${command} has been disabled: the agent is in frozen state`, "CommandNotFound");
}

/** The agent, ready for a command that dies of what the agent refuses. Rule: `PVE/QemuServer/Agent.pm sub agent_cmd`. */
export function readyAgent(call: Call, command: string): Agent {
  const agent = agentOf(call);
  const refused = refusal(agent, command);
  if (refused) dieOf(refused);
  return agent;
}
