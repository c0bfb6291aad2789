import { observeWaysBack } from "../observe/ways-back.ts";
import type { Call } from "../plan/step.ts";
import { waysBack } from "../plan/ways-back.ts";
import { whose } from "../plan/whose.ts";
import { carryOutCalls } from "./carry-out-calls.ts";
import type { Deployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import { mayChange } from "./may-change.ts";
import { nothingThere } from "./nothing-there.ts";
import type { Options } from "./options.ts";
import { runCommand, type Tools } from "./run-command.ts";
import { problemsEvent } from "./show-plan.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** `hermes-deploy rollback`: says what one can go back to and how; with `--to`, goes back to a snapshot. */
export async function rollback(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(
    options,
    world,
    async (deployment, tools) => {
      const { spec, pve, channels, emit, look } = deployment;
      const { vmid } = spec.container;
      const { observed } = await look(lookAs(options)).everything();
      const found = whose(spec, observed.guest, options.adopt);
      if (found.kind !== "ours") {
        emit(found.kind === "free" ? nothingThere(vmid, options.spec) : problemsEvent({ problems: [found.problem] }));
        return EXIT.blocked;
      }
      const door = channels.map(({ doors }) => doors["guest-shell"]).find((each) => each !== undefined);
      const entered = found.guest.status === "running" ? door : undefined;
      const seen = await observeWaysBack(pve, spec, entered, world.signal);
      if (options.to === undefined) {
        emit({ type: "rollback", vmid, ways: waysBack(spec, options.spec, seen) });
        return EXIT.done;
      }
      const names = (seen.snapshots ?? []).map(({ name }) => name);
      if (!names.includes(options.to))
        throw new UsageError(
          `container ${vmid} has no snapshot ${options.to}`,
          names.length === 0 ? "It has none at all." : `It has ${names.join(", ")}.`,
        );
      return await goBack(deployment, tools, options.to);
    },
    { imageAsWritten: true },
  );
}

async function goBack(deployment: Deployment, tools: Tools, snapname: string): Promise<ExitCode> {
  const { spec } = deployment;
  const { node, vmid } = spec.container;
  const question = `Take container ${vmid} back to ${snapname}? All that came since is lost.`;
  if (!(await mayChange(deployment, tools, question))) return EXIT.failed;
  const call: Call = {
    method: "POST",
    path: "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback",
    params: { node, vmid, snapname, start: true },
  };
  const exitCode = await carryOutCalls(deployment, tools, "rollback", `Go back to ${snapname}`, [call]);
  deployment.emit({ type: "summary", exitCode, phases: tools.phases });
  return exitCode;
}
