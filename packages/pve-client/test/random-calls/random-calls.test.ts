import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlannedCall } from "../../src/permissions/planned-call.ts";
import { createSimulator, type Simulator } from "../../src/simulator/simulator.ts";
import { preflightAs } from "../ask-as.ts";
import { type Agreement, compare, make } from "./agreement.ts";
import { anyCall } from "./calls.ts";
import { ASKING, cluster } from "./cluster.ts";

const [SEED, CLUSTERS, CALLS] = [
  Number(process.env.RANDOM_CALLS_SEED ?? 20),
  Number(process.env.RANDOM_CALLS_CLUSTERS ?? 24),
  8,
];

/** Both sides have read PVE's rules by themselves; where they differ, one of them has misread. */
test("preflight says what the call then gets: random rights, guests and calls", { timeout: 600_000 }, async () => {
  const asked = fc.record({ who: fc.constantFrom(...ASKING), call: anyCall });
  const calls = fc.array(asked, { minLength: CALLS, maxLength: CALLS });
  const counts: Partial<Record<Agreement, number>> = {};
  const wrong: unknown[] = [];
  for (const one of fc.sample(fc.record({ cluster, calls }), { seed: SEED, numRuns: CLUSTERS })) {
    // who is refused leaves everything as it was
    let untouched: Simulator | undefined;
    for (const { who, call } of one.calls) {
      untouched ??= createSimulator(one.cluster);
      const [verdict] = await preflightAs(untouched, who, [call]);
      const isBlind = !(await seesGuest(untouched, who, call));
      const got = await make(untouched, who, call);
      if (got.code === 200 || got.code === 500) untouched = undefined;
      const agreement = compare(verdict, got, isBlind);
      counts[agreement] = (counts[agreement] ?? 0) + 1;
      if (agreement.startsWith("wrong")) wrong.push({ agreement, who, call, got, verdict, files: one.cluster.files });
    }
  }
  process.stdout.write(`random calls: ${JSON.stringify(counts)}\n`);
  expect(wrong).toEqual([]);
  expect(Math.min(counts.allowed ?? 0, counts.refused ?? 0)).toBeGreaterThan((CLUSTERS * CALLS) / 6);
  expect(counts.unknown ?? 0).toBeLessThan((CLUSTERS * CALLS) / 20);
});

async function seesGuest(simulator: Simulator, who: string, { path, params = {} }: PlannedCall): Promise<boolean> {
  const [guest] = /^\/nodes\/\{node\}\/(?:lxc|qemu)\/\{vmid\}/.exec(path) ?? [];
  if (guest === undefined) return true;
  const { node, vmid } = params;
  return (await make(simulator, who, { method: "GET", path: `${guest}/config`, params: { node, vmid } })).code === 200;
}
