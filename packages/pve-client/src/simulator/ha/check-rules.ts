import type { Section } from "../core/section-config.ts";
import { resourcesOf } from "./ha-files.ts";

/** What keeps a rule from having an effect, by its option. */
export type RuleErrors = Readonly<Record<string, readonly string[]>>;

/**
 * Which rules contradict others, or themselves.
 * Rules: the checks of `PVE/HA/Rules.pm`, `PVE/HA/Rules/NodeAffinity.pm` and `PVE/HA/Rules/ResourceAffinity.pm`.
 *
 * @param nodes how many there are in the cluster.
 * @returns errors by rule.
 */
export function checkRules(rules: readonly Section[], nodes: number): ReadonlyMap<string, RuleErrors> {
  const errors = new Map<string, Record<string, string[]>>();
  const blame = ({ id }: Section, option: string, problem: string) => {
    const ofRule = errors.get(id) ?? {};
    ofRule[option] = [...(ofRule[option] ?? []), problem];
    errors.set(id, ofRule);
  };
  const enabled = rules.filter(({ options }) => !options.has("disable"));
  const onNodes = enabled.filter(({ type }) => type === "node-affinity");
  const together = enabled.filter((rule) => isResourceRule(rule, "positive"));
  const apart = enabled.filter((rule) => isResourceRule(rule, "negative"));
  for (const rule of onNodes) {
    for (const sid of resourcesOf(rule)) {
      const others = onNodes.filter((other) => other !== rule && resourcesOf(other).includes(sid));
      if (others.length > 0)
        blame(rule, "resources", `resource '${sid}' is already used in another node affinity rule`);
    }
  }
  for (const rule of onNodes.filter(({ options }) => options.get("affinity") === "negative")) {
    const names = (rule.options.get("nodes") ?? "").split(",");
    if (names.length >= nodes) blame(rule, "nodes", "negative node affinity rule must not specify all cluster nodes");
    if (names.some((name) => /:[1-9]/.test(name))) {
      blame(rule, "nodes", "negative node affinity rule must not specify node priorities");
    }
  }
  for (const rule of [...together, ...apart]) {
    if (resourcesOf(rule).length < 2) {
      blame(rule, "resources", "rule is ineffective as there are less than two resources");
    }
  }
  for (const rule of apart) {
    if (resourcesOf(rule).length > nodes) blame(rule, "resources", "rule defines more resources than available nodes");
  }
  for (const [ofTogether, all] of connected(together)) {
    for (const rule of apart.filter((each) => resourcesOf(each).filter((sid) => all.has(sid)).length >= 2)) {
      const shares = (kind: string) => `rule shares two or more resources with a ${kind} resource affinity rule`;
      for (const each of ofTogether) blame(each, "resources", shares("negative"));
      blame(rule, "resources", shares("positive"));
    }
  }
  return errors;
}

const isResourceRule = ({ type, options }: Section, affinity: string) =>
  type === "resource-affinity" && options.get("affinity") === affinity;

/** Rules that have resources in common, with all of these. */
function connected(rules: readonly Section[]): (readonly [rules: Section[], resources: Set<string>])[] {
  let groups: (readonly [Section[], Set<string>])[] = [];
  for (const rule of rules) {
    const own = resourcesOf(rule);
    const touching = groups.filter(([, of]) => own.some((sid) => of.has(sid)));
    const rulesOfAll = [...touching.flatMap(([each]) => each), rule];
    const all = new Set([...touching.flatMap(([, of]) => [...of]), ...own]);
    groups = [...groups.filter((group) => !touching.includes(group)), [rulesOfAll, all]];
  }
  return groups;
}
