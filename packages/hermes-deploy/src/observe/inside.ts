import type { GuestDoor } from "../channels/channel.ts";
import type { ObservedInside } from "../runtimes/inside.ts";
import type { Runtime } from "../runtimes/runtime.ts";
import type { Spec } from "../spec/spec.ts";

/** Longest time for the probe, in seconds. */
const PROBE_SECONDS = 60;

/** What the runtime's probe finds inside our running container. */
export async function observeInside(
  spec: Spec,
  runtime: Runtime,
  door: GuestDoor,
  signal: AbortSignal,
): Promise<ObservedInside> {
  const { output } = await door.run(runtime.probe(spec), { timeoutSeconds: PROBE_SECONDS, signal, log: () => {} });
  return runtime.readProbe(spec, output);
}
