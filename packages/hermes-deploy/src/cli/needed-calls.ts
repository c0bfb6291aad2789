import { consoleCalls, observingCalls } from "../observe/reads.ts";
import { plan } from "../plan/plan.ts";
import type { Call, Step } from "../plan/step.ts";
import type { Spec } from "../spec/spec.ts";
import { firstSight } from "./first-sight.ts";
import { rootOnlyForToken } from "./root-only.ts";

/** What a whole deployment asks of PVE, from nothing to verified. */
export interface NeededCalls {
  /** What a token makes: looking, downloading, creating, starting, entering. */
  readonly calls: readonly Call[];
  /** What only root on the node does, as shell commands. */
  readonly forRoot: readonly string[];
}

/** Every call of a first deployment, as the plan has them, and those by which it is looked at. Talks to nobody. */
export function neededCalls(spec: Spec): NeededCalls {
  const { steps } = plan(spec, firstSight(spec, "absent"), { rootOnly: rootOnlyForToken });
  const entering = steps.some(({ needs }) => needs === "guest-shell") ? consoleCalls(spec) : [];
  return {
    calls: [...observingCalls(spec), ...steps.flatMap(tokenCalls), ...entering],
    forRoot: steps.flatMap(rootCommands),
  };
}

/** The calls of a step that a token can make. */
export function tokenCalls(step: Step): readonly Call[] {
  return step.kind === "calls" && step.needs === "api" ? step.calls : [];
}

function rootCommands(step: Step): readonly string[] {
  const script = step.kind === "calls" ? step.hostScript : step.kind === "host-script" ? step.script : undefined;
  if (step.needs !== "root-api" && step.needs !== "host-shell") return [];
  return (script ?? "").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
