import { type Choice, chooseSteps } from "../plan/choose-steps.ts";
import { type Plan, plan } from "../plan/plan.ts";
import type { Step } from "../plan/step.ts";
import type { Spec } from "../spec/spec.ts";
import { firstSight } from "./first-sight.ts";
import type { Options } from "./options.ts";
import { rootOnlyForToken } from "./root-only.ts";
import { UsageError } from "./usage-error.ts";

/** Steps that a plan for something that is there already can have as well. */
const CHANGES = ["stop-container", "configure-container", "restart-container", "protect-pet"];

/** A plan reduced to what the user wants of it. */
export interface ChosenPlan {
  readonly plan: Plan;
  /** What it has beside that. */
  readonly leftOut: readonly Step[];
}

/**
 * The part of a plan that `--only` or `--from` names; all of it without them.
 * @throws {UsageError} for a step that does not exist, or that waits for one which is left out
 */
export function chosenSteps(spec: Spec, whole: Plan, options: Pick<Options, "only" | "from">): ChosenPlan {
  const choice = choiceOf(options);
  if (choice === undefined) return { plan: whole, leftOut: [] };
  const first = plan(spec, firstSight(spec, "absent"), { rootOnly: rootOnlyForToken });
  const known = [...first.steps.map(({ id }) => id), ...CHANGES];
  const chosen = chooseSteps(whole.steps, choice, known);
  if (chosen.kind === "refused") throw new UsageError(chosen.message, `${chosen.hint} Nothing was done.`);
  if (chosen.kind === "done") return { plan: { ...whole, steps: [] }, leftOut: whole.steps };
  return { plan: { ...whole, steps: chosen.steps }, leftOut: chosen.leftOut };
}

function choiceOf({ only, from }: Pick<Options, "only" | "from">): Choice | undefined {
  if (only !== undefined && from !== undefined)
    throw new UsageError("--only and --from were both given", "Give one of them.");
  return only !== undefined ? { only } : from !== undefined ? { from } : undefined;
}
