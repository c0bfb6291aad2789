import type { Assignment } from "../channels/assign.ts";
import type { Step } from "../plan/step.ts";

/** Steps that are carried out together: one, or the scripts that a person pastes as one. */
export interface Batch {
  readonly first: Step;
  readonly steps: readonly Step[];
  readonly assignment: Carried;
}

type Carried = Exclude<Assignment, { by: "nobody" }>;

/** What has become of a plan's steps so far. */
export interface Progress {
  /** Steps that have not begun, in the plan's order. */
  readonly left: readonly Step[];
  /** Ids of those that have had their effect. */
  readonly done: ReadonlySet<string>;
  /** How many are being carried out. */
  readonly atWork: number;
}

/** What is to be done next: batches that begin now, side by side; none while others must end first. */
export type Next =
  | { readonly kind: "begin"; readonly batches: readonly Batch[] }
  /** Nothing is at work, and the first step that could begin has nobody to carry it out. */
  | { readonly kind: "blocked"; readonly step: Step; readonly by: Extract<Assignment, { by: "nobody" }> };

/**
 * Decides what begins now: everything whose dependencies are done and which needs nobody. What a person must do comes
 * when nothing else goes on or can begin, all of it at once, so that a person is asked once; what nobody can do comes
 * last, so that a run which cannot be finished still gets as far as it can.
 *
 * @throws {Error} when steps are left, none is at work and none is ready: the plan contradicts itself.
 */
export function nextSteps({ left, done, atWork }: Progress, assignmentOf: (step: Step) => Assignment): Next {
  const ready = left
    .filter((step) => step.dependsOn.every((id) => done.has(id)))
    .map((step) => ({ step, assignment: assignmentOf(step) }));
  const batches = ready.flatMap(({ step, assignment }): Batch[] =>
    assignment.by === "nobody" || asksSomebody(assignment) ? [] : [{ first: step, steps: [step], assignment }],
  );
  if (batches.length > 0 || atWork > 0 || left.length === 0) return { kind: "begin", batches };
  for (const { step, assignment } of ready) {
    if (assignment.by === "nobody") continue;
    const joins = (other: Step) => isSameDoor(assignmentOf(other), assignment);
    return { kind: "begin", batches: [{ first: step, steps: groupFrom(step, left, done, joins), assignment }] };
  }
  for (const { step, assignment } of ready)
    if (assignment.by === "nobody") return { kind: "blocked", step, by: assignment };
  throw new Error(`the plan contradicts itself: none of ${left.map(({ id }) => id).join(", ")} can be first`);
}

function asksSomebody(assignment: Assignment): boolean {
  return assignment.by === "host-shell" && !assignment.door.immediate;
}

function isSameDoor(one: Assignment, other: Carried): boolean {
  return one.by === other.by && one.door === other.door;
}

/**
 * The first step together with every other step that can go with it in one go: those that `joins` accepts and whose
 * dependencies are done or in the group.
 */
function groupFrom(
  first: Step,
  left: readonly Step[],
  done: ReadonlySet<string>,
  joins: (step: Step) => boolean,
): readonly Step[] {
  const group = [first];
  const ids = new Set([first.id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const step of left) {
      if (ids.has(step.id) || !joins(step)) continue;
      if (!step.dependsOn.every((id) => done.has(id) || ids.has(id))) continue;
      group.push(step);
      ids.add(step.id);
      grown = true;
    }
  }
  return group;
}
