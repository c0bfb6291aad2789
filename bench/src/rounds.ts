import { type Spread, spread } from "./statistics.ts";

/** Something that can be called again and again: a client with its one request. */
export interface Contender {
  readonly name: string;
  call(): Promise<unknown>;
}

export interface Standing {
  readonly name: string;
  /** Calls per second against the mean of the reference's slices just before and just after. */
  readonly ratio: Spread;
  readonly callsPerSecond: number;
}

export interface RoundsOptions {
  readonly rounds: number;
  /** Length of one slice, milliseconds. */
  readonly slice: number;
  /** How many calls are under way at once. */
  readonly atOnce: number;
}

/**
 * Compares contenders with a reference on a machine whose speed changes while it measures: every contender's slice
 * stands between two slices of the reference, and only such neighbours are compared.
 */
export async function compare(
  reference: Contender,
  contenders: readonly Contender[],
  options: RoundsOptions,
): Promise<{ reference: number; standings: readonly Standing[] }> {
  for (const contender of [reference, ...contenders]) await callsPerSecond(contender, options);

  const references: number[] = [];
  const measured = contenders.map(({ name }) => ({ name, ratios: [] as number[], rates: [] as number[] }));
  for (let round = 0; round < options.rounds; round += 1) {
    let before = await callsPerSecond(reference, options);
    references.push(before);
    for (const [index, contender] of contenders.entries()) {
      const rate = await callsPerSecond(contender, options);
      const after = await callsPerSecond(reference, options);
      measured[index]?.ratios.push(rate / ((before + after) / 2));
      measured[index]?.rates.push(rate);
      references.push(after);
      before = after;
    }
  }
  return {
    reference: spread(references).median,
    standings: measured.map(({ name, ratios, rates }) => ({
      name,
      ratio: spread(ratios),
      callsPerSecond: spread(rates).median,
    })),
  };
}

/** Calls for one slice, `atOnce` at a time; what is still under way at its end is waited for and counted. */
async function callsPerSecond(contender: Contender, { slice, atOnce }: RoundsOptions): Promise<number> {
  const start = performance.now();
  const end = start + slice;
  let calls = 0;
  const lane = async () => {
    while (performance.now() < end) {
      await contender.call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return calls / ((performance.now() - start) / 1000);
}
