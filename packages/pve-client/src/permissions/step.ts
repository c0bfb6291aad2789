import type { Requirement } from "./requirement.ts";
import type { RootOnlyFinding } from "./root-only.ts";

/** One thing that PVE asks about a call, in words and with its source. */
export interface Step {
  readonly requirement: Requirement;
  /** The option that it is about. */
  readonly parameter?: string;
  readonly rule: string;
  readonly source: string;
  /** Set where only root@pam passes. */
  readonly rootOnly?: RootOnlyFinding;
  /** Set where nobody is refused, but the answer has only what the caller has one of these privileges on. */
  readonly lists?: { readonly path: string; readonly any: readonly string[] };
  /** Set where the call is taken, and the task that it starts asks. */
  readonly inTask?: true;
}

/** A step and when PVE comes to it. */
export interface Placed extends Step {
  readonly order: number;
}

/** How much room an option has within a stage, in two halves: for the value that is there, then for the new one. */
const OPTION = 100;
const STAGE = 1e6;

/**
 * PVE asks stage by stage, within one option by option, and of each option by the rest of the stage.
 *
 * @param position of the option in the call; -1 for the whole call, and in between for what comes between two options.
 * @param second the new value of an option, where PVE has looked at the one that is there before.
 */
export function orderOf(stage: number, position: number, second = false): number {
  const whole = Math.trunc(stage);
  return whole * STAGE + (position + 1) * OPTION + (stage - whole) * 10 + (second ? OPTION / 2 : 0);
}

/** Brings steps into PVE's order. */
export function inOrder(placed: Placed[]): Placed[] {
  const isSorted = placed.every(({ order }, index) => index === 0 || order >= (placed[index - 1]?.order ?? 0));
  return isSorted ? placed : placed.sort((a, b) => a.order - b.order);
}
