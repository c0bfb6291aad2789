import type { Cluster } from "../core/cluster.ts";
import type { Section } from "../core/section-config.ts";
import { SectionFile } from "../core/section-file.ts";

const OPTIONS = "state group comment max_restart max_relocate failback auto-rebalance";

/** Guests that the HA manager looks after, by VMID. Rule: `PVE/HA/Resources.pm`. */
export const resourceFile = new SectionFile({
  path: "ha/resources.cfg",
  schema: "POST /cluster/ha/resources",
  types: { vm: { optional: OPTIONS }, ct: { optional: OPTIONS } },
});

/** Where they may run. Rules: `PVE/HA/Rules/*.pm`. */
export const ruleFile = new SectionFile({
  path: "ha/rules.cfg",
  schema: "POST /cluster/ha/rules",
  encoded: ["comment"],
  types: {
    "node-affinity": { required: "resources nodes", optional: "strict affinity disable comment" },
    "resource-affinity": { required: "resources affinity", optional: "disable comment" },
  },
});

/** What rules were before PVE 9. Rule: `PVE/HA/Groups.pm`. */
export const groupFile = new SectionFile({
  path: "ha/groups.cfg",
  schema: "POST /cluster/ha/groups",
  types: { group: { required: "nodes", optional: "comment nofailback restricted" } },
});

/** A cluster without groups has migrated them all. Rule: `PVE/HA/Config.pm sub have_groups_been_migrated`. */
export const hasMigratedGroups = (cluster: Cluster): boolean => groupFile.all(cluster).size === 0;

/** Name of a resource, such as `ct:105`. */
export const sidOf = ({ type, id }: Pick<Section, "type" | "id">): string => `${type}:${id}`;

/** Resources that a rule names, sorted. */
export const resourcesOf = ({ options }: Section): string[] => split(options.get("resources"));

const split = (text = "") => [...new Set(text.split(/[,;\s]+/).filter((part) => part !== ""))].sort();

/** A rule's lists in the order in which PVE writes them. Rule: `PVE/HA/Rules.pm sub encode_value`. */
export function withSortedLists(options: ReadonlyMap<string, string>): Map<string, string> {
  const sorted = new Map(options);
  for (const name of ["resources", "nodes"]) {
    if (options.has(name)) sorted.set(name, split(options.get(name)).join(","));
  }
  return sorted;
}

/** Takes a resource out of the configuration and, where wanted, out of the rules that name it. */
export function removeResource(cluster: Cluster, resource: Section, fromRules: boolean): void {
  resourceFile.remove(cluster, resource.id);
  if (!fromRules) return;
  const sid = sidOf(resource);
  for (const rule of [...ruleFile.all(cluster).values()].filter((each) => resourcesOf(each).includes(sid))) {
    const left = resourcesOf(rule).filter((each) => each !== sid);
    if (left.length === 0) ruleFile.remove(cluster, rule.id);
    else ruleFile.put(cluster, { ...rule, options: new Map([...rule.options, ["resources", left.join(",")]]) });
  }
}
