import type { MethodRight, Need } from "../generated/rights.ts";
import type { RootOnlyParameter } from "../generated/rules.ts";
import type { CallOption } from "./call-options.ts";
import type { CallView } from "./call-view.ts";
import { concerns } from "./concerns.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { isAsked, isAskedInTask, isOpen, isSetAgain } from "./machine-change.ts";
import { namedRules } from "./named-rules.ts";
import { type OptionChange, optionChange } from "./option-change.ts";
import { isTrue } from "./option-value.ts";
import { pathsFor } from "./path-template.ts";
import { type Never, needsOn, nothing, PARAMETERS, type Requirement, refusalText } from "./requirement.ts";
import { flagOf, rootOnlyOption } from "./root-only.ts";
import { onGuest, type RuleContext } from "./rule-context.ts";
import { orderOf, type Placed } from "./step.ts";

/** A call, what is known of its guest, and who asks. */
export interface Asked {
  readonly call: CallView;
  readonly state: KnownState;
  readonly granted: Granted | undefined;
}

/** Adds what PVE asks about the whole call. */
export function addWhole(placed: Placed[], asked: Asked): void {
  const whole: RuleContext = { ...asked, option: "", value: undefined, before: undefined };
  for (const right of asked.call.index.whole) {
    if (appliesTo(right, asked)) addNeeds(placed, right, whole, orderOf(right.stage, -1));
  }
}

/** Adds what PVE asks about each option, in the order in which it comes to them. */
export function addOptions(placed: Placed[], asked: Asked): void {
  inPveOrder(asked.call.options).forEach((option, position) => {
    addOption(placed, option, position, asked);
  });
}

const besideRootfs = (name: string) =>
  /^(?:(?:dev|mp)\d+|cpulimit|startup)$/.test(name) ? 0 : name === "rootfs" ? 0.1 : 0.2;

const RANK = { delete: 0, revert: 1, set: 2 };

/**
 * What is deleted is looked at first as it is listed, then what is reverted, then what is set, sorted where PVE sorts. Where
 * it walks through a hash there is no order; beside a `rootfs` it was seen to come to these before.
 */
function inPveOrder(options: readonly CallOption[]): readonly CallOption[] {
  const hasRootfs = options.some(({ name }) => name === "rootfs");
  const rank = ({ unset, name }: CallOption) => RANK[unset ?? "set"] + (unset || !hasRootfs ? 0 : besideRootfs(name));
  const byName = (a: CallOption, b: CallOption) => (a.unset || a.name === b.name ? 0 : a.name < b.name ? -1 : 1);
  return [...options].sort((a, b) => rank(a) - rank(b) || byName(a, b));
}

function addOption(placed: Placed[], option: CallOption, position: number, asked: Asked): void {
  const { call, state } = asked;
  const isDue = ({ stage }: { readonly stage: number }) => isAsked(stage, option, call, state.current);
  const rights = call.index.rights.get(option.pattern)?.filter(isDue) ?? [];
  const rules = call.index.rules.get(option.pattern)?.filter(isDue) ?? [];
  const first = rights[0] ?? rules[0];
  if (!first) return;
  const change = optionChange(option, call.facts, state.current);
  if (!isSetAgain(option.unset, call)) {
    for (const right of rights) addRight(placed, right, change, position, asked);
    for (const rule of rules) addRootOnly(placed, rule, change, position, asked);
  } else if (change.before) {
    for (const right of rights) addRight(placed, right, { ...change, value: change.before }, position, asked);
    for (const rule of rules) addRootOnly(placed, rule, { ...change, value: change.before }, position, asked);
  } else {
    const requirement: Requirement = { is: "unknown", reason: `what waits to become ${option.name} is not known` };
    const { rule, source, stage } = first;
    placed.push({ rule, source, requirement, parameter: option.name, order: orderOf(stage, position) });
  }
}

function addRight(placed: Placed[], right: MethodRight, change: OptionChange, position: number, asked: Asked): void {
  const { value, name } = change;
  if ((right.change === "set" && !value) || (right.change === "unset" && value)) return;
  if (!appliesTo(right, asked)) return;
  const { call, state, granted } = asked;
  const { when, of, stage } = right;
  const order = orderOf(stage, position);
  const before = of === "new" ? undefined : change.before;
  const looked: RuleContext = { call, state, granted, option: name, value: of === "old" ? undefined : value, before };
  const isUnseen = of !== "new" && state.hidden !== undefined && !isEnough(right);
  if (isUnseen) addOne(placed, right, looked, order, whatIsNow(name, state.hidden ?? ""));
  if (of === "both" && before && value && right.needs.some((need) => "path" in need)) {
    // PVE looks at all of the one that is there, and then at all of the other
    const later = orderOf(stage, position, true);
    if (!when || concerns(when, before)) addNeeds(placed, right, { ...looked, value: undefined }, order);
    if (!when || concerns(when, value)) addNeeds(placed, right, { ...looked, before: undefined }, later);
  } else if (!when || concerns(when, looked.value) || concerns(when, before)) addNeeds(placed, right, looked, order);
}

