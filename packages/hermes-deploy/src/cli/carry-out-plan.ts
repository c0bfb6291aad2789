import { apply } from "../apply/apply.ts";
import { checkSecrets, secretReferences, writeScript } from "../apply/secret-files.ts";
import { resolveSecrets } from "../apply/secrets.ts";
import { watchOtherHands } from "../observe/other-hands.ts";
import { guestsOf } from "../observe/pet.ts";
import type { Check } from "../runtimes/check.ts";
import { chosenSteps } from "./chosen-steps.ts";
import type { Deployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { lookAs } from "./look-as.ts";
import { mayChange } from "./may-change.ts";
import { preflightFacts } from "./preflight-facts.ts";
import { preflightPlan } from "./preflight-plan.ts";
import type { Tools } from "./run-command.ts";
import { planEvent, problemsEvent } from "./show-plan.ts";
import { snapshotBefore } from "./snapshot-before.ts";

const EXIT_OF = { done: EXIT.done, failed: EXIT.failed, interrupted: EXIT.failed, blocked: EXIT.blocked } as const;

/**
 * Plans, shows, asks, carries out, and looks again whether everything is as the spec says.
 * @param then what to do after that, with the ladder of the plan
 */
export async function carryOutPlan(
  deployment: Deployment,
  tools: Tools,
  then: (checks: readonly Check[]) => Promise<ExitCode> = async () => EXIT.done,
): Promise<ExitCode> {
  const { spec, channels, emit } = deployment;
  const { options, world, redactor } = tools;
  const { values, secrets } = await resolveSecrets(secretReferences(spec), deployment.secrets);
  redactor.add(values);
  checkSecrets(spec, secrets);
  const look = deployment.look({ ...lookAs(options), secretOf: secrets });
  const sight = await look.settled();
  const { plan: whole } = sight;
  if (whole.problems.length > 0) {
    emit(problemsEvent(whole));
    return EXIT.blocked;
  }
  const { plan, leftOut } = chosenSteps(spec, whole, options);
  emit(planEvent(spec, plan, channels, leftOut));
  if (await preflightFacts(deployment, tools, sight, secrets)) return EXIT.blocked;
  const refusal = await preflightPlan(spec, plan, channels, deployment.pve);
  if (refusal) {
    emit(refusal);
    return EXIT.blocked;
  }
  if (plan.steps.length > 0 && !(await mayChange(deployment, tools, "Carry out this plan?"))) return EXIT.failed;
  if (options.snapshot) {
    const taken = await snapshotBefore(deployment, tools, plan);
    if (taken !== EXIT.done) return taken;
  }
  const { outcome } = await apply({
    plan,
    node: spec.container.node,
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
    filesScript: (files) =>
      writeScript(spec, files, secrets, { random: world.random, salt: sight.observed.inside?.manifest?.salt }),
    secretOf: secrets,
  });
  if (outcome !== "done") return EXIT_OF[outcome];
  if (plan.steps.length === 0) return await then(plan.checks);
  const { plan: after } = await look.everything();
  const leftOutIds = leftOut.map(({ id }) => id);
  const missing = after.steps.filter(({ id }) => !leftOutIds.includes(id));
  if (missing.length === 0) return await then(after.checks);
  emit({
    type: "error",
    message: "everything was carried out, and yet not all of it is to be seen",
    details: missing.map(({ title, reason }) => `${title}: ${reason}`),
    hint: "Run the same command again; if it stays so, something else changes the container meanwhile.",
  });
  return EXIT.failed;
}
