/**
 * What the phases of a deployment like `examples/bare-metal-pet.yaml` take on a small homelab node, in seconds: two
 * containers made in 2 and 11 s, attached and started in 8, a network after 15, packages and hardening in 56, the
 * agent in 30, its start in 6.
 */
export const SECONDS = {
  "create-pet": 2,
  "create-container": 11,
  "start-container": 8,
  "wait-network": 15,
  "install-packages": 50,
  harden: 6,
  "install-hermes": 27,
  "build-dashboard": 3,
  "start-hermes": 6,
} as const;

/** A step of a plan, as its event tells it. */
interface PlannedStep {
  readonly id: string;
  readonly after: readonly string[];
}

/**
 * The shortest time in which the steps could be done, if each took its time and began when the last of those that it
 * waits for had ended.
 *
 * @param seconds of those steps that take any.
 * @throws {Error} when the plan lacks one of these, or names a step before it comes.
 */
export function criticalPath(steps: readonly PlannedStep[], seconds: Readonly<Record<string, number>>): number {
  const ends = new Map<string, number>();
  for (const { id, after } of steps) {
    const begins = after.map((other) => {
      const end = ends.get(other);
      if (end === undefined) throw new Error(`step ${id} of the plan waits for ${other}, which stands behind it`);
      return end;
    });
    ends.set(id, Math.max(0, ...begins) + (seconds[id] ?? 0));
  }
  const lacking = Object.keys(seconds).filter((id) => !ends.has(id));
  if (lacking.length > 0) throw new Error(`the plan has no step ${lacking.join(", ")}`);
  return Math.max(...ends.values());
}
