import { carryOutPlan } from "./carry-out-plan.ts";
import { climb } from "./climb.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Options } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { shownPath } from "./spec-file.ts";
import type { World } from "./world.ts";

/** `hermes-deploy start`: plan, apply and verify in one go; the main job. */
export async function start(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(options, world, async (deployment, tools) => {
    const exitCode = await carryOutPlan(deployment, tools, (checks) => climb(deployment, tools, checks));
    deployment.emit({ type: "summary", exitCode, phases: tools.phases });
    if (deployment.simulated && exitCode === EXIT.done)
      deployment.emit({ type: "next", lines: howToAim(shownPath(options.spec, world.cwd)) });
    return exitCode;
  });
}

function howToAim(spec: string): string[] {
  return [
    "This was a rehearsal. To do the same on a node of yours:",
    "  export PVE_HOST=pve1.lan",
    "  export PVE_TOKEN='hermes@pve!deploy=…'    # Datacenter → Permissions → API Tokens",
    "  export PVE_FINGERPRINT=…                  # on the node: pvenode cert info",
    `and the secrets that the spec names; then the same command with your own copy of ${spec},`,
    "or with a spec that hermes-deploy init writes.",
    "It shows the plan and asks before it changes anything. With PVE_ROOT_PASSWORD_FILE set, nothing",
    "has to be pasted in the node's console.",
  ];
}
