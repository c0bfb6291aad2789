import type { RootOnlyParameter } from "../generated/rules.ts";
import type { Access } from "./access.ts";
import { callOptions } from "./call-options.ts";
import { concerns, firstWord } from "./concerns.ts";
import { isAsked } from "./machine-change.ts";
import { methodIndex } from "./method-index.ts";
import { type CurrentConfig, type OptionChange, optionChange } from "./option-change.ts";
import { isTrue } from "./option-value.ts";
import type { PlannedCall } from "./planned-call.ts";

/** One thing in a call that this credential can never do, whatever privileges it is given. */
export interface RootOnlyFinding {
  /** The parameter, such as `mp0`; absent when it is the whole method. */
  readonly parameter?: string;
  /** The rule in words. */
  readonly rule: string;
  /** Where PVE has it: file and sub. */
  readonly source: string;
  /** PVE's own words when it refuses, where they are known. */
  readonly message?: string;
  /** Set where not only root@pam but any user with a ticket may do it: it is a matter of tokens. */
  readonly ticketIsEnough?: true;
}

export type { CurrentConfig } from "./option-change.ts";

/**
 * Says what of a call only root@pam may do. Privileges are another matter: nothing here depends on them. Pure.
 *
 * @param call values as objects or as PVE's text; `undefined` is nothing, `null` deletes.
 * @param access of the credential; for root@pam there is nothing to say.
 * @param current the guest's configuration now, if it is known: PVE lets flags be sent again that do not change, and
 *   has other rules for a privileged container. Not known means: everything given is a change, on an unprivileged one.
 * @returns every finding, in the order of the call's parameters; empty for methods that the schema does not have.
 */
export function rootOnly(call: PlannedCall, access: Access, current?: CurrentConfig): RootOnlyFinding[] {
  if (access === "root@pam") return [];
  const index = methodIndex(`${call.method} ${call.path}`);
  if (!index) return [];
  const { facts, rules } = index;
  const method: RootOnlyFinding[] = [];
  if (!facts.permissions) {
    method.push({
      rule: "this method is for root@pam alone",
      source: "PVE/RPCEnvironment.pm sub check_api2_permissions (pve-access-control)",
    });
  } else if (facts.noToken && access === "token") {
    method.push({
      rule: "no API token may call this method, a user's ticket is needed",
      source: "PVE/HTTPServer.pm sub rest_handler (pve-manager)",
      ticketIsEnough: true,
    });
  }
  if (rules.size === 0) return method;
  const params = call.params ?? {};
  const text = (name: string) => (params[name] == null ? undefined : String(params[name]));
  const found = callOptions(params, index).flatMap((option) => {
    const own = rules.get(option.pattern);
    if (!own) return [];
    const change = optionChange(option, facts, current);
    const asked = own.filter(({ stage }) => isAsked(stage, option, { index }, current));
    return asked.flatMap((rule) => rootOnlyOption(rule, change, { text }, current) ?? []);
  });
  return [...method, ...found];
}

/** What a rule needs to know of a call. */
interface Given {
  text(name: string): string | undefined;
}

/** Applies one rule to an option that it is about. @returns undefined if the value is no matter of the rule. */
export function rootOnlyOption(
  rule: RootOnlyParameter,
  change: OptionChange,
  call: Given,
  current?: CurrentConfig,
): RootOnlyFinding | undefined {
  if (!applies(rule, call, current) || !isConcerned(rule, change)) return undefined;
  return finding(rule, change);
}

/**
 * A container is unprivileged unless its configuration says otherwise; what is there now counts more than the call. One that
 * is restored is taken for privileged unless the call says otherwise. Rule: `PVE/API2/LXC.pm` method create_vm.
 */
export function flagOf(parameter: string, call: Given, current?: CurrentConfig): unknown {
  return current ? current[parameter] : (call.text(parameter) ?? !isTrue(call.text("restore")));
}

function applies({ onlyIf }: RootOnlyParameter, call: Given, current?: CurrentConfig) {
  return !onlyIf || isTrue(flagOf(onlyIf.parameter, call, current)) === onlyIf.is;
}

function isConcerned(rule: RootOnlyParameter, { value, before }: OptionChange): boolean {
  if (rule.unset && value === undefined) return true;
  if (rule.current && concerns(rule.when, before)) return true;
  return concerns(rule.when, value, before);
}

function finding(
  { rule, source, message, deleteMessage }: RootOnlyParameter,
  { name, value }: OptionChange,
): RootOnlyFinding {
  const words = ((value ? undefined : deleteMessage) ?? message)
    ?.replaceAll("{parameter}", name)
    .replaceAll("{word}", firstWord(value?.text ?? ""));
  return { parameter: name, rule, source, ...(words !== undefined && { message: words }) };
}
