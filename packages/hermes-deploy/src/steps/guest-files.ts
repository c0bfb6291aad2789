import type { GuestDoor } from "../channels/channel.ts";
import type { GuestFilesStep } from "../plan/step.ts";
import type { StepContext } from "./context.ts";
import { runInGuest } from "./guest-script.ts";
import { ScriptError } from "./script-error.ts";

/** Writes files in the guest. Their secrets travel on the standard input of `sh` and are never printed. */
export async function carryOutGuestFiles(step: GuestFilesStep, door: GuestDoor, context: StepContext): Promise<void> {
  const script = context.filesScript(step.files);
  const { code, output } = await runInGuest(door, script, step.timeoutSeconds, context);
  if (code !== 0) throw new ScriptError("that writes files in the container", code, output);
}
