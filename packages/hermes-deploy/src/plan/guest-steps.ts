import type { GuestWork } from "../runtimes/runtime.ts";
import type { GuestFilesStep, GuestScriptStep } from "./step.ts";

/** Turns a runtime's work inside the guest into steps that begin when the container is ready. */
export function guestSteps(
  works: readonly GuestWork[],
  ready: readonly string[],
): readonly (GuestScriptStep | GuestFilesStep)[] {
  return works.map((work) => {
    const { id, title, reason, changes, after, timeoutSeconds, retry } = work;
    const base = {
      id,
      title,
      reason,
      changes,
      dependsOn: after.length > 0 ? after : ready,
      needs: "guest-shell",
      timeoutSeconds,
    } as const;
    return "files" in work
      ? { ...base, kind: "guest-files", files: work.files }
      : { ...base, kind: "guest-script", script: work.script, ...(retry === undefined ? {} : { retry }) };
  });
}
