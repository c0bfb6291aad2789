import { PveError } from "../errors/pve-error.ts";
import type { Access } from "../permissions/access.ts";
import { callSteps, type Step } from "../permissions/call-steps.ts";
import { type CallView, refuseStrangers, viewCall } from "../permissions/call-view.ts";
import { everything, type Granted, readGranted } from "../permissions/granted.ts";
import { judgeSteps } from "../permissions/judge.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { pathsOf } from "../permissions/requirement.ts";
import { type Ask, gather } from "./gather.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** Whose calls they are. */
export interface Asking {
  readonly access: Access;
  readonly authid: string;
  /** Makes a read with this credential. */
  readonly ask: Ask;
}

/**
 * Says of each call what PVE would answer to it, without making it. One round of reads: what the credential may do, and
 * the configurations, vnets and tags on which a rule depends.
 *
 * @returns verdicts in the order of the calls.
 * @throws PveError if a call is none that PVE has, or the answers make no sense.
 */
export async function preflight(calls: readonly PlannedCall[], { access, authid, ask }: Asking): Promise<Verdict[]> {
  const views = calls.map((call, index) => understood(`call ${index + 1}`, () => viewOf(call)));
  const isRoot = access === "root@pam";
  const paths = new Set(isRoot ? [] : views.flatMap((view) => pathsIn(callSteps(view, { authid }))));
  const [known, granted] = await Promise.all([
    gather(views, ask),
    isRoot || calls.length === 0 ? everything : readRights(paths, ask),
  ]);
  const steps = views.map((view) => callSteps(view, { authid, ...known(view) }, granted));
  const complete = await withPaths(granted, new Set(steps.flatMap(pathsIn)), ask);
  return calls.map((call, index) => {
    const view = views[index] ?? viewOf(call);
    const judgement = judgeSteps(view, steps[index] ?? [], access, complete);
    return verdictOf(call, judgement, { access, authid, granted: complete });
  });
}

function viewOf(call: PlannedCall): CallView {
  const view = viewCall(call);
  refuseStrangers(view);
  return view;
}

function pathsIn(steps: readonly Step[]): string[] {
  return steps.flatMap(({ requirement }) => pathsOf(requirement));
}

const PERMISSIONS = { method: "GET", path: "/access/permissions" } as const;

/** The list of all rights does not tell a path that inherits from one that is cut off; asking for the path does. */
async function readRights(paths: ReadonlySet<string>, ask: Ask): Promise<Granted> {
  const [general, single] = await Promise.all([ask(PERMISSIONS), askFor(paths, ask)]);
  return understood("the credential's rights", () => readGranted(general, single));
}

async function askFor(paths: ReadonlySet<string>, ask: Ask): Promise<ReadonlyMap<string, unknown>> {
  const answers = [...paths].map(async (path) => [path, await ask({ ...PERMISSIONS, params: { path } })] as const);
  return new Map(await Promise.all(answers));
}

/** Some paths only show in what was read, as the storage of a volume that a guest has. */
async function withPaths(granted: Granted, paths: ReadonlySet<string>, ask: Ask): Promise<Granted> {
  const missing = [...paths].filter((path) => !granted.asked.has(path) && !granted.listed.has(path));
  if (missing.length === 0 || granted.everything) return granted;
  const single = await askFor(new Set(missing), ask);
  const { asked } = understood("the credential's rights", () => readGranted({}, single));
  return { ...granted, asked: new Map([...granted.asked, ...asked]) };
}

function understood<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof TypeError) throw new PveError(`preflight: ${what}: ${cause.message}`, { cause });
    throw cause;
  }
}
