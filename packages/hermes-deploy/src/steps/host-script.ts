import type { HostDoor } from "../channels/channel.ts";
import type { Step } from "../plan/step.ts";
import type { StepContext } from "./context.ts";
import { NoEffectError } from "./no-effect-error.ts";
import { ScriptError } from "./script-error.ts";

/** A step together with the script that does it as root on the node. */
export interface HostWork {
  readonly step: Step;
  readonly script: string;
}

/** Has the scripts of one or more steps run on the node as one, and looks whether PVE now shows their effects. */
export async function carryOutHostScripts(
  works: readonly HostWork[],
  door: HostDoor,
  context: StepContext,
): Promise<void> {
  const steps = works.map(({ step }) => step);
  const ids = steps.map(({ id }) => id);
  const title = (id: string) => works.find(({ step }) => step.id === id)?.step.title ?? id;
  let missing: readonly string[] = ids;
  const effects = async () => {
    missing = (await context.stillNeeded(steps)).map(({ id }) => id);
    return { missing: missing.map(title), seen: ids.filter((id) => !missing.includes(id)).map(title) };
  };
  const { code, output } = await door.run({ node: context.node, script: joinScripts(works), effects }, context);
  if (code !== 0) throw new ScriptError(`on ${context.node}`, code, output);
  if (missing.length === 0) return; // the channel has looked until it saw all of them
  const [left] = await context.stillNeeded(steps);
  if (left !== undefined) throw new NoEffectError(left.reason);
}

/** One script out of several; each runs in a shell of its own, and the first failure ends the whole. */
export function joinScripts(works: readonly HostWork[]): string {
  const [only, ...more] = works;
  if (only === undefined) return "";
  if (more.length === 0) return `set -eu\n# ${only.step.title}\n${only.script.trimEnd()}\n`;
  const parts = works.map(({ step, script }) => `# ${step.title}\n(\n${script.trimEnd()}\n)`);
  return `set -eu\n${parts.join("\n")}\n`;
}
