import type { Check } from "../runtimes/check.ts";
import { verify } from "../verify/verify.ts";
import type { Deployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Tools } from "./run-command.ts";

/** Climbs the verification ladder of a plan. */
export async function climb(
  { spec, channels, emit }: Deployment,
  { world: { clock, signal } }: Tools,
  checks: readonly Check[],
): Promise<ExitCode> {
  const { passed, total } = await verify({ checks, node: spec.container.node, channels, clock, signal, emit });
  return passed === total ? EXIT.done : EXIT.failed;
}
