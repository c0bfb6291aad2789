import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import type { Options } from "./options.ts";
import { preflightPlan } from "./preflight-plan.ts";
import { runCommand } from "./run-command.ts";
import { isBlocked, planEvent, problemsEvent } from "./show-plan.ts";
import type { World } from "./world.ts";

/** `hermes-deploy plan`: what an apply would do; 0 nothing, 2 something, 3 something stands in the way. */
export async function plan(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async ({ spec, pve, channels, emit, look }) => {
    const { plan } = await look(lookAs(options)).everything();
    if (plan.problems.length > 0) {
      emit(problemsEvent(plan));
      return EXIT.blocked;
    }
    emit(planEvent(spec, plan, channels));
    if (plan.steps.length === 0) return EXIT.done;
    const refusal = await preflightPlan(spec, plan, channels, pve);
    if (refusal) emit(refusal);
    return refusal || isBlocked(plan, channels) ? EXIT.blocked : EXIT.changes;
  });
}
