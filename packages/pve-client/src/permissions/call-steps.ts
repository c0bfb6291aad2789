import { methodFacts } from "../generated/methods.ts";
import { type MethodRight, methodRights, type Need } from "../generated/rights.ts";
import { type RootOnlyParameter, rootOnlyParameters } from "../generated/rules.ts";
import type { CallOption } from "./call-options.ts";
import type { CallView } from "./call-view.ts";
import { concerns } from "./concerns.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import { namedRules, type OptionValue, onGuest } from "./named-rules.ts";
import { isTrue, valueKeys, valueText } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";
import { needs, needsAny, nothing, type Requirement, refusalText } from "./requirement.ts";
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
  readonly order: readonly [stage: number, option: number, within: number];
}

/**
 * Everything that PVE asks about a call, in its order: the schema's permissions, then what its code asks. Pure.
 *
 * @param granted what the credential may do, where a rule has to find its path in it.
 */
export function callSteps(call: CallView, state: KnownState, granted?: Granted): Step[] {
  const schema: Step = {
    requirement: isOpen(call.key) ? nothing : schemaRequirement(call.facts, call.text, state),
    rule: "the method's own permissions",
    source: "PVE/RPCEnvironment.pm sub check_api2_permissions (pve-access-control)",
  };
  const index = indexOf(call.key);
  const rest = [
    ...index.whole.flatMap((right) => wholeSteps(right, call, state, granted)),
    ...call.options.flatMap((option, position) => optionSteps(index, option, position, { call, state, granted })),
  ].sort(byOrder);
  return [schema, ...unknownNames(call, index.names), ...rest];
}

/** A method's rights and rules by what they are about. */
interface MethodIndex {
  readonly whole: readonly MethodRight[];
  readonly rights: ReadonlyMap<string, readonly MethodRight[]>;
  readonly rules: ReadonlyMap<string, readonly RootOnlyParameter[]>;
  /** What a guest's configuration can have, for a method that changes it. */
  readonly names: ReadonlySet<string>;
}

const indexes = new Map<string, MethodIndex>();

function indexOf(key: string): MethodIndex {
  const known = indexes.get(key);
  if (known) return known;
  const [rights, rules] = [new Map<string, MethodRight[]>(), new Map<string, RootOnlyParameter[]>()];
  for (const right of methodRights(key)) {
    for (const name of right.parameters ?? []) rights.set(name, [...(rights.get(name) ?? []), right]);
  }
  for (const rule of rootOnlyParameters(key)) {
    rules.set(rule.parameter, [...(rules.get(rule.parameter) ?? []), rule]);
  }
  const own = Object.keys(methodFacts(key)?.params ?? {}).filter((name) => !NO_OPTIONS.has(name));
  const whole = methodRights(key).filter(({ parameters }) => !parameters);
  const index = { whole, rights, rules, names: new Set([...own, ...rights.keys()]) };
  indexes.set(key, index);
  return index;
}

/** Served before anybody is known. Rule: `PVE/HTTPServer.pm sub auth_handler`. */
const OPEN = new Set(["GET /access/domains", "GET /access/ticket", "POST /access/ticket"]);
const isOpen = (key: string) => OPEN.has(key) || key.startsWith("POST /access/openid/");

function byOrder(a: Placed, b: Placed): number {
  return a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2];
}

const placed = (stage: number, option: number): Placed["order"] => [Math.trunc(stage), option, stage];

function wholeSteps(right: MethodRight, call: CallView, state: KnownState, granted?: Granted): Placed[] {
  if (!appliesTo(right, call, state)) return [];
  return needSteps(right, call, { call, state, granted, ...NO_OPTION }, placed(right.stage, -1));
}

type Asked = Pick<Looked, "call" | "state" | "granted">;

function optionSteps(index: MethodIndex, option: CallOption, position: number, asked: Asked): Placed[] {
  const rights = index.rights.get(option.pattern) ?? [];
  const rules = index.rules.get(option.pattern) ?? [];
  if (rights.length + rules.length === 0) return [];
  const values = valuesOf(option, asked.call, asked.state);
  return [
    ...rights.flatMap((right) => rightSteps(right, option, position, values, asked)),
    ...rules.flatMap((rule) => rootOnlySteps(rule, option, position, asked)),
  ];
}

type Values = ReturnType<typeof valuesOf>;

function rightSteps(right: MethodRight, option: CallOption, position: number, values: Values, asked: Asked): Placed[] {
  const { call, state } = asked;
  const deleted = option.value === undefined;
  if ((right.change === "set" && deleted) || (right.change === "unset" && !deleted)) return [];
  if (!appliesTo(right, call, state)) return [];
  const { rule, source, when } = right;
  const before = right.of === "new" ? undefined : values.before;
  const context = { ...asked, option: option.name, value: values.value, before };
  if (when) {
    const format = parameterFormat(call.facts, option.pattern);
    const looked = [context.value, before].filter((one) => one !== undefined);
    if (!looked.some(({ text }) => concerns(when, { value: text, format }))) return [];
  }
  const order = placed(right.stage, position);
  const steps = needSteps(right, call, context, order).map((step) => ({ ...step, parameter: option.name }));
  if (right.of === "new" || state.hidden === undefined) return steps;
  const requirement: Requirement = {
    is: "unknown",
    reason: `what ${option.name} is now is not known: ${state.hidden}`,
  };
  return [...steps, { requirement, parameter: option.name, rule, source, order }];
}

