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
import { type Never, needsOn, nothing, type Requirement, refusalText } from "./requirement.ts";
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
  options.forEach((option, position) => {
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
  const rights = asked.call.index.rights.get(option.pattern);
  const rules = asked.call.index.rules.get(option.pattern);
  if (!rights && !rules) return;
  const change = optionChange(option, asked.call.facts, asked.state.current);
  for (const right of rights ?? []) addRight(placed, right, change, position, asked);
  for (const rule of rules ?? []) addRootOnly(placed, rule, change, position, asked);
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
  if (given?.some((name) => call.text(name) === undefined)) return false;
  if (absent?.some((name) => call.text(name) !== undefined)) return false;
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

/** What a guest's configuration can have is looked at after who asks. Rule: `PVE/RESTHandler.pm sub handle`. */
function unknownNames({ index, options, strangers }: CallView): Step[] {
  const deleted = options.filter(({ pattern, value }) => value === undefined && !index.options.has(pattern));
  if (deleted.length + strangers.length === 0) return [];
  const wrong = [
    ...strangers.map((name) => ({ name, errors: { [name]: STRANGER } })),
    ...deleted.map(({ name }) => ({ name, errors: { delete: `unknown option '${name}'` } })),
  ];
  return wrong.map(({ name, errors }) => ({
    requirement: { is: "never", status: 400, message: PARAMETERS, errors, forAll: true },
    parameter: name,
    rule: "there is no such option",
    source: "PVE/RESTHandler.pm sub handle (pve-common)",
  }));
}

const STRANGER = "property is not defined in schema and the schema does not allow additional properties";
