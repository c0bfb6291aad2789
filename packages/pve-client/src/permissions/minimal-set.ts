import { weightOf } from "./privilege-weight.ts";
import type { Requirement } from "./requirement.ts";

/** One privilege on one path. */
export interface Pair {
  readonly path: string;
  readonly privilege: string;
}

/** One way to meet a requirement: privileges, and what of it cannot be known. */
export interface Way {
  readonly pairs: readonly Pair[];
  readonly unknown: readonly string[];
}

export function pairOf(path: string, privilege: string): Pair {
  return { path, privilege };
}

// more ways than these are not looked at: the first ones are the ordinary ones
const ENOUGH = 64;

/** Every way to meet a requirement; none if no privilege helps. */
export function alternatives(requirement: Requirement): Way[] {
  switch (requirement.is) {
    case "never":
      return [];
    case "unknown":
      return [{ pairs: [], unknown: [requirement.reason] }];
    case "privilege": {
      const { path, privileges, any, noRemedy } = requirement;
      if (path === undefined || noRemedy) return [];
      const pairs = privileges.map((privilege) => pairOf(path, privilege));
      return any ? pairs.map((pair) => ({ pairs: [pair], unknown: [] })) : [{ pairs, unknown: [] }];
    }
    case "one":
      return requirement.of.flatMap(alternatives).slice(0, ENOUGH);
    case "all":
      return requirement.of.reduce<Way[]>(
        (ways, part) => {
          const next = alternatives(part);
          return ways.flatMap((way) => next.map((other) => joined(way, other))).slice(0, ENOUGH);
        },
        [{ pairs: [], unknown: [] }],
      );
  }
}

const joined = (a: Way, b: Way): Way => ({ pairs: [...a.pairs, ...b.pairs], unknown: [...a.unknown, ...b.unknown] });

/**
 * Chooses one way for each requirement so that all together cost little: first what has no alternative, then each choice
 * by what it adds, then each choice once more now that all others are made.
 *
 * @param choices the ways of each requirement; one without any way is left out.
 * @param wanted pairs that are in the set anyway.
 */
export function cheapest(
  choices: readonly (readonly Way[])[],
  wanted: readonly Pair[] = [],
): { pairs: Pair[]; unknown: string[] } {
  const open = [...choices].filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  const chosen: (Way | undefined)[] = open.map(() => undefined);
  const uses = new Counts(wanted);
  for (let round = 0; round < 2; round++) {
    for (const [index, ways] of open.entries()) {
      const before = chosen[index];
      if (before) uses.remove(before.pairs);
      const best = ways.reduce((a, b) => (uses.costOf(b.pairs) < uses.costOf(a.pairs) ? b : a));
      chosen[index] = best;
      uses.add(best.pairs);
    }
  }
  return { pairs: uses.pairs(), unknown: [...new Set(chosen.flatMap((way) => way?.unknown ?? []))] };
}

/** How often each pair is used. */
class Counts {
  readonly #uses = new Map<string, { readonly pair: Pair; count: number }>();

  constructor(wanted: readonly Pair[]) {
    this.add(wanted);
  }

  add(pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const use = this.#uses.get(keyOf(pair)) ?? { pair, count: 0 };
      use.count++;
      this.#uses.set(keyOf(pair), use);
    }
  }

  remove(pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const use = this.#uses.get(keyOf(pair));
      if (use) use.count--;
    }
  }

  costOf(pairs: readonly Pair[]): number {
    const added = new Map(
      pairs.filter((pair) => !this.#uses.get(keyOf(pair))?.count).map((pair) => [keyOf(pair), pair]),
    );
    return [...added.values()].reduce((sum, pair) => sum + weightOf(pair.path, pair.privilege), 0);
  }

  pairs(): Pair[] {
    return [...this.#uses.values()].filter(({ count }) => count > 0).map(({ pair }) => pair);
  }
}

const keyOf = ({ path, privilege }: Pair) => `${path} ${privilege}`;
