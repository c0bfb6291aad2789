import type { Document } from "../document/openapi.ts";
import { flatParameters, listOperations } from "../document/operations.ts";
import { isMiscited, methodSubs, sourceAt } from "./cited-sub.ts";
import type { Rule } from "./rule.ts";

/** A rule at one parameter of one method. */
export interface PlacedRule {
  readonly parameter: string;
  readonly rule: Rule;
}

/**
 * Finds for each method the rules of its parameters.
 *
 * @param rules by the file in which they stand.
 * @returns by method; within a method in the order of the rules.
 * @throws Error that lists every rule which names a method or parameter that the document does not have, or cites
 *   another method's code.
 */
export function placeRules(
  document: Document,
  rules: ReadonlyMap<string, readonly Rule[]>,
): ReadonlyMap<string, readonly PlacedRule[]> {
  const operations = listOperations(document);
  const subs = methodSubs(operations);
  const parameters = new Map(
    operations.map(({ key, operation }) => [key, new Set(flatParameters(operation).map(({ name }) => name))]),
  );
  const placed = new Map<string, PlacedRule[]>();
  const unmatched: string[] = [];
  for (const [file, list] of rules) {
    for (const rule of list) {
      for (const parameter of rule.parameters) {
        const methods = rule.methods === "all" ? having(parameters, parameter) : rule.methods;
        if (methods.length === 0) unmatched.push(`${file}: no method has a parameter "${parameter}"`);
        for (const method of methods) {
          const known = parameters.get(method);
          if (!known) unmatched.push(`${file}: there is no method "${method}"`);
          else if (!known.has(parameter)) unmatched.push(`${file}: "${method}" has no parameter "${parameter}"`);
          else if (isMiscited(rule.source, method, subs)) {
            unmatched.push(`${file}: "${method}" is not in ${rule.source.file} sub ${rule.source.sub}`);
          } else {
            const cited = { ...rule, source: sourceAt(rule.source, method, subs) };
            placed.set(method, [...(placed.get(method) ?? []), { parameter, rule: cited }]);
          }
        }
      }
    }
  }
  if (unmatched.length > 0) throw new Error([...new Set(unmatched)].join("\n"));
  return placed;
}

function having(parameters: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] {
  return [...parameters].filter(([, names]) => names.has(name)).map(([key]) => key);
}
