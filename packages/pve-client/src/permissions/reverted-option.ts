import type { CallOption } from "./call-options.ts";
import type { MethodIndex } from "./method-index.ts";

/** From here on PVE asks about what is stored; before that, about the names and values that a call gives. */
const STORED = 40;

/**
 * Whether PVE comes to a rule at all. Reverting a machine's option sets it once more as it is, after the names in the call
 * were looked at; a container's is taken for a deletion.
 * Rules: `PVE/API2/Qemu.pm $update_vm_api`, its `$load_and_check_config`; `PVE/API2/LXC/Config.pm` method update_vm.
 *
 * @param stage of the rule.
 */
export function isAsked(stage: number, { unset }: CallOption, { guest }: Pick<MethodIndex, "guest">): boolean {
  return stage >= STORED || !isSetAgain(unset, guest);
}

/** Whether an option is set to what it is now. */
export function isSetAgain(unset: CallOption["unset"], guest: MethodIndex["guest"]): boolean {
  return unset === "revert" && guest === "qemu";
}
