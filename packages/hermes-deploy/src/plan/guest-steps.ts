import type { GuestWork } from "../runtimes/runtime.ts";
import type { GuestFilesStep, GuestResourceStep, GuestScriptStep } from "./step.ts";

type GuestStep = GuestScriptStep | GuestFilesStep | GuestResourceStep;

/** Turns a runtime's work inside the guest into steps that begin when the container is ready. */
export function guestSteps(works: readonly GuestWork[], ready: readonly string[]): readonly GuestStep[] {
  return works.map((work): GuestStep => {
    const { id, title, reason, changes, after } = work;
    const dependsOn = after.length > 0 ? after : ready;
    const base = { id, title, reason, changes, dependsOn, needs: "guest-shell" } as const;
    if ("files" in work)
      return { ...base, kind: "guest-files", files: work.files, timeoutSeconds: work.timeoutSeconds };
    if ("resource" in work) return { ...base, kind: "guest-resource", resource: work.resource };
    const { script, timeoutSeconds, retry } = work;
    return {
      ...base,
      kind: "guest-script",
      script,
      timeoutSeconds,
      ...(retry === undefined ? {} : { retry }),
    };
  });
}
