import type { Call, Step } from "./step.ts";

/** The VMIDs of the guests whose settings or state a step changes. */
export function touchedGuests(step: Step): ReadonlySet<number> {
  if (step.kind === "host-script") return new Set(step.clears === undefined ? [] : [step.clears]);
  return new Set(step.kind === "calls" ? step.calls.flatMap(vmidsOf) : []);
}

function vmidsOf({ params = {} }: Call): readonly number[] {
  return [params.vmid, params["target-vmid"]].filter((vmid) => typeof vmid === "number");
}

/**
 * Lets no two steps change the same guest at once: of two that could be carried out side by side, the later one in the
 * list waits for the earlier. PVE would let each wait for the other's lock for ten seconds and then fail
 * (`PVE/AbstractConfig.pm sub lock_config`).
 *
 * @param steps each after those that it depends on.
 */
export function oneAtATimeOnAGuest(steps: readonly Step[]): readonly Step[] {
  const before = new Map<string, ReadonlySet<string>>();
  const ordered: Step[] = [];
  for (const step of steps) {
    const guests = touchedGuests(step);
    const waitsFor = withAll(step.dependsOn, before);
    const dependsOn = [...step.dependsOn];
    // Nearest first: what it waits for already is left out.
    for (const earlier of [...ordered].reverse()) {
      if (waitsFor.has(earlier.id) || ![...touchedGuests(earlier)].some((vmid) => guests.has(vmid))) continue;
      dependsOn.push(earlier.id);
      for (const id of withAll([earlier.id], before)) waitsFor.add(id);
    }
    before.set(step.id, waitsFor);
    ordered.push(dependsOn.length === step.dependsOn.length ? step : { ...step, dependsOn });
  }
  return ordered;
}

function withAll(ids: readonly string[], before: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  return new Set(ids.flatMap((id) => [id, ...(before.get(id) ?? [])]));
}
