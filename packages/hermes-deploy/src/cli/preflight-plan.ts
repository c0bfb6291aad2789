import { assign } from "../channels/assign.ts";
import type { Channel } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import { consoleCalls } from "../observe/reads.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../report/event.ts";
import type { Spec } from "../spec/spec.ts";
import { tokenCalls } from "./needed-calls.ts";
import { preflightCalls } from "./preflight-calls.ts";

/**
 * Asks before the first write whether the token may make every call that the plan leaves to it.
 * @returns an error to report, or nothing if it may
 */
export async function preflightPlan(
  spec: Spec,
  { steps }: Plan,
  channels: readonly Channel[],
  pve: Pve,
): Promise<Event | undefined> {
  const carried = steps.map((step) => ({ step, by: assign(step, channels) }));
  const own = carried.filter(({ by }) => by.by !== "nobody" && by.channel === "api-token");
  const entering = own.some(({ by }) => by.by === "guest-shell") ? consoleCalls(spec) : [];
  const calls = [...own.flatMap(({ step }) => tokenCalls(step)), ...entering];
  if (calls.length === 0) return undefined;
  const { reasons } = await preflightCalls(pve, calls);
  if (reasons.length === 0) return undefined;
  return {
    type: "error",
    message: `${pve.authid} may not carry out this plan`,
    details: reasons,
    hint: "hermes-deploy permissions prints the commands that give what is missing. Nothing was changed.",
  };
}
