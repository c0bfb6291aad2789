import { type MethodFacts, methodFacts } from "../generated/methods.ts";
import { type RootOnlyParameter, rootOnlyParameters } from "../generated/rules.ts";
import type { PropertyStringFormat } from "../property-string/format.ts";
import type { Access } from "./access.ts";
import { type CallOption, callOptions } from "./call-options.ts";
import { concerns } from "./concerns.ts";
import { isTrue } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";
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

/** A guest's configuration as `GET …/config` answers it. */
export type CurrentConfig = Readonly<Record<string, unknown>>;

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
  const key = `${call.method} ${call.path}`;
  const facts = methodFacts(key);
  if (!facts) return [];
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
  const rules = rootOnlyParameters(key);
  if (rules.length === 0) return method;
  const params = call.params ?? {};
  const view = { facts, text: (name: string) => textOf(params[name]) };
  const options = callOptions(params, new Set(Object.keys(facts.params)));
  const found = options.flatMap((option) =>
    rules.map((rule) => rootOnlyOption(rule, option, view, current)).filter((finding) => finding !== undefined),
  );
  return [...method, ...found];
}

/** What a rule needs to know of a call. */
interface Given {
  readonly facts: MethodFacts;
  text(name: string): string | undefined;
}

/** Applies one rule to one option. @returns undefined if the option is no matter of the rule. */
export function rootOnlyOption(
  rule: RootOnlyParameter,
  option: CallOption,
  call: Given,
  current?: CurrentConfig,
): RootOnlyFinding | undefined {
  if (rule.parameter !== option.pattern || !applies(rule, call, current)) return undefined;
  if (!isConcerned(rule, option, parameterFormat(call.facts, option.pattern), current)) return undefined;
  return finding(rule, option.name);
}

const textOf = (value: unknown) => (value == null ? undefined : String(value));

/** A container is unprivileged unless its configuration says otherwise; what is there now counts more than the call. */
function applies({ onlyIf }: RootOnlyParameter, call: Given, current?: CurrentConfig) {
  if (!onlyIf) return true;
  const is = isTrue(current ? current[onlyIf.parameter] : (call.text(onlyIf.parameter) ?? true));
  return is === onlyIf.is;
}

function isConcerned(
  rule: RootOnlyParameter,
  { name, value }: CallOption,
  format: PropertyStringFormat | undefined,
  current: CurrentConfig = {},
): boolean {
  const before = current[name] ?? undefined;
  if (rule.unset && value === undefined) return true;
  if (rule.current && concerns(rule.when, { value: before, format })) return true;
  return concerns(rule.when, { value, before, format });
}

function finding({ rule, source, message }: RootOnlyParameter, parameter: string): RootOnlyFinding {
  const words = message?.replaceAll("{parameter}", parameter);
  return { parameter, rule, source, ...(words !== undefined && { message: words }) };
}
