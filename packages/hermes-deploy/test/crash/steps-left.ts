import type { Event } from "../../src/report/event.ts";

/** Follows the events of one run of `apply`. */
export function followSteps() {
  let left: readonly string[] = [];
  let atWork = 0;
  let planned = false;
  return {
    hear(event: Event): void {
      if (event.type === "plan") {
        left = event.steps.map(({ id }) => id);
        planned = true;
      } else if (event.type === "step.started") atWork += 1;
      else if (event.type === "step.failed") atWork -= 1;
      else if (event.type === "step.finished") {
        atWork -= 1;
        const ended = [event.id, ...(event.with ?? [])];
        left = left.filter((id) => !ended.includes(id));
      }
    },
    /** Whether a step has just ended and none is at work: then nothing but the state and what is left decides. */
    isBoundary: (event: Event) => event.type === "step.finished" && atWork === 0,
    isPlanned: () => planned,
    left: () => left.join(" "),
  };
}
