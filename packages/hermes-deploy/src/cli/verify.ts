import { climb } from "./climb.ts";
import type { ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import type { Options } from "./options.ts";
import { runCommand } from "./run-command.ts";
import type { World } from "./world.ts";

/** `hermes-deploy verify`: climbs the ladder; 1 at the first rung that does not hold. */
export async function verify(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async (deployment, tools) => {
    const { plan } = await deployment.look(lookAs(options)).everything();
    const exitCode = await climb(deployment, tools, plan.checks);
    deployment.emit({ type: "summary", exitCode, phases: tools.phases });
    return exitCode;
  });
}
