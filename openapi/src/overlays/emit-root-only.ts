import type { PlacedOperation } from "../document/operations.ts";
import { describeCondition } from "./describe-rights.ts";
import type { PlacedRule } from "./place-rules.ts";

/** What no privilege opens, as Markdown: whole methods, and parameters with the methods that have them. */
export function emitRootOnly(
  operations: readonly PlacedOperation[],
  rules: ReadonlyMap<string, readonly PlacedRule[]>,
): string[] {
  const methods = operations.filter(({ operation }) => operation["x-pve-root-only"]).map(({ key }) => code(key));
  const keys = operations.map(({ key }) => key);
  return [
    "No privilege opens these to anybody else, tokens of `root@pam` included.",
    "",
    "Methods:",
    "",
    ...methods.map((method) => `- ${method}`),
    "",
    "Parameters, or some of their values:",
    "",
    ...describeParameters(keys.flatMap((key) => (rules.get(key) ?? []).map((placed) => ({ key, ...placed })))),
  ];
}

interface Found extends PlacedRule {
  readonly key: string;
}

/** One line for each reason. */
function describeParameters(found: readonly Found[]): string[] {
  const reasons = new Map<string, { names: Set<string>; keys: Set<string> }>();
  for (const { key, parameter, rule } of found) {
    const condition = describeCondition(rule.when);
    const words = `${condition === "" ? "" : ` (${condition})`}: ${rule.why}`;
    const reason = reasons.get(words) ?? { names: new Set(), keys: new Set() };
    reason.names.add(code(parameter));
    reason.keys.add(code(key));
    reasons.set(words, reason);
  }
  return [...reasons].map(([words, { names, keys }]) => `- ${[...names].join(" ")}${words}; ${[...keys].join(", ")}`);
}

const code = (text: string) => `\`${text}\``;
