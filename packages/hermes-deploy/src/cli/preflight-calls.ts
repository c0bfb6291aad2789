import { type MissingPrivilege, refusalOf } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import type { Call } from "../plan/step.ts";

/** What of some calls a credential may not do. */
export interface Lacking {
  /** Privileges, each once. */
  readonly missing: readonly MissingPrivilege[];
  /** Call by call, in words; what cannot be known beforehand is not among them. */
  readonly reasons: readonly string[];
  /** Those of the reasons that no privilege would put right. */
  readonly otherwise: readonly string[];
  /** What cannot be known beforehand. */
  readonly unknown: readonly string[];
}

/** Asks before the first call whether all of them will be allowed. Changes nothing. */
export async function preflightCalls(pve: Pve, calls: readonly Call[]): Promise<Lacking> {
  const missing = new Map<string, MissingPrivilege>();
  const reasons: string[] = [];
  const otherwise: string[] = [];
  const unknown: string[] = [];
  const verdicts = await pve.preflight(calls);
  for (const [index, verdict] of verdicts.entries()) {
    const refusal = refusalOf(verdict);
    if (!refusal) continue;
    const { method = "", path = "" } = calls[index] ?? {};
    if (refusal.unknown) unknown.push(...refusal.unknown);
    else {
      const reason = `${method} ${path}: ${refusal.reason}`;
      reasons.push(reason);
      if (refusal.missing.length === 0) otherwise.push(reason);
    }
    for (const one of refusal.missing) missing.set(`${one.path} ${one.anyOf.join()}`, one);
  }
  return { missing: [...missing.values()], reasons, otherwise, unknown: [...new Set(unknown)] };
}
