import type { ObservedResource, Resource } from "../runtimes/resource.ts";
import type { Observed } from "./observed.ts";
import type { Problem } from "./problem.ts";
import type { GuestResourceStep } from "./step.ts";

type Seen = Partial<Pick<Observed, "inside">>;

function stateOf({ id }: Pick<Resource, "id">, { inside }: Seen): ObservedResource | undefined {
  return inside?.resources?.[id];
}

/** What other people's things stand in the way on servers outside. */
export function resourceProblems({ inside }: Seen): readonly Problem[] {
  return Object.entries(inside?.resources ?? {}).flatMap(([id, { state, said }]) =>
    state === "foreign"
      ? [{ code: "name-taken", at: id, message: said, remedy: "choose another name in the spec, or remove that one" }]
      : [],
  );
}

/** What could not be looked at on servers outside. */
export function resourceNotes({ inside }: Seen): readonly string[] {
  return Object.values(inside?.resources ?? {}).flatMap(({ state, said }) => (state === "unknown" ? [`${said}.`] : []));
}

/** Steps that take away what servers outside keep for a deployment, the last made first. */
export function dropSteps(resources: readonly Resource[], seen: Seen): readonly GuestResourceStep[] {
  const steps: GuestResourceStep[] = [];
  for (const resource of resources.toReversed()) {
    const state = stateOf(resource, seen)?.state;
    if (state !== "same" && state !== "different") continue;
    steps.push({
      id: `remove-${resource.id}`,
      title: `Remove ${resource.name}`,
      reason: "it was made for this container",
      changes: [{ what: resource.name, from: "there" }],
      dependsOn: steps.slice(-1).map(({ id }) => id),
      kind: "guest-resource",
      needs: "guest-shell",
      resource,
      drop: true,
    });
  }
  return steps;
}

/** What stays on servers outside, because nobody could look whether it is there. */
export function staying(resources: readonly Resource[], seen: Seen): readonly string[] {
  return resources.flatMap((resource) => {
    const seenState = stateOf(resource, seen);
    if (seenState !== undefined && seenState.state !== "unknown" && seenState.state !== "unreachable") return [];
    const why = seenState?.said ?? "the container could not be entered";
    return [`If there is ${resource.name}, it stays: ${why}. Remove it there yourself.`];
  });
}
