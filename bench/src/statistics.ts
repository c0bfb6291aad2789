/**
 * The middle value, and the quarter points around it.
 *
 * @param values at least one number, in any order
 */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) };
}

export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Linear interpolation between the two neighbours of the wanted rank. */
function at(sorted: readonly number[], part: number): number {
  const rank = (sorted.length - 1) * part;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new RangeError("no values to take a median of");
  return below + (above - below) * (rank - Math.floor(rank));
}
