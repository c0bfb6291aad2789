import { type MethodRight, methodRights, type Need } from "../generated/rights.ts";
import { rootOnlyParameters } from "../generated/rules.ts";
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
  const rest = [
    ...methodRights(call.key).flatMap((right) => rightSteps(right, call, state, granted)),
    ...rootOnlySteps(call, state),
  ].sort(byOrder);
  return [schema, ...unknownNames(call), ...rest];
}

/** Served before anybody is known. Rule: `PVE/HTTPServer.pm sub auth_handler`. */
const OPEN = new Set(["GET /access/domains", "GET /access/ticket", "POST /access/ticket"]);
const isOpen = (key: string) => OPEN.has(key) || key.startsWith("POST /access/openid/");

function byOrder(a: Placed, b: Placed): number {
  return a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2];
}

const placed = (stage: number, option: number): Placed["order"] => [Math.trunc(stage), option, stage];

function rightSteps(right: MethodRight, call: CallView, state: KnownState, granted?: Granted): Placed[] {
  if (!appliesTo(right, call, state)) return [];
  const { rule, source, stage } = right;
  if (!right.parameters) return needSteps(right, call, { call, state, granted, ...NO_OPTION }, placed(stage, -1));
  return call.options.flatMap((option, index): Placed[] => {
    if (!right.parameters?.includes(option.pattern)) return [];
    const { value, before } = valuesOf(option, call, state);
    const deleted = option.value === undefined;
    if ((right.change === "set" && deleted) || (right.change === "unset" && !deleted)) return [];
    const context = {
      call,
      state,
      granted,
      option: option.name,
      value,
      before: right.of === "new" ? undefined : before,
    };
    const format = parameterFormat(call.facts, option.pattern);
    const { when } = right;
    const looked = [context.value, context.before].filter((one) => one !== undefined);
    if (when && !looked.some(({ text }) => concerns(when, { value: text, format }))) return [];
    const steps = needSteps(right, call, context, placed(stage, index)).map((step) => ({
      ...step,
      parameter: option.name,
    }));
    if (right.of === "new" || state.hidden === undefined) return steps;
    const requirement: Requirement = {
      is: "unknown",
      reason: `what ${option.name} is now is not known: ${state.hidden}`,
    };
    return [...steps, { requirement, parameter: option.name, rule, source, order: placed(stage, index) }];
  });
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

function valuesOf(option: CallOption, call: CallView, { current }: KnownState) {
  const format = parameterFormat(call.facts, option.pattern);
  const read = (value: unknown): OptionValue | undefined => {
    const text = value === undefined || value === null ? undefined : valueText(value, format);
    return text === undefined ? undefined : { text, keys: valueKeys(text, format) };
  };
  return { value: read(option.value), before: read(current?.[option.name]) };
}

function rootOnlySteps(call: CallView, state: KnownState): Placed[] {
  const rules = rootOnlyParameters(call.key);
  return call.options.flatMap((option, index) =>
    rules.flatMap((rule): Placed[] => {
      const found = rootOnlyOption(rule, option, call, state.current);
      if (!found) return [];
      const { status } = rule;
      const words = found.message ?? found.rule;
      const requirement: Requirement =
        status === 400
          ? { is: "never", status, message: PARAMETERS, errors: { [option.name]: words } }
          : { is: "never", status, message: status === 403 ? refusalText(words) : words };
      const { rule: why, source } = found;
      return [
        { requirement, parameter: option.name, rule: why, source, rootOnly: found, order: placed(rule.stage, index) },
      ];
    }),
  );
}

const PARAMETERS = "Parameter verification failed.";

/** Parameters of a change that are no options of the guest. */
const NO_OPTIONS = new Set(["node", "vmid", "delete", "revert", "digest", "skiplock", "force", "background_delay"]);

/** What a guest's configuration can have is looked at after who asks. Rule: `PVE/RESTHandler.pm sub handle`. */
function unknownNames(call: CallView): Step[] {
  const known = new Set([
    ...Object.keys(call.facts.params).filter((name) => !NO_OPTIONS.has(name)),
    ...methodRights(call.key).flatMap(({ parameters = [] }) => parameters),
  ]);
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