const NO_OPTION = { option: "", value: undefined, before: undefined };

type Looked = Omit<Parameters<(typeof namedRules)[string]>[0], "any">;

function needSteps(right: MethodRight, call: CallView, context: Looked, order: Placed["order"]): Placed[] {
  const { rule, source } = right;
  if (right.choice) {
    const of = right.needs.flatMap((need) => needRequirements(need, call, context));
    return [{ requirement: { is: "one", of }, rule, source, order }];
  }
  return right.needs.flatMap((need): Placed[] => {
    if ("lists" in need) {
      return [{ requirement: nothing, rule, source, order, lists: { path: need.lists, any: need.any } }];
    }
    return needRequirements(need, call, context).map((requirement) => ({ requirement, rule, source, order }));
  });
}

function needRequirements(need: Need, call: CallView, context: Looked): Requirement[] {
  if ("unknown" in need) return [{ is: "unknown", reason: need.unknown }];
  if ("lists" in need) return [];
  if ("rule" in need) {
    const rule = namedRules[need.rule];
    if (!rule) throw new TypeError(`there is no rule '${need.rule}'`);
    return [rule({ ...context, any: need.any ?? [] })];
  }
  const on = (path: string) => (need.any ? needsAny(path, ...need.any) : needs(path, ...(need.all ?? [])));
  if (need.pool) return [onGuest(call, on)];
  return pathsFor(need.path, call, context).map(on);
}

/** One path for each value that the option has; none where a name or key is not given. */
function pathsFor(template: string, call: CallView, { value, before }: Looked): string[] {
  const values = /\{value/.test(template) ? [before, value].filter((one) => one !== undefined) : [undefined];
  return values.flatMap((one) => {
    const parts = /\{value\}/.test(template) ? storagesIn(one?.text ?? "") : [""];
    return parts.flatMap((part) => {
      let complete = true;
      const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
        const key = /^value\.(.+)$/.exec(name)?.[1];
        const text = name === "value" ? part : key === undefined ? call.text(name) : one?.keys[key];
        if (text === undefined || text === "") complete = false;
        return String(text);
      });
      return complete ? [path] : [];
    });
  });
}

/** A value, or the targets of a list of pairs `from:to`; 1 stands for "the same". */
function storagesIn(text: string): string[] {
  const parts = text.split(/[;,\s]+/).map((part) => part.slice(part.lastIndexOf(":") + 1));
  return parts.filter((part) => part !== "" && part !== "1");
}

function appliesTo(right: MethodRight, call: CallView, state: KnownState): boolean {
  const { onlyIf, given = [], absent = [], currentHas } = right;
  if (given.some((name) => call.text(name) === undefined)) return false;
  if (absent.some((name) => call.text(name) !== undefined)) return false;
  if (currentHas !== undefined && state.current?.[currentHas] === undefined) return false;
  if (!onlyIf) return true;
  const value = state.current ? state.current[onlyIf.parameter] : (call.text(onlyIf.parameter) ?? true);
  return isTrue(value) === onlyIf.is;
}

// a configuration is looked at by many calls, and does not change meanwhile
const read = new WeakMap<object, Map<string, OptionValue | undefined>>();

function valuesOf({ name, pattern, value }: CallOption, { facts }: CallView, { current }: KnownState) {
  const format = parameterFormat(facts, pattern);
  const now = readValue(value, format);
  if (!current) return { value: now, before: undefined };
  const known = read.get(current) ?? new Map<string, OptionValue | undefined>();
  read.set(current, known);
  if (!known.has(name)) known.set(name, readValue(current[name], format));
  return { value: now, before: known.get(name) };
}

function readValue(value: unknown, format: ReturnType<typeof parameterFormat>): OptionValue | undefined {
  const text = value === undefined || value === null ? undefined : valueText(value, format);
  return text === undefined ? undefined : { text, keys: valueKeys(text, format) };
}

function rootOnlySteps(rule: RootOnlyParameter, option: CallOption, position: number, asked: Asked): Placed[] {
  const found = rootOnlyOption(rule, option, asked.call, asked.state.current);
  if (!found) return [];
  const { status } = rule;
  const words = found.message ?? found.rule;
  const requirement: Requirement =
    status === 400
      ? { is: "never", status, message: PARAMETERS, errors: { [option.name]: words } }
      : { is: "never", status, message: status === 403 ? refusalText(words) : words };
  const order = placed(rule.stage, position);
  return [{ requirement, parameter: option.name, rule: found.rule, source: found.source, rootOnly: found, order }];
}

const PARAMETERS = "Parameter verification failed.";

/** Parameters of a change that are no options of the guest. */
const NO_OPTIONS = new Set(["node", "vmid", "delete", "revert", "digest", "skiplock", "force", "background_delay"]);

/** What a guest's configuration can have is looked at after who asks. Rule: `PVE/RESTHandler.pm sub handle`. */
function unknownNames(call: CallView, known: ReadonlySet<string>): Step[] {
  const deleted = call.options.filter(({ pattern, value }) => value === undefined && !known.has(pattern));
  const wrong = [
    ...call.strangers.map((name) => ({ name, errors: { [name]: STRANGER } })),
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
