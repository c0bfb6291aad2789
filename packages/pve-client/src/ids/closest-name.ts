import { distance } from "fastest-levenshtein";

/** A name with more wrong letters than this share of it is another name. */
const TOLERANCE = 0.34;

/**
 * Finds what somebody may have meant.
 *
 * @param given what was written.
 * @param names what would be right.
 * @returns the closest name, in any case of letters; undefined if none is close, or it is right already.
 */
export function closestName(given: string, names: readonly string[]): string | undefined {
  const lower = given.toLowerCase();
  const scored = names.map((name) => ({ name, wrong: distance(lower, name.toLowerCase()) }));
  const [best] = scored.sort((a, b) => a.wrong - b.wrong);
  if (!best || best.name === given) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(given.length, best.name.length) * TOLERANCE));
  return best.wrong <= allowed ? best.name : undefined;
}
