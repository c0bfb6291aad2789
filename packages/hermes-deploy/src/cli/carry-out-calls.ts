import { toFailure } from "../apply/failure.ts";
import type { Call } from "../plan/step.ts";
import type { Deployment } from "./deployment.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { preflightCalls } from "./preflight-calls.ts";
import type { Tools } from "./run-command.ts";

/**
 * Makes calls that belong to no plan, one after the other, and reports them as one step.
 *
 * @returns how it ended; what was in the way has been reported.
 */
export async function carryOutCalls(
  { pve, channels, emit }: Deployment,
  { world: { clock, signal } }: Pick<Tools, "world">,
  id: string,
  title: string,
  calls: readonly Call[],
): Promise<ExitCode> {
  const channel = channels.find(({ doors }) => doors.api !== undefined);
  const { reasons } = await preflightCalls(pve, calls);
  if (channel?.doors.api === undefined || reasons.length > 0) {
    emit({ type: "error", message: `${pve.authid} may not: ${title}`, details: reasons, hint: "Nothing was changed." });
    return EXIT.blocked;
  }
  const startedAt = clock.now();
  emit({ type: "step.started", id, title, position: 1, total: 1, channel: channel.name });
  try {
    const log = (line: string) => emit({ type: "step.log", id, line });
    for (const call of calls) await channel.doors.api.call(call, { signal, log });
  } catch (error) {
    signal.throwIfAborted();
    emit({ type: "step.failed", id, title, milliseconds: clock.now() - startedAt, ...toFailure(error), meanwhile: [] });
    return EXIT.failed;
  }
  emit({ type: "step.finished", id, title, milliseconds: clock.now() - startedAt });
  return EXIT.done;
}
