import { type Json, PveFailure } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { givenOptions } from "../core/given-options.ts";
import { under } from "../core/prefixed.ts";
import { type Call, type Route, route } from "../core/route.ts";
import type { Section } from "../core/section-config.ts";
import { checkRules } from "./check-rules.ts";
import { hasMigratedGroups, resourceFile, resourcesOf, ruleFile, sidOf, withSortedLists } from "./ha-files.ts";

const RULES = "/cluster/ha/rules";

const rulesOf = (call: Call) => [...ruleFile.all(call.cluster).values()];

function shown(call: Call, rule: Section): Record<string, Json> {
  const errors = checkRules(rulesOf(call), call.cluster.nodes.size).get(rule.id);
  const order = rulesOf(call).findIndex(({ id }) => id === rule.id) + 1;
  return {
    ...(rule.type === "node-affinity" && { affinity: "positive" }),
    ...ruleFile.shown(withSortedLists(rule.options)),
    type: rule.type,
    rule: rule.id,
    digest: ruleFile.digest(call.cluster),
    order,
    ...(errors && { errors }),
  };
}

/** Resources have to be configured, nodes to exist. Rule: `PVE/API2/HA/Rules.pm`. */
function checkNames(call: Call, options: ReadonlyMap<string, string>): void {
  const known = new Set([...resourceFile.all(call.cluster).values()].map(sidOf));
  const rule = { type: "", id: "", options };
  const unmanaged = resourcesOf(rule).filter((sid) => !known.has(sid));
  if (unmanaged.length > 0) call.die(`cannot use unmanaged resource(s) ${unmanaged.join(", ")}.`);
  const nodes = (options.get("nodes") ?? "").split(",").map((node) => node.split(":")[0] ?? "");
  const missing = nodes.filter((node) => node !== "" && !call.cluster.nodes.has(node));
  if (missing.length > 0) call.die(`cannot use non-existant node(s) ${missing.join(", ")}.`);
}

/** @throws PveFailure 400 if the rule cannot have an effect beside the others. */
function checkFeasible(call: Call, rule: Section): void {
  const others = rulesOf(call).filter(({ id }) => id !== rule.id);
  const errors = checkRules([...others, rule], call.cluster.nodes.size).get(rule.id);
  if (!errors) return;
  const told = Object.entries(errors).map(([option, problems]) => [option, problems.join(", ")]);
  throw new PveFailure(400, `Rule '${rule.id}' is invalid.`, Object.fromEntries(told));
}

/** Rule: `PVE/API2/HA/Rules.pm` method create_rule. */
function create(call: Call): null {
  if (!hasMigratedGroups(call.cluster)) call.die("cannot create ha rule: ha groups have not been migrated yet");
  const [type, id] = [call.required("type"), call.required("rule")];
  const options = withSortedLists(givenOptions(call, "rule"));
  ruleFile.check(type, options, true);
  return under("create ha rule failed", () => {
    if (ruleFile.all(call.cluster).has(id)) call.die(`HA rule '${id}' already defined`);
    checkNames(call, options);
    checkFeasible(call, { type, id, options });
    ruleFile.put(call.cluster, { type, id, options });
    return null;
  });
}

function update(call: Call): null {
  if (!hasMigratedGroups(call.cluster)) call.die("cannot update ha rule: ha groups have not been migrated yet");
  const id = call.required("rule");
  return under("update HA rules failed", () => {
    assertIfModified(ruleFile.digest(call.cluster), call.text("digest"));
    const rule = ruleFile.all(call.cluster).get(id) ?? call.die(`HA rule '${id}' does not exist`);
    const changes = withSortedLists(givenOptions(call, "rule"));
    ruleFile.check(rule.type, changes, false);
    checkNames(call, changes);
    const changed = { ...rule, options: ruleFile.changed(rule, changes, call.list("delete")) };
    checkFeasible(call, changed);
    ruleFile.put(call.cluster, changed);
    return null;
  });
}

function list(call: Call): Json {
  const [type, resource] = [call.text("type"), call.text("resource")];
  return rulesOf(call)
    .filter((rule) => (type ?? rule.type) === rule.type)
    .filter((rule) => resource === undefined || resourcesOf(rule).includes(resource))
    .map((rule) => shown(call, rule));
}

export const ruleRoutes: readonly Route[] = [
  route(`GET ${RULES}`, list),
  route(`POST ${RULES}`, create),
  route(`GET ${RULES}/{rule}`, (call) => {
    const id = call.required("rule");
    return shown(call, ruleFile.all(call.cluster).get(id) ?? call.die(`no such ha rule '${id}'`));
  }),
  route(`PUT ${RULES}/{rule}`, update),
  route(`DELETE ${RULES}/{rule}`, (call) => {
    ruleFile.remove(call.cluster, call.required("rule"));
    return null;
  }),
];
