import type { MissingPrivilege } from "@homelab/pve-client";
import type { Pve } from "../channels/pve.ts";
import type { Call } from "../plan/step.ts";

/** What of some calls a credential may not do. */
export interface Lacking {
  /** Privileges, each once. */
  readonly missing: readonly MissingPrivilege[];
  /** Call by call, in words; what cannot be known beforehand is not among them. */
  readonly reasons: readonly string[];
  /** What cannot be known beforehand. */
  readonly unknown: readonly string[];
}

/** Asks before the first call whether all of them will be allowed. Changes nothing. */
export async function preflightCalls(pve: Pve, calls: readonly Call[]): Promise<Lacking> {
  const missing = new Map<string, MissingPrivilege>();
  const reasons: string[] = [];
  const unknown: string[] = [];
  const verdicts = await pve.preflight(calls);
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict.allowed) continue;
    const { method = "", path = "" } = calls[index] ?? {};
    if (verdict.unknown) unknown.push(...verdict.unknown);
    else reasons.push(`${method} ${path}: ${verdict.reason}`);
    for (const one of verdict.missing) missing.set(`${one.path} ${one.anyOf.join()}`, one);
  }
  return { missing: [...missing.values()], reasons, unknown: [...new Set(unknown)] };
}
