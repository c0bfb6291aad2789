import type { MissingPrivilege } from "../errors/permission-error.ts";
import type { Access } from "../permissions/access.ts";
import { grantCommands, roleFor } from "../permissions/grant-commands.ts";
import { type Granted, privilegesOn, seesNothing } from "../permissions/granted.ts";
import type { Finding, Judgement } from "../permissions/judge.ts";
import { leastMissing } from "../permissions/least-missing.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { remediation } from "../permissions/remediation.ts";
import type { RootOnlyFinding } from "../permissions/root-only.ts";

/** What PVE would answer to a call. */
export type Verdict = AllowedVerdict | RefusedVerdict;

/** The rights are there. */
export interface AllowedVerdict {
  readonly allowed: true;
  /** What the answer will not have, where PVE leaves things out without an error. */
  readonly note?: string;
  /** PVE takes the call, but the task that it starts would be refused, or that cannot be known. */
  readonly task?: RefusedVerdict;
}

/** PVE would refuse, or it cannot be known that it would not. */
export interface RefusedVerdict {
  readonly allowed: false;
  /** In words: what is missing where and what for, or why it is root@pam's, or why it cannot be known. */
  readonly reason: string;
  /** Set where it cannot be known: each reason. */
  readonly unknown?: readonly string[];
  /** HTTP status of the refusal, and PVE's words. */
  readonly status?: number;
  readonly message?: string;
  /** Every entry is needed; any one privilege of an entry is enough. */
  readonly missing: readonly MissingPrivilege[];
  /** What no privilege opens. */
  readonly rootOnly: readonly RootOnlyFinding[];
  /** Each rule that refuses, with its source. */
  readonly findings: readonly Finding[];
  /** Commands for root on the node: those that give what is missing, or those that do the call instead. */
  readonly remediation: readonly string[];
}

/** What stands in the way: a call's own refusal, or that of the task which it starts. */
export function refusalOf(verdict: Verdict): RefusedVerdict | undefined {
  return verdict.allowed ? verdict.task : verdict;
}

/** Who asked, and what it has. */
export interface Credential {
  readonly access: Access;
  readonly authid: string;
  readonly granted: Granted;
}

/** Puts a judgement into words and commands. */
export function verdictOf(call: PlannedCall, judgement: Judgement, credential: Credential): Verdict {
  const { is, missing, rootOnly, findings, unknown, status, message } = judgement;
  if (is === "allowed") {
    const note = noteOn(judgement, credential);
    const task = judgement.task && verdictOf(call, judgement.task, credential);
    return { allowed: true, ...(note !== undefined && { note }), ...(task && !task.allowed && { task }) };
  }
  const { authid, granted } = credential;
  if (is === "unknown") {
    const reason = `it cannot be known whether ${authid} may do this: ${unknown.join("; ")}`;
    return { allowed: false, reason, unknown, missing: [], rootOnly: [], findings: [], remediation: [] };
  }
  const nothing = seesNothing(granted) ? ` ${authid} has no rights at all.` : "";
  return {
    allowed: false,
    reason: `${reasonOf(findings, authid, message ?? "")}.${nothing}`,
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message }),
    missing,
    rootOnly,
    findings,
    remediation: commandsFor(call, judgement, credential),
  };
}

function reasonOf(findings: readonly Finding[], authid: string, message: string): string {
  const parts = findings.map(({ parameter, rule, missing }) => {
    const what = parameter === undefined ? "" : `${parameter}: `;
    const lacking = missing.map(({ path, anyOf }) => `${anyOf.join(" or ")} on ${path}`).join(" and ");
    return lacking === "" ? `${what}${rule}` : `${what}${authid} lacks ${lacking} (${rule})`;
  });
  return parts.length > 0 ? [...new Set(parts)].join("; ") : message;
}

/**
 * An ACL hides what is inherited from above (the deepest one counts as a whole), so that a new one repeats what is there.
 */
function commandsFor(call: PlannedCall, judgement: Judgement, { authid, granted }: Credential): string[] {
  if (judgement.rootOnly.length > 0) {
    return judgement.rootOnly.every(({ ticketIsEnough }) => ticketIsEnough) ? [] : remediation(call);
  }
  const wanted = leastMissing(judgement.missing, (path) => privilegesOn(granted, path).keys());
  return grantCommands(wanted, { authid, role: roleFor(authid) });
}

function noteOn({ lists }: Judgement, { granted, authid }: Credential): string | undefined {
  if (lists.length === 0 || granted.everything) return undefined;
  const dark = lists.filter(({ path, any }) => !isSeen(path, any, granted));
  const [first] = dark;
  if (!first) return undefined;
  if (seesNothing(granted)) return `${authid} has no rights at all: the answer will be empty, without an error`;
  return `the answer will leave out what ${authid} has none of ${first.any.join(", ")} on (${first.path})`;
}

/** Whether there is anything that would be shown. */
function isSeen(template: string, any: readonly string[], granted: Granted): boolean {
  const top = template.replace(/\/?\{.*$/, "") || "/";
  const known = [top, ...[...granted.listed.keys()].filter((path) => path.startsWith(`${top}/`))];
  return known.some((path) => any.some((privilege) => privilegesOn(granted, path).has(privilege)));
}
