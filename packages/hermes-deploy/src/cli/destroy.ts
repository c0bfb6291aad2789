import { apply } from "../apply/apply.ts";
import { watchOtherHands } from "../observe/other-hands.ts";
import { guestsOf } from "../observe/pet.ts";
import { destroyPlan } from "../plan/destroy-plan.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { climb } from "./climb.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { mayChange } from "./may-change.ts";
import type { Options } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { secretsAtHand } from "./secrets-at-hand.ts";
import { problemsEvent } from "./show-plan.ts";
import type { World } from "./world.ts";

/** `hermes-deploy destroy`: says what is deleted and what survives, asks, destroys. */
export async function destroy(options: Options, world: World): Promise<ExitCode> {
  return await runCommand(
    options,
    world,
    async (deployment, tools) => {
      const { spec, channels, emit } = deployment;
      const { vmid, node } = spec.container;
      const { adopted } = options;
      const keys = (runtimeOf(spec).resources?.(spec) ?? []).map(({ secret }) => secret);
      const keyOf = await secretsAtHand(keys, deployment.secrets, tools.redactor, true);
      const look = deployment.look({
        adopt: adopted,
        keyOf,
        plan: (_, observed, { waited = false }) => destroyPlan(spec, observed, { adopted, waited }),
      });
      const { observed, waited } = await look.settled();
      const plan = destroyPlan(spec, observed, { adopted, waited });
      if (plan.problems.length > 0) {
        emit(problemsEvent(plan));
        return EXIT.blocked;
      }
      emit({ type: "destroy.plan", vmid, volumes: plan.volumes });
      for (const note of plan.notes) emit({ type: "warning", message: note });
      if (plan.steps.length === 0) return EXIT.done;
      if (!(await mayChange(deployment, tools, `Destroy container ${vmid}?`))) return EXIT.failed;
      const startedAt = world.clock.now();
      const { outcome } = await apply({
        plan,
        node,
        channels,
        clock: world.clock,
        signal: world.signal,
        emit,
        stillNeeded: look.stillNeeded,
        otherHands: await watchOtherHands(
          deployment.pve,
          { node: spec.container.node, vmids: guestsOf(spec) },
          deployment.startedTasks,
        ),
        filesScript: () => "",
        secretOf: (ref) => keyOf(ref) ?? "",
      });
      if (outcome !== "done") return outcome === "blocked" ? EXIT.blocked : EXIT.failed;
      const proven = plan.checks.length === 0 ? EXIT.done : await climb(deployment, tools, plan.checks);
      emit({ type: "destroy.finished", vmid, milliseconds: world.clock.now() - startedAt });
      if (plan.checks.length > 0) emit({ type: "summary", exitCode: proven, phases: tools.phases });
      return proven;
    },
    { imageAsWritten: true },
  );
}
