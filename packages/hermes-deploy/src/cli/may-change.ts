import type { Deployment } from "./deployment.ts";
import type { Tools } from "./run-command.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Whether the user agrees to a change: by `--yes`, or by an answer. In the simulation nobody is asked.
 * @throws {UsageError} when nobody is there to answer
 */
export async function mayChange(
  { simulated, emit }: Deployment,
  { options, world }: Tools,
  question: string,
): Promise<boolean> {
  if (simulated || options.yes) return true;
  if (world.confirm === undefined || options.json) {
    throw new UsageError(
      "this would change something, and nobody is there to agree",
      "Nothing was done. Run it in a terminal, or with --yes.",
    );
  }
  if (await world.confirm(question)) return true;
  emit({ type: "error", message: "stopped on request", details: [], hint: "Nothing was done." });
  return false;
}
