import { callSteps } from "./call-steps.ts";
import { viewCall } from "./call-view.ts";
import { evaluate, type Missing, mergeMissing } from "./evaluate.ts";
import { type GrantOptions, grantCommands, roleFor } from "./grant-commands.ts";
import type { Granted } from "./granted.ts";
import type { Finding } from "./judge.ts";
import { leastMissing } from "./least-missing.ts";
import type { PlannedCall } from "./planned-call.ts";
import { refusalText } from "./requirement.ts";

/** What a refusal by the server is about. */
export interface RefusalExplained {
  readonly missing: readonly Missing[];
  /** The rules that ask for it, with their sources. */
  readonly findings: readonly Finding[];
  /** Commands for root on the node that give what is missing. */
  readonly remediation: readonly string[];
}

const NOTHING_GRANTED: Granted = { listed: new Map(), asked: new Map() };

/**
 * Finds the rules behind PVE's refusal of a call. Where PVE does not say what is missing, as for a new guest, it is what
 * the rules ask for. Pure.
 *
 * @param said what PVE said to be missing; empty if it only said no.
 */
export function explainRefusal(call: PlannedCall, authid: string, said: readonly Missing[]): RefusalExplained {
  const findings = findingsOf(call, authid).filter(({ missing, message }) =>
    said.length === 0 ? message === refusalText() : missing.some((one) => said.some((other) => isSame(one, other))),
  );
  const missing = said.length > 0 ? said : mergeMissing(findings.flatMap((finding) => finding.missing));
  return {
    missing,
    findings: findings.map(({ message: _, ...finding }) => finding),
    remediation: grantCommands(leastMissing(missing), { authid, role: roleFor(authid) } satisfies GrantOptions),
  };
}

function findingsOf(call: PlannedCall, authid: string): (Finding & { message: string })[] {
  try {
    return callSteps(viewCall(call), { authid }).flatMap(({ requirement, parameter, rule, source }) => {
      const outcome = evaluate(requirement, NOTHING_GRANTED);
      if (outcome.is !== "refused") return [];
      const { missing, message } = outcome;
      return [{ ...(parameter !== undefined && { parameter }), rule, source, missing, message }];
    });
  } catch (error) {
    // a call that the schema does not have, from a newer server
    if (error instanceof TypeError) return [];
    throw error;
  }
}

function isSame(a: Missing, b: Missing): boolean {
  return a.path === b.path && a.anyOf.some((privilege) => b.anyOf.includes(privilege));
}
