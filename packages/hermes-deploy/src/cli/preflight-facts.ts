import type { Sight } from "../apply/look.ts";
import { tokenQuestions } from "../preflight/bot-tokens.ts";
import type { Fact } from "../preflight/fact.ts";
import { preflight } from "../preflight/preflight.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { agentsOf } from "../spec/agents.ts";
import type { SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import type { Deployment } from "./deployment.ts";
import type { Tools } from "./run-command.ts";

/**
 * Looks at what stands outside of the plan, and reports it.
 *
 * @returns whether something stands in the way; it has been reported then, and what to do.
 */
export async function preflightFacts(
  { spec, pve, channels, ask, emit, imageFacts }: Deployment,
  { options, world: { clock, signal } }: Pick<Tools, "options" | "world">,
  { observed, plan }: Sight,
  secretOf: (ref: SecretRef) => string | undefined,
): Promise<boolean> {
  const startedAt = clock.now();
  const left = new Set(options.skip);
  const found = await preflight(spec, observed, plan.steps, left, {
    pve,
    hostDoor: channels.map(({ doors }) => doors["host-shell"]).find((door) => door?.immediate),
    guestDoor:
      observed.inside === undefined
        ? undefined
        : channels.map(({ doors }) => doors["guest-shell"]).find((door) => door !== undefined),
    ask,
    secretOf,
    signal,
  });
  const worthSaying = imageFacts.filter(({ state }) => plan.steps.length > 0 || state !== "good");
  const facts = [...(left.has("image") ? [] : worthSaying), ...found];
  if (facts.length > 0) emit({ type: "preflight", facts, milliseconds: clock.now() - startedAt });
  const problems = facts.filter(({ state }) => state === "problem");
  if (problems.length === 0) return false;
  const sorts = [...new Set(problems.map(({ sort }) => sort))].join(",");
  emit({
    type: "error",
    message: problems.length === 1 ? (problems[0]?.said ?? "") : `${problems.length} things stand in the way`,
    details: problems.flatMap((fact) => describe(fact, problems.length > 1)),
    hint: `Nothing was changed. To go on all the same: --skip ${sorts}`,
  });
  return true;
}

function describe({ said, remedy }: Fact, several: boolean): readonly string[] {
  return [...(several ? [said] : []), ...(remedy === undefined ? [] : [several ? `  ${remedy}` : remedy])];
}

/** The secrets that a look outside needs: at servers that keep something for the deployment, and for the facts. */
export function secretsForLooking(spec: Spec): readonly SecretRef[] {
  const ofAgents = agentsOf(spec).flatMap((agent) => [
    ...(agent.model?.api_key === undefined ? [] : [agent.model.api_key]),
    ...tokenQuestions(agent).map(({ ref }) => ref),
  ]);
  return [...ofAgents, ...(runtimeOf(spec).resources?.(spec) ?? []).map(({ secret }) => secret)];
}
