import type { GuestDoor, ScriptResult } from "../channels/channel.ts";
import type { GuestScriptStep } from "../plan/step.ts";
import { TRY_AGAIN } from "../runtimes/try-again.ts";
import type { StepContext } from "./context.ts";
import { ScriptError } from "./script-error.ts";

/** Runs a step's script in the guest, again while it says "not yet". Its exit code 0 says that its effect is there. */
export async function carryOutGuestScript(step: GuestScriptStep, door: GuestDoor, context: StepContext): Promise<void> {
  const deadline = context.clock.now() + (step.retry?.forSeconds ?? 0) * 1000;
  for (;;) {
    const result = await runInGuest(door, step.script, step.timeoutSeconds, context);
    if (result.code === 0) return;
    if (result.code !== TRY_AGAIN || step.retry === undefined || context.clock.now() >= deadline) {
      throw new ScriptError("in the container", result.code, result.output);
    }
    await context.pause(step.retry.everySeconds * 1000);
  }
}

/** One run of a script as root in the guest. */
export async function runInGuest(
  door: GuestDoor,
  script: string,
  timeoutSeconds: number,
  { signal, log }: Pick<StepContext, "signal" | "log">,
): Promise<ScriptResult> {
  signal.throwIfAborted();
  return await door.run(script, { timeoutSeconds, signal, log });
}
