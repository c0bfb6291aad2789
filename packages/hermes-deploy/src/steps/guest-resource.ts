import type { GuestDoor } from "../channels/channel.ts";
import type { GuestResourceStep } from "../plan/step.ts";
import { dropResource, putResource } from "../web/resources.ts";
import type { StepContext } from "./context.ts";

/** Has a server outside keep something, or give it up. What opens the server travels on the standard input of `sh`. */
export async function carryOutGuestResource(
  { resource, drop }: GuestResourceStep,
  door: GuestDoor,
  { signal, secretOf }: StepContext,
): Promise<void> {
  signal.throwIfAborted();
  const carryOut = drop ? dropResource : putResource;
  await carryOut(resource, secretOf(resource.secret), { door, signal });
}
