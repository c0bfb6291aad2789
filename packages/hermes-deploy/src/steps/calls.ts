import type { ApiDoor } from "../channels/channel.ts";
import type { Call, CallsStep } from "../plan/step.ts";
import type { StepContext } from "./context.ts";
import { NoEffectError } from "./no-effect-error.ts";

/** Makes the calls of a step one after the other, each task waited for, and looks whether PVE now shows their effect. */
export async function carryOutCalls(step: CallsStep, door: ApiDoor, context: StepContext): Promise<void> {
  for (const call of await callsNow(step, context)) {
    context.signal.throwIfAborted();
    await door.call(call, context);
  }
  const [left] = await context.stillNeeded([step]);
  if (left !== undefined) throw new NoEffectError(left.reason);
}

/** The calls of a step; for one whose calls were only foreseen, those of a plan made now. */
async function callsNow(step: CallsStep, context: StepContext): Promise<readonly Call[]> {
  if (step.late === undefined) return step.calls;
  const [now] = await context.stillNeeded([step]);
  return now?.calls ?? [];
}
