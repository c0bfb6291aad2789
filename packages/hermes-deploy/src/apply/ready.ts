import type { Step } from "../plan/step.ts";

/**
 * The steps whose dependencies have all been carried out, in the plan's order.
 * @throws {Error} when steps are left and none is ready: the plan contradicts itself.
 */
export function readySteps(left: readonly Step[], done: ReadonlySet<string>): readonly Step[] {
  const ready = left.filter((step) => step.dependsOn.every((id) => done.has(id)));
  if (left.length > 0 && ready.length === 0) {
    throw new Error(`the plan contradicts itself: none of ${left.map(({ id }) => id).join(", ")} can be first`);
  }
  return ready;
}

/**
 * The first ready step together with every other step that can go with it in one go: those that `joins` accepts and
 * whose dependencies are done or in the group.
 */
export function groupFrom(
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
