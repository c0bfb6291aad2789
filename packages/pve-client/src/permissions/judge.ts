import type { Access } from "./access.ts";
import { callSteps, type Step } from "./call-steps.ts";
import { type CallView, viewCall } from "./call-view.ts";
import { evaluate, type Missing, mergeMissing, type Refused } from "./evaluate.ts";
import type { Granted } from "./granted.ts";
import type { KnownState } from "./known-state.ts";
import type { PlannedCall } from "./planned-call.ts";
import { refusalText } from "./requirement.ts";
import type { RootOnlyFinding } from "./root-only.ts";

/** One reason for which a call would be refused. */
export interface Finding {
  /** The parameter, such as `mp0`; absent when it is the whole call. */
  readonly parameter?: string;
  /** The rule in words. */
  readonly rule: string;
  /** Where PVE has it: file and sub. */
  readonly source: string;
  /** Privileges of which this reason is made; empty where no privilege helps. */
  readonly missing: readonly Missing[];
}

/** What would become of a call. */
export interface Judgement {
  readonly is: "allowed" | "refused" | "unknown";
  /** With "refused": the status and the words of PVE's answer. */
  readonly status?: number;
  readonly message?: string;
  readonly errors?: Refused["errors"];
  readonly missing: readonly Missing[];
  readonly findings: readonly Finding[];
  readonly rootOnly: readonly RootOnlyFinding[];
  /** Why something cannot be known. */
  readonly unknown: readonly string[];
  /** Where nobody is refused, but an answer is cut to what the caller may see: paths and privileges. */
  readonly lists: readonly NonNullable<Step["lists"]>[];
  /** What would become of the task that the call starts, where that is not simply allowed. */
  readonly task?: Judgement;
}

/**
 * Says what PVE would answer to a call. Pure.
 *
 * @param granted what the credential may do.
 * @throws TypeError if the schema does not have such a call.
 */
export function judge(call: PlannedCall, access: Access, granted: Granted, state: KnownState): Judgement {
  const view = viewCall(call);
  return judgeSteps(view, callSteps(view, state, granted), access, granted);
}

/** The same for a call whose steps are known already. */
export function judgeSteps(view: CallView, asked: readonly Step[], access: Access, granted: Granted): Judgement {
  const late = asked.filter(({ inTask }) => inTask);
  if (late.length === 0) return judgeAll(view, asked, access, granted);
  const call = judgeAll(
    view,
    asked.filter(({ inTask }) => !inTask),
    access,
    granted,
  );
  const task = judgeAll(view, late, "user", granted);
  return task.is === "allowed" ? call : { ...call, task };
}

function judgeAll(view: CallView, asked: readonly Step[], access: Access, granted: Granted): Judgement {
  const steps = view.facts.noToken && access === "token" ? [tokenStep(view), ...asked] : asked;
  const refused: { step: Step; outcome: Refused }[] = [];
  const unknown = new Set<string>();
  let lists: NonNullable<Step["lists"]>[] | undefined;
  for (const step of steps) {
    const outcome = evaluate(step.requirement, granted);
    if (outcome.is === "refused") refused.push({ step, outcome });
    else if (outcome.is === "unknown") unknown.add(outcome.reason);
    if (step.lists) lists = [...(lists ?? []), step.lists];
  }
  const [first] = refused;
  if (!first && unknown.size === 0 && !lists) return NOTHING_TO_SAY;
  const said = { unknown: [...unknown], lists: lists ?? [] };
  if (!first) return { ...NOTHING_TO_SAY, ...said, is: unknown.size > 0 ? "unknown" : "allowed" };
  const { status, message, errors } = first.outcome;
  return {
    is: "refused",
    status,
    message,
    ...(errors && { errors }),
    missing: mergeMissing(refused.flatMap(({ outcome }) => outcome.missing)),
    findings: refused.map(({ step, outcome }) => findingOf(step, outcome)),
    rootOnly: refused.flatMap(({ step }) => step.rootOnly ?? methodOfRoot(step, view)),
    ...said,
  };
}

const NOTHING_TO_SAY: Judgement = { is: "allowed", missing: [], findings: [], rootOnly: [], unknown: [], lists: [] };

function findingOf({ parameter, rule, source }: Step, { missing }: Refused): Finding {
  return { ...(parameter !== undefined && { parameter }), rule, source, missing };
}

/** Rule: `PVE/HTTPServer.pm sub rest_handler`. */
function tokenStep({ call, text }: CallView): Step {
  const rule = "no API token may call this method, a user's ticket is needed";
  const source = "PVE/HTTPServer.pm sub rest_handler (pve-manager)";
  const path = call.path.replace(/\{([^}]+)\}/g, (_, name: string) => text(name) ?? "");
  const message = refusalText(`URI '${path}' not available with API token, need proper ticket.\n`);
  return {
    requirement: { is: "never", status: 403, message },
    rule,
    source,
    rootOnly: { rule, source, ticketIsEnough: true },
  };
}

function methodOfRoot(step: Step, view: CallView): RootOnlyFinding[] {
  return isRootsMethod(step, view) ? [{ rule: "this method is for root@pam alone", source: step.source }] : [];
}

/** Whether this is what the schema says of a method that nobody but root@pam may call. */
export function isRootsMethod({ source }: Step, { facts }: CallView): boolean {
  return !facts.permissions && source.includes("check_api2_permissions");
}
