import type { Access } from "../permissions/access.ts";
import { callSteps } from "../permissions/call-steps.ts";
import { type CallView, refuseStrangers, viewCall } from "../permissions/call-view.ts";
import { everything, type Granted } from "../permissions/granted.ts";
import { judgeSteps } from "../permissions/judge.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { type Ask, gather } from "./gather.ts";
import { Doubts, readRights } from "./read-rights.ts";
import { understood } from "./understood.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** Whose calls they are. */
export interface Asking {
  readonly access: Access;
  readonly authid: string;
  /** Makes a read with this credential. */
  readonly ask: Ask;
}

/**
 * Says of each call what PVE would answer to it, without making it. One round of reads: what the credential may do, in all
 * and on the paths that the calls name, and the configurations, vnets and tags on which a rule depends. A second one follows
 * only where these show further paths, and it is still open whether a right reaches them; it asks for just these.
 *
 * @returns verdicts in the order of the calls.
 * @throws PveError if a call is none that PVE has, or the answers make no sense.
 */
export async function preflight(calls: readonly PlannedCall[], { access, authid, ask }: Asking): Promise<Verdict[]> {
  const views = calls.map((call, index) => understood(`call ${index + 1}`, () => viewOf(call)));
  const isRoot = access === "root@pam";
  const [known, rights] = await Promise.all([
    gather(views, ask),
    isRoot || calls.length === 0 ? everything : readRights(views, ask),
  ]);
  const listed: Granted = { ...rights, seen: new Map([...(rights.seen ?? []), ...known.shown]) };
  const doubts = new Doubts(listed);
  const judged = views.map((view, index) => {
    const steps = callSteps(view, { authid, ...known.state(index, listed) }, listed);
    const verdict = (granted: Granted) =>
      verdictOf(view.call, judgeSteps(view, steps, access, granted), { access, authid, granted });
    return doubts.add(steps) ? verdict : verdict(listed);
  });
  const granted = await doubts.settle(ask);
  return judged.map((one) => (typeof one === "function" ? one(granted) : one));
}

function viewOf(call: PlannedCall): CallView {
  const view = viewCall(call);
  refuseStrangers(view);
  return view;
}
