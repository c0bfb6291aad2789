import type { Problem } from "../plan/problem.ts";

/** What a step has changed cannot be judged, because something stands in the way of the plan that did not before. */
export class InTheWayError extends Error {
  override readonly name = "InTheWayError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`meanwhile ${problems.map(({ message, remedy }) => `${message} — ${remedy}`).join("; ")}`);
    this.problems = problems;
  }
}
