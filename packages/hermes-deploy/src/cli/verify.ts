import { whose } from "../plan/whose.ts";
import { climb } from "./climb.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import { nothingThere } from "./nothing-there.ts";
import type { Options } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { problemsEvent } from "./show-plan.ts";
import type { World } from "./world.ts";

/** `hermes-deploy verify`: climbs the ladder; 1 at the first rung that does not hold, 3 where the container is not ours. */
export async function verify(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async (deployment, tools) => {
    const { spec, emit } = deployment;
    const { observed, plan } = await deployment.look(lookAs(options)).everything();
    const found = whose(spec, observed.guest, options.adopt);
    if (found.kind === "free") {
      emit(nothingThere(spec.container.vmid, options.spec));
      return EXIT.failed;
    }
    // The rungs are climbed inside: nobody else's container is entered.
    if (found.kind === "refused") {
      emit(problemsEvent({ problems: [found.problem] }));
      return EXIT.blocked;
    }
    const exitCode = await climb(deployment, tools, plan.checks);
    emit({ type: "summary", exitCode, phases: tools.phases });
    return exitCode;
  });
}