const rulesOf = ({ needs }: MethodRight) => needs.flatMap((need) => ("rule" in need ? [need.rule] : []));

/** Rules that let pass what is there already. */
const COMPARING: ReadonlySet<string> = new Set(["cpu-model", "nesting", "tags"]);

/** A container's interface that was on no bridge ends PVE's look at them. */
function compares(right: MethodRight, { index }: CallView): boolean {
  return rulesOf(right).some((rule) => COMPARING.has(rule) || (rule === "bridge" && index.guest === "lxc"));
}

/** Whether the new value decides, where a rule is met by it. */
const isEnough = (right: MethodRight) => rulesOf(right).includes("cpu-model");

const whatIsNow = (name: string, hidden: string): Requirement => ({
  is: "unknown",
  reason: `what ${name} is now is not known: ${hidden}`,
});

function addNeeds(placed: Placed[], right: MethodRight, looked: RuleContext, order: number): void {
  const { hidden } = looked.state;
  const isGiven = looked.value !== undefined || looked.option === "";
  const isDoubtful =
    hidden !== undefined && (compares(right, looked.call) || (!isGiven && isOpen(right.stage, "delete", looked.call)));
  const add = (one: Requirement, lists?: Placed["lists"]) => {
    const requirement: Requirement = isDoubtful ? { is: "one", of: [one, whatIsNow(looked.option, hidden)] } : one;
    addOne(placed, right, looked, order, requirement, lists);
  };
  if (right.choice) {
    const of: Requirement[] = [];
    for (const need of right.needs) eachRequirement(need, looked, (one) => of.push(one));
    add({ is: "one", of });
    return;
  }
  for (const need of right.needs) {
    if ("lists" in need) add(nothing, { path: need.lists, any: need.any });
    else eachRequirement(need, looked, add);
  }
}

function addOne(
  placed: Placed[],
  { rule, source, stage, inTask }: MethodRight,
  { call, option }: RuleContext,
  order: number,
  requirement: Requirement,
  lists?: Placed["lists"],
): void {
  const isLate = inTask || isAskedInTask(stage, call);
  placed.push({
    requirement,
    rule,
    source,
    order,
    ...(option !== "" && { parameter: option }),
    ...(lists && { lists }),
    ...(isLate && { inTask: true }),
  });
}

function eachRequirement(need: Need, looked: RuleContext, add: (requirement: Requirement) => void): void {
  if ("unknown" in need) add({ is: "unknown", reason: need.unknown });
  else if ("rule" in need) {
    const rule = namedRules[need.rule];
    if (!rule) throw new TypeError(`there is no rule '${need.rule}'`);
    add(rule(looked, need.any ?? []));
  } else if ("path" in need) {
    const { any, all = [] } = need;
    const on = (path: string) => needsOn(path, any ?? all, any !== undefined);
    if (need.pool) add(onGuest(looked.call, on));
    else for (const path of pathsFor(need.path, looked.call, looked)) add(on(path));
  }
}

function appliesTo(right: MethodRight, { call, state }: Asked): boolean {
  const { onlyIf, given, absent, currentHas } = right;
  const has = (name: string) => (call.text(name) ?? "0") !== "0";
  if (given?.some((name) => !has(name)) || absent?.some(has)) return false;
  if (currentHas !== undefined && state.current?.[currentHas] === undefined) return false;
  if (!onlyIf) return true;
  return isTrue(flagOf(onlyIf.parameter, call, state.current)) === onlyIf.is;
}

function addRootOnly(
  placed: Placed[],
  rule: RootOnlyParameter,
  change: OptionChange,
  position: number,
  { call, state }: Asked,
): void {
  const found = rootOnlyOption(rule, change, call, state.current);
  if (!found) return;
  const { source, rule: words } = found;
  const refusal = refusalBy(rule.status, change.name, found.message ?? words);
  // what is there decides whether it is a change, and which rule holds
  const isDoubtful = state.hidden !== undefined && (rule.onlyIf || rule.when.is === "keys-beyond");
  const requirement: Requirement = isDoubtful
    ? { is: "one", of: [refusal, whatIsNow(change.name, state.hidden ?? "")] }
    : refusal;
  const isOfNew = rule.current === true && change.before !== undefined && !concerns(rule.when, change.before);
  const order = orderOf(rule.stage, position, isOfNew);
  const step = { requirement, parameter: change.name, rule: words, source, rootOnly: found, order };
  placed.push(isAskedInTask(rule.stage, call) ? { ...step, inTask: true } : step);
}

function refusalBy(status: RootOnlyParameter["status"], name: string, words: string): Never {
  if (status === 400) return { is: "never", status, message: PARAMETERS, errors: { [name]: words } };
  return { is: "never", status, message: status === 403 ? refusalText(words) : words };
}
