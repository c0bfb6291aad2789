import type { CallOption } from "./call-options.ts";
import type { CallView } from "./call-view.ts";
import type { CurrentConfig } from "./option-change.ts";

/** From here on PVE asks about what is stored; before that, about the names and values that a call gives. */
const STORED = 40;

/**
 * Whether PVE comes to a rule about an option at all. Reverting a machine's option sets it once more as it is, and deleting
 * one that is not there does nothing, both after the names in the call were looked at. A container's are looked at alike.
 * Rules: `PVE/API2/Qemu.pm $update_vm_api`, its `$load_and_check_config` and `$updatefn`; `PVE/API2/LXC/Config.pm` method
 * update_vm.
 *
 * @param stage of the rule.
 * @param current the guest's configuration, if it is known.
 */
export function isAsked(
  stage: number,
  { name, unset }: CallOption,
  { index }: Pick<CallView, "index">,
  current?: CurrentConfig,
): boolean {
  if (index.guest !== "qemu" || unset === undefined) return true;
  if (unset === "revert") return stage >= STORED;
  return stage < STORED || current === undefined || current[name] !== undefined;
}

/**
 * Whether it is open if PVE comes to a rule: a configuration that cannot be read does not tell if it has an option that is
 * to be deleted.
 *
 * @param stage of the rule.
 */
export function isOpen(stage: number, unset: CallOption["unset"], { index }: Pick<CallView, "index">): boolean {
  return unset === "delete" && index.guest === "qemu" && stage >= STORED;
}

/** Whether an option is set to what it is now. */
export function isSetAgain(unset: CallOption["unset"], { index }: Pick<CallView, "index">): boolean {
  return unset === "revert" && index.guest === "qemu";
}

/**
 * Whether a task asks, after the call was taken. Rule: `PVE/API2/Qemu.pm` method update_vm_async.
 *
 * @param stage of the rule.
 */
export function isAskedInTask(stage: number, { key }: Pick<CallView, "key">): boolean {
  return stage >= STORED && key === "POST /nodes/{node}/qemu/{vmid}/config";
}
