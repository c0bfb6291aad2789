import type { MethodRight, Need } from "../generated/rights.ts";
import type { RootOnlyParameter } from "../generated/rules.ts";
import type { CallOption } from "./call-options.ts";
import type { CallView } from "./call-view.ts";
import { concerns } from "./concerns.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { namedRules, onGuest, type RuleContext } from "./named-rules.ts";
import { type OptionChange, optionChange } from "./option-change.ts";
import { isTrue } from "./option-value.ts";
import { pathsFor } from "./path-template.ts";
import { type Never, needs, needsOn, nothing, type Requirement, refusalText } from "./requirement.ts";
import { isAsked, isSetAgain } from "./reverted-option.ts";
import { type RootOnlyFinding, rootOnlyOption } from "./root-only.ts";
import { schemaRequirement } from "./schema-requirement.ts";

/** One thing that PVE asks about a call, in words and with its source. */
export interface Step {
  readonly requirement: Requirement;
  /** The option that it is about. */
  readonly parameter?: string;
  readonly rule: string;
  readonly source: string;
  /** Set where only root@pam passes. */
  readonly rootOnly?: RootOnlyFinding;
  /** Set where nobody is refused, but the answer has only what the caller has one of these privileges on. */
  readonly lists?: { readonly path: string; readonly any: readonly string[] };
}

interface Placed extends Step {
  /** PVE asks stage by stage, within one option by option, and of each option by the rest of the stage. */
  readonly order: number;
}

/** A call, what is known of its guest, and who asks. */
interface Asked {
  readonly call: CallView;
  readonly state: KnownState;
  readonly granted: Granted | undefined;
}

/**
 * Everything that PVE asks about a call, in its order: the schema's permissions, then what its code asks. Pure.
 *
 * @param granted what the credential may do, where a rule has to find its path in it.
 */
export function callSteps(call: CallView, state: KnownState, granted?: Granted): Step[] {
  const { index, options } = call;
  const asked: Asked = { call, state, granted };
  const placed: Placed[] = [];
  const whole: RuleContext = { call, state, granted, option: "", value: undefined, before: undefined };
  for (const right of index.whole) {
    if (appliesTo(right, asked)) addNeeds(placed, right, whole, orderOf(right.stage, -1));
  }
  inOrder(options).forEach((option, position) => {
    addOption(placed, option, position, asked);
  });
  if (!isSorted(placed)) placed.sort((a, b) => a.order - b.order);
  const schema: Step = {
    requirement: isOpen(call.key) ? nothing : schemaRequirement(call.facts, call.text, state),
    rule: "the method's own permissions",
    source: "PVE/RPCEnvironment.pm sub check_api2_permissions (pve-access-control)",
  };
  return [schema, ...unknownNames(call), ...placed];
}

function isSorted(placed: readonly Placed[]): boolean {
  let last = 0;
  for (const { order } of placed) {
    if (order < last) return false;
    last = order;
  }
  return true;
}

/** Served before anybody is known. Rule: `PVE/HTTPServer.pm sub auth_handler`. */
const OPEN = new Set(["GET /access/domains", "GET /access/ticket", "POST /access/ticket"]);
const isOpen = (key: string) => OPEN.has(key) || key.startsWith("POST /access/openid/");

/** @param position of the option in the call; -1 for the whole call. */
function orderOf(stage: number, position: number): number {
  const whole = Math.trunc(stage);
  return whole * 1e6 + (position + 1) * 1e2 + (stage - whole) * 10;
}

function addOption(placed: Placed[], option: CallOption, position: number, asked: Asked): void {
  const { index, facts } = asked.call;
  const rights = index.rights.get(option.pattern)?.filter(({ stage }) => isAsked(stage, option, index)) ?? [];
  const rules = index.rules.get(option.pattern)?.filter(({ stage }) => isAsked(stage, option, index)) ?? [];
  if (rights.length + rules.length === 0) return;
  const change = optionChange(option, facts, asked.state.current);
  const again = isSetAgain(option.unset, index.guest) ? { ...change, value: change.before } : change;
  if (again !== change && !change.before) {
    const requirement: Requirement = { is: "unknown", reason: `what waits to become ${option.name} is not known` };
    const first = rights[0] ?? rules[0];
    if (first)
      placed.push({ ...wordsOf(first), requirement, parameter: option.name, order: orderOf(first.stage, position) });
    return;
  }
  for (const right of rights) addRight(placed, right, again, position, asked);
  for (const rule of rules) addRootOnly(placed, rule, again, position, asked);
}

const wordsOf = ({ rule, source }: Pick<Step, "rule" | "source">) => ({ rule, source });

const RANK = { delete: 0, revert: 1, set: 2 };

