import { carryOutPlan } from "./carry-out-plan.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Options } from "./options.ts";
import { runCommand } from "./run-command.ts";
import type { World } from "./world.ts";

/** `hermes-deploy apply`: shows the plan, asks, carries it out. */
export async function apply(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async (deployment, tools) => {
    const exitCode = await carryOutPlan(deployment, tools);
    deployment.emit({ type: "summary", exitCode, phases: tools.phases });
    return exitCode;
  });
}
