import type { Call } from "./route.ts";

/** Parameters that say what to do, and are no options of a section. */
const NO_OPTIONS = new Set(["id", "type", "delete", "digest", "node"]);

/**
 * What a call sets of a section: its parameters by name, values of arrays joined by a line feed.
 *
 * @param others parameters that are no options either.
 */
export function givenOptions(call: Call, ...others: string[]): Map<string, string> {
  const names = Object.keys(call.params).filter((name) => !NO_OPTIONS.has(name) && !others.includes(name));
  return new Map(names.map((name) => [name, (call.text(name) ?? "").replaceAll("\0", "\n")]));
}
