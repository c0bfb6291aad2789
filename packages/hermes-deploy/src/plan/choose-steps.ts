import { suggest } from "../spec/suggest.ts";
import type { Step } from "./step.ts";

/** Which steps of a plan the user wants. */
export type Choice =
  | { readonly only: string }
  /** This one and those that stand behind it. */
  | { readonly from: string };

/** What follows from a choice. */
export type Chosen =
  | { readonly kind: "some"; readonly steps: readonly Step[]; readonly leftOut: readonly Step[] }
  /** The step has nothing to do: its effect is there. */
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly message: string; readonly hint: string };

/**
 * Takes the steps that the user wants out of a plan. A step that waits for another one which is left out is refused: it
 * would fail in the middle.
 *
 * @param known ids that a plan of this spec could have, whether something is to be done about them now or not.
 */
export function chooseSteps(steps: readonly Step[], choice: Choice, known: readonly string[]): Chosen {
  const [option, id] = "only" in choice ? ["--only", choice.only] : ["--from", choice.from];
  const at = steps.findIndex((step) => step.id === id);
  if (at < 0) return known.includes(id) ? { kind: "done" } : refuseUnknown(option, id, steps, known);
  const wanted = "only" in choice ? steps.slice(at, at + 1) : steps.slice(at);
  const ids = new Set(wanted.map((step) => step.id));
  const leftOut = steps.filter((step) => !ids.has(step.id));
  const [lacking] = wanted.flatMap((step) =>
    step.dependsOn.filter((other) => !ids.has(other)).map((other) => ({ step, other })),
  );
  if (lacking === undefined) return { kind: "some", steps: wanted, leftOut };
  const { step, other } = lacking;
  const first = firstNeeded(steps, other);
  return {
    kind: "refused",
    message: `${option} ${id}: ${step.id} needs ${other} (${titleOf(steps, other)}), which is still to be done`,
    hint:
      first === other && "only" in choice
        ? `Do that first: --only ${other}; or both and all that follows: --from ${other}.`
        : `Begin there: --from ${first}; or leave the option away: what is done already is not done again.`,
  };
}

function refuseUnknown(option: string, id: string, steps: readonly Step[], known: readonly string[]): Chosen {
  const now = steps.map((step) => step.id);
  const near = suggest(id, [...now, ...known]);
  const list = now.length === 0 ? "nothing is to be done now" : `steps of this plan: ${now.join(", ")}`;
  return {
    kind: "refused",
    message: `${option} ${id}: there is no such step`,
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}${list.charAt(0).toUpperCase()}${list.slice(1)}.`,
  };
}

/** The earliest step of the plan that has to be done before this one can be. */
function firstNeeded(steps: readonly Step[], id: string): string {
  const needed = new Set<string>();
  const collect = (one: string): void => {
    needed.add(one);
    for (const other of steps.find((step) => step.id === one)?.dependsOn ?? []) if (!needed.has(other)) collect(other);
  };
  collect(id);
  return steps.find((step) => needed.has(step.id))?.id ?? id;
}

function titleOf(steps: readonly Step[], id: string): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}
