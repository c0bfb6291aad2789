import type { Step } from "./step.ts";

/** Those that there are. */
export function present<T>(steps: readonly (T | undefined)[]): readonly T[] {
  return steps.filter((step) => step !== undefined);
}

/** The ids of those steps that there are. */
export function idsOf(steps: readonly (Pick<Step, "id"> | undefined)[]): readonly string[] {
  return present(steps).map(({ id }) => id);
}
