import type { CallView } from "./call-view.ts";
import type { KnownState } from "./known-state.ts";
import { isTrue } from "./option-value.ts";
import { needs, nothing, type Requirement } from "./requirement.ts";
import { onGuest } from "./rule-context.ts";

// Rules: `PVE/API2/LXC.pm` method create_vm, with `restore`

const ADMINISTRATOR = needs("/", "Sys.Modify");

/**
 * What it takes to make a privileged container out of one that may not have been it: whoever may not allocate it, but only
 * put an older state in its place, is asked at once.
 *
 * @param state of it the configuration of the container that is overwritten.
 */
export function keptUnprivileged(call: CallView, state: KnownState): Requirement {
  return {
    is: "one",
    of: [onGuest(call, (path) => needs(path, "VM.Allocate")), becomesPrivileged(state)],
    says: "last",
  };
}

function becomesPrivileged({ overwritten }: KnownState): Requirement {
  if (overwritten) return isTrue(overwritten.unprivileged) ? ADMINISTRATOR : nothing;
  const reason = "whether the container that is overwritten is privileged already is not known";
  return { is: "one", of: [ADMINISTRATOR, { is: "unknown", reason }] };
}

/** What the task finds in the backup. */
export function restoredContainer(call: CallView, state: KnownState): Requirement {
  const unprivileged = call.text("unprivileged");
  const overwrites = isTrue(call.text("force"));
  const bridges: Requirement = { is: "unknown", reason: "which bridges the container is on stands in the backup" };
  if (unprivileged === undefined) {
    const reason = "whether the container was privileged stands in the backup";
    return { is: "all", of: [{ is: "one", of: [ADMINISTRATOR, { is: "unknown", reason }] }, bridges] };
  }
  if (isTrue(unprivileged)) return bridges;
  return { is: "all", of: [overwrites ? becomesPrivileged(state) : ADMINISTRATOR, bridges] };
}
