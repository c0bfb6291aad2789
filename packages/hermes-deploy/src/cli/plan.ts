import { chosenSteps } from "./chosen-steps.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import type { Options } from "./options.ts";
import { preflightFacts, secretsForLooking } from "./preflight-facts.ts";
import { preflightPlan } from "./preflight-plan.ts";
import { runCommand } from "./run-command.ts";
import { secretsAtHand } from "./secrets-at-hand.ts";
import { isBlocked, planEvent, problemsEvent } from "./show-plan.ts";
import type { World } from "./world.ts";

/** `hermes-deploy plan`: what an apply would do; 0 nothing, 2 something, 3 something stands in the way. */
export async function plan(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async (deployment, tools) => {
    const { spec, pve, channels, emit, look } = deployment;
    const secretOf = await secretsAtHand(secretsForLooking(spec), deployment.secrets, tools.redactor);
    const sight = await look({ ...lookAs(options), keyOf: secretOf }).everything();
    const { plan: whole } = sight;
    if (whole.problems.length > 0) {
      emit(problemsEvent(whole));
      return EXIT.blocked;
    }
    const { plan, leftOut } = chosenSteps(spec, whole, options);
    emit(planEvent(spec, plan, channels, leftOut));
    const inTheWay = await preflightFacts(deployment, tools, sight, secretOf);
    if (plan.steps.length === 0) return EXIT.done;
    const refusal = await preflightPlan(spec, plan, channels, pve);
    if (refusal) emit(refusal);
    return refusal || inTheWay || isBlocked(plan, channels) ? EXIT.blocked : EXIT.changes;
  });
}
