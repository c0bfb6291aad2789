import { RootOnlyError } from "../errors/root-only-error.ts";
import type { Access } from "../permissions/access.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { remediation } from "../permissions/remediation.ts";
import { rootOnly } from "../permissions/root-only.ts";

/**
 * Makes the check before sending: what this credential can never do, whatever privileges it is given, is refused with
 * the rule, its source and the command that would do it.
 *
 * @returns a function that throws RootOnlyError; for root@pam it never does.
 */
export function createGuard(access: Access, authid: string): (call: PlannedCall) => void {
  if (access === "root@pam") return allowAll;
  return (call) => {
    const findings = rootOnly(call, access);
    if (findings.length === 0) return;
    const path = call.path.replace(/\{([^}]+)\}/g, (name, key: string) => String(call.params?.[key] ?? name));
    throw new RootOnlyError({
      method: call.method,
      path,
      authid,
      rootOnly: findings,
      remediation: remediation(call),
    });
  };
}

/** The guard that refuses nothing. */
export function allowAll(): void {}
