import type { ObservedProfile } from "./observed-profile.ts";

/** States of a gateway that was up when its container ended (hermes-agent hermes_cli/container_boot.py). */
const WAS_UP = new Set(["running", "draining", "degraded"]);

/** Whether the next boot of the container starts the gateway: what was asked of it decides, else the state that it was in. */
export function startsAgain({ desired, state }: Pick<ObservedProfile, "desired" | "state">): boolean {
  return desired === undefined ? state !== undefined && WAS_UP.has(state) : desired === "running";
}

/** Why a gateway is down, as far as the container's last boot and its own state tell. */
export function whyDown({ boot, state, exitReason, slot }: ObservedProfile): string {
  if (slot === "none") return "the supervisor does not know it";
  if (state === "startup_failed") return `its last start failed${exitReason === undefined ? "" : `: ${exitReason}`}`;
  if (boot === undefined || boot.action === "started")
    return exitReason === undefined ? "it has ended" : `it has ended: ${exitReason}`;
  const before =
    boot.priorState === "None"
      ? "it had never run"
      : boot.priorState === "stopped"
        ? "somebody had stopped it"
        : `its state was ${boot.priorState}, and only one that ran is started again`;
  return `the container's boot at ${boot.at} did not start it: ${before}`;
}

/** What the last boot did with a gateway, in a line for `status`. */
export function bootStory({ boot }: Pick<ObservedProfile, "boot">): string {
  if (boot === undefined) return "not yet in the boot log";
  const { at, priorState, action, priorExit } = boot;
  const exit = priorExit === undefined || priorExit === "unknown" ? "" : `, which had ended ${priorExit}`;
  return `boot ${at}: prior state ${priorState}${exit}, action ${action}`;
}
