import { formatFacts } from "../generated/formats.ts";
import type { MethodFacts } from "../generated/methods.ts";
import type { PropertyStringFormat } from "../property-string/format.ts";

const known = new WeakMap<MethodFacts, Map<string, PropertyStringFormat | undefined>>();

/**
 * The format of a method's parameter.
 *
 * @param pattern PVE's name of the parameter: `mp[n]`.
 * @returns undefined if it is no property string.
 */
export function parameterFormat(facts: MethodFacts, pattern: string): PropertyStringFormat | undefined {
  let formats = known.get(facts);
  if (!formats) {
    formats = new Map();
    known.set(facts, formats);
  }
  if (!formats.has(pattern)) formats.set(pattern, read(facts, pattern));
  return formats.get(pattern);
}

function read(facts: MethodFacts, pattern: string): PropertyStringFormat | undefined {
  const name = /(?:^|:)property-string:(.*)$/.exec(facts.params[pattern] ?? "")?.[1];
  return name === undefined ? undefined : formatFacts(name);
}
