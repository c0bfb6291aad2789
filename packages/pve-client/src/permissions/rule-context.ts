import type { CallView } from "./call-view.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import type { OptionValue } from "./option-value.ts";
import type { Requirement } from "./requirement.ts";

/** What a rule looks at. */
export interface RuleContext {
  readonly call: CallView;
  readonly state: KnownState;
  /** Absent where PVE's answer to it is not known, as when a list of privileges is to be made. */
  readonly granted: Granted | undefined;
  /** Name of the option, such as `mp0`; empty for a rule about the whole call. */
  readonly option: string;
  /** What the call gives; absent where the option is deleted. */
  readonly value: OptionValue | undefined;
  /** What is there now. */
  readonly before: OptionValue | undefined;
}

/** @param any the privileges that the rule is about. */
export type NamedRule = (context: RuleContext, any: readonly string[]) => Requirement;

/** A right on the guest, or on the pool that it joins. Rule: `PVE/RPCEnvironment.pm sub check_vm_perm`. */
export function onGuest(call: CallView, requirement: (path: string) => Requirement): Requirement {
  const pool = call.text("pool");
  const guest = requirement(`/vms/${call.text("vmid") ?? ""}`);
  return pool === undefined ? guest : { is: "one", of: [requirement(`/pool/${pool}`), guest], says: "last" };
}

/** Every one of them. */
export const all = (of: readonly Requirement[]): Requirement => (of.length === 1 && of[0] ? of[0] : { is: "all", of });
