import type { MissingPrivilege } from "@homelab/pve-client";
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
  const { missing, otherwise } = await preflightCalls(pve, calls);
  const details = [...lackingByPath(pve.authid, missing), ...otherwise];
  if (details.length === 0) return undefined;
  return {
    type: "error",
    message: `${pve.authid} may not carry out this plan`,
    details,
    hint: "Nothing was changed. What gives the missing rights, and which call needs which: hermes-deploy permissions",
  };
}

/** A line for each ACL path, however many calls need it. */
function lackingByPath(authid: string, missing: readonly MissingPrivilege[]): readonly string[] {
  const paths = [...new Set(missing.map(({ path }) => path))];
  return paths.map((path) => {
    const here = missing.filter((one) => one.path === path).map(({ anyOf }) => anyOf);
    const single = here.flatMap((anyOf) => (anyOf.length === 1 ? anyOf : []));
    // Whoever gives the single ones gives one of these too.
    const choices = here.filter((anyOf) => anyOf.length > 1 && !anyOf.some((one) => single.includes(one)));
    return `${authid} lacks ${[...single, ...choices.map((anyOf) => anyOf.join(" or "))].join(", ")} on ${path}`;
  });
}