/** What is deleted is looked at first, then what is reverted, then what is set. */
function inOrder(options: readonly CallOption[]): readonly CallOption[] {
  if (!options.some(({ unset }) => unset)) return options;
  return [...options].sort((a, b) => RANK[a.unset ?? "set"] - RANK[b.unset ?? "set"]);
}

function addRight(placed: Placed[], right: MethodRight, change: OptionChange, position: number, asked: Asked): void {
  const { value, name } = change;
  if ((right.change === "set" && !value) || (right.change === "unset" && value)) return;
  if (!appliesTo(right, asked)) return;
  const { call, state, granted } = asked;
  const { when, rule, source } = right;
  const order = orderOf(right.stage, position);
  const isHidden = right.of !== "new" && state.hidden !== undefined;
  if (isHidden) {
    const requirement: Requirement = { is: "unknown", reason: `what ${name} is now is not known: ${state.hidden}` };
    placed.push({ requirement, parameter: name, rule, source, order });
  }
  const before = right.of === "new" ? undefined : change.before;
  if (when && !concerns(when, value) && !concerns(when, before)) return;
  addNeeds(placed, right, { call, state, granted, option: name, value, before }, order);
}

function addNeeds(placed: Placed[], right: MethodRight, looked: RuleContext, order: number): void {
  if (right.choice) {
    const of: Requirement[] = [];
    for (const need of right.needs) eachRequirement(need, looked, (one) => of.push(one));
    placed.push(stepOf(right, { is: "one", of }, looked.option, order));
    return;
  }
  for (const need of right.needs) {
    if ("lists" in need) {
      const lists = { path: need.lists, any: need.any };
      placed.push({ ...stepOf(right, nothing, looked.option, order), lists });
    } else eachRequirement(need, looked, (one) => placed.push(stepOf(right, one, looked.option, order)));
  }
}

function stepOf({ rule, source }: MethodRight, requirement: Requirement, parameter: string, order: number): Placed {
  return parameter === "" ? { requirement, rule, source, order } : { requirement, rule, source, order, parameter };
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
  const value = state.current ? state.current[onlyIf.parameter] : (call.text(onlyIf.parameter) ?? true);
  return isTrue(value) === onlyIf.is;
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
  const requirement = refusalBy(rule.status, change.name, found.message ?? words);
  const order = orderOf(rule.stage, position);
  placed.push({ requirement, parameter: change.name, rule: words, source, rootOnly: found, order });
}

const PARAMETERS = "Parameter verification failed.";

function refusalBy(status: RootOnlyParameter["status"], name: string, words: string): Never {
  if (status === 400) return { is: "never", status, message: PARAMETERS, errors: { [name]: words } };
  return { is: "never", status, message: status === 403 ? refusalText(words) : words };
}

/**
 * What a guest's configuration can have is looked at after who asks; of a container, after who may change its options.
 * Rules: `PVE/RESTHandler.pm sub handle`, `PVE/API2/LXC/Config.pm` method update_vm.
 */
function unknownNames({ index, options, strangers, text }: CallView): Step[] {
  const wrong = options.filter(({ pattern, unset }) => unset && !index.options.has(pattern));
  if (wrong.length + strangers.length === 0) return [];
  const early = wrong.filter(({ name }) => !CONFIG_ID.test(name));
  const late = wrong.filter(({ name }) => CONFIG_ID.test(name));
  const rights = index.guest === "lxc" ? late.map(({ name }) => otherOption(name, text("vmid"))) : [];
  return [
    ...strangers.map((name) => noSuchOption(name, { [name]: STRANGER })),
    ...early.map(({ name, unset = "delete" }) =>
      noSuchOption(name, { [unset]: `invalid format - invalid configuration ID '${name}'\n` }),
    ),
    ...rights,
    ...late.map(({ name, unset = "delete" }) => noSuchOption(name, { [unset]: `unknown option '${name}'` })),
  ];
}

/** Rule: `PVE/JSONSchema.pm sub pve_verify_configid`. */
const CONFIG_ID = /^[a-z][a-z0-9_-]+$/i;

const otherOption = (parameter: string, vmid = ""): Step => ({
  requirement: needs(`/vms/${vmid}`, "VM.Config.Options"),
  parameter,
  rule: "all other options",
  source: "PVE/LXC.pm sub check_ct_modify_config_perm (pve-container)",
});

const noSuchOption = (parameter: string, errors: Readonly<Record<string, string>>): Step => ({
  requirement: { is: "never", status: 400, message: PARAMETERS, errors, forAll: true },
  parameter,
  rule: "there is no such option",
  source: "PVE/RESTHandler.pm sub handle (pve-common)",
});

const STRANGER = "property is not defined in schema and the schema does not allow additional properties";
