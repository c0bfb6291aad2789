import type { Event, PhaseRow } from "../report/event.ts";

/**
 * The row of the final table that an event completes, if it completes one.
 *
 * @param now milliseconds since the beginning of the run.
 */
export function phaseOf(event: Event, now: number): PhaseRow | undefined {
  const row = (phase: string, result: string, milliseconds: number): PhaseRow => ({
    phase,
    result,
    began: Math.max(0, now - milliseconds),
    milliseconds,
  });
  switch (event.type) {
    case "observe.finished":
      return row("Observe", `${event.reads} reads`, event.milliseconds);
    case "preflight":
      return row("Preflight", `${event.facts.length} facts`, event.milliseconds);
    case "step.finished":
      return row(event.title, "done", event.milliseconds);
    case "step.failed":
      return row(event.title, "failed", event.milliseconds);
    case "verify.finished":
      return row("Verify", `${event.passed} of ${event.total} checks`, event.milliseconds);
    default:
      return undefined;
  }
}
