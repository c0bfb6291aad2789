import { assign } from "../channels/assign.ts";
import type { Channel } from "../channels/channel.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../report/event.ts";
import type { Spec } from "../spec/spec.ts";

/** A plan as an event: every step with who carries it out, and why. */
export function planEvent(spec: Spec, plan: Plan, channels: readonly Channel[]): Event {
  const { node, vmid, hostname } = spec.container;
  return {
    type: "plan",
    name: hostname,
    node,
    vmid,
    warnings: plan.notes,
    steps: plan.steps.map((step) => {
      const { id, title, kind, needs, reason, dependsOn: after } = step;
      const assignment = assign(step, channels);
      const by = assignment.by === "nobody" ? null : assignment.channel;
      const commands = assignment.by === "nobody" ? assignment.commands : [];
      return { id, title, kind, needs, reason, after, channel: by, channelReason: assignment.reason, commands };
    }),
  };
}

/** Whether some step has nobody to carry it out. */
export function isBlocked(plan: Plan, channels: readonly Channel[]): boolean {
  return plan.steps.some((step) => assign(step, channels).by === "nobody");
}

/** What stands in the way of a plan, as an event. */
export function problemsEvent({ problems }: Pick<Plan, "problems">): Event {
  const [first, ...more] = problems;
  return {
    type: "error",
    message: more.length === 0 ? (first?.message ?? "") : `${problems.length} things stand in the way`,
    details:
      more.length === 0
        ? [...(first?.at === undefined ? [] : [`in the spec: ${first.at}`]), first?.remedy ?? ""]
        : problems.flatMap(({ at, message, remedy }) => [
            `${at === undefined ? "" : `${at}: `}${message}`,
            `  ${remedy}`,
          ]),
    hint: "Nothing was changed.",
  };
}
