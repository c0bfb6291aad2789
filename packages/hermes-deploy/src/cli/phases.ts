import type { Event, PhaseRow } from "../report/event.ts";

/** The row of the final table that an event completes, if it completes one. */
export function phaseOf(event: Event): PhaseRow | undefined {
  switch (event.type) {
    case "observe.finished":
      return { phase: "Observe", result: `${event.reads} reads`, milliseconds: event.milliseconds };
    case "preflight":
      return { phase: "Preflight", result: `${event.facts.length} facts`, milliseconds: event.milliseconds };
    case "step.finished":
      return { phase: event.title, result: "done", milliseconds: event.milliseconds };
    case "step.failed":
      return { phase: event.title, result: "failed", milliseconds: event.milliseconds };
    case "verify.finished":
      return {
        phase: "Verify",
        result: `${event.passed} of ${event.total} checks`,
        milliseconds: event.milliseconds,
      };
    default:
      return undefined;
  }
}
