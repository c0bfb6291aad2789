import { PveError } from "../errors/pve-error.ts";
import { methodRights } from "../generated/rights.ts";
import { rootOnlyParameters } from "../generated/rules.ts";
import type { CallView } from "../permissions/call-view.ts";
import type { KnownState } from "../permissions/known-state.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { bridgesOf, tagRulesOf, zonesOf } from "./answers.ts";

/** Makes a read; the client's own road. */
export type Ask = (call: PlannedCall) => Promise<unknown>;

/** What is known for each of the calls. */
export type Gathered = (view: CallView) => Omit<KnownState, "authid">;

/**
 * Reads what the rules of some calls depend on beside privileges: current configurations, vnets, the rules of tags. All
 * at once, and each thing once.
 */
export async function gather(views: readonly CallView[], ask: Ask): Promise<Gathered> {
  const reads = new Map<string, Promise<Answer>>();
  const read = (call: PlannedCall): string => {
    const key = `${call.path} ${JSON.stringify(call.params ?? {})}`;
    if (!reads.has(key)) reads.set(key, settle(ask(call)));
    return key;
  };
  const made = createdIn(views);
  const plans = new Map(
    views.map((view, index) => {
      const one = made.get(guestOf(view));
      const isMade = one !== undefined && one.index < index;
      return [view, { reads: readsOf(view, read, !isMade), made: isMade ? one : undefined }] as const;
    }),
  );
  const answers = new Map<string, Answer>();
  for (const [key, answer] of reads) answers.set(key, await answer);
  const understood = new Map<string | undefined, unknown>([[undefined, undefined]]);
  const once = <T>(key: string | undefined, make: (data: unknown) => T | undefined): T | undefined => {
    if (!understood.has(key)) understood.set(key, make(answers.get(key ?? "")?.data));
    // a key stands for one read, and that is understood in one way
    return understood.get(key) as T | undefined;
  };
  return (view) => {
    const plan = plans.get(view);
    const { config, vnets, bridges, options } = plan?.reads ?? {};
    const of = (key: string | undefined) => (key === undefined ? undefined : answers.get(key));
    const zones = once(vnets, zonesOf);
    const localBridges = once(bridges, bridgesOf);
    const tags = once(options, tagRulesOf);
    return {
      ...(plan?.made ? plan.made.state : configOf(of(config))),
      ...(zones && { zones }),
      ...(localBridges && { localBridges }),
      ...(tags && { tags }),
    };
  };
}

/** The data, or why there is none. */
interface Answer {
  readonly data?: unknown;
  readonly failure?: string;
}

interface Reads {
  readonly config?: string;
  readonly vnets?: string;
  readonly bridges?: string;
  readonly options?: string;
}

/** That something cannot be read is no failure of the preflight: what depends on it is unknown. */
async function settle(answer: Promise<unknown>): Promise<Answer> {
  try {
    return { data: await answer };
  } catch (error) {
    if (error instanceof PveError) return { failure: error.message };
    throw error;
  }
}

/** A guest that one of the calls makes, and with what. */
interface Made {
  readonly index: number;
  readonly state: Pick<KnownState, "current">;
}

/** Guests that are not there yet, but will be when a later call is made. */
function createdIn(views: readonly CallView[]): ReadonlyMap<string, Made> {
  const made = new Map<string, Made>();
  for (const [index, view] of views.entries()) {
    if (!/^POST \/nodes\/\{node\}\/(?:lxc|qemu)$/.test(view.key)) continue;
    const options = view.options.map(({ name, value }) => [name, value] as const);
    made.set(guestOf(view), { index, state: { current: { unprivileged: true, ...Object.fromEntries(options) } } });
  }
  return made;
}

const guestOf = (view: CallView) => `${/\/(lxc|qemu)\b/.exec(view.key)?.[1]} ${view.text("vmid")}`;

function configOf(answer: Answer | undefined): Pick<KnownState, "current" | "hidden"> {
  if (!answer) return {};
  const { data, failure } = answer;
  if (typeof data === "object" && data !== null) return { current: data as Readonly<Record<string, unknown>> };
  // who may read the configuration but not this one is kept from its environment variables
  if (failure?.includes("VM.Config.Options")) return { current: { env: "" }, hidden: failure };
  if (failure?.includes("does not exist")) return {};
  return { hidden: failure ?? "the answer was not understood" };
}

const BY_CONFIG = new Set(["cloned-guest", "source-volume", "lock"]);

function readsOf(view: CallView, read: (call: PlannedCall) => string, isThere: boolean): Reads {
  const rights = methodRights(view.key);
  const touched = rights.filter(
    ({ parameters }) => !parameters || view.options.some(({ pattern }) => parameters.includes(pattern)),
  );
  const uses = new Set(touched.flatMap(({ needs }) => needs.map((need) => ("rule" in need ? need.rule : ""))));
  const [, kind] = /^\w+ \/nodes\/\{node\}\/(lxc|qemu)\/\{vmid\}/.exec(view.key) ?? [];
  const byRoot = rootOnlyParameters(view.key).some(
    ({ parameter, onlyIf, current, when }) =>
      (onlyIf || current || when.is === "keys-beyond") && view.options.some(({ pattern }) => pattern === parameter),
  );
  const needsConfig =
    byRoot ||
    touched.some(({ of, onlyIf, currentHas }) => of !== "new" || onlyIf || currentHas) ||
    has(uses, BY_CONFIG);
  const node = view.text("node");
  const usesBridges = uses.has("bridge") || uses.has("cloned-guest");
  return {
    ...(kind !== undefined && needsConfig && isThere && { config: read(configCall(kind, view)) }),
    ...((usesBridges || uses.has("vnet")) && { vnets: read({ method: "GET", path: "/cluster/sdn/vnets" }) }),
    ...(usesBridges && node !== undefined && { bridges: read(bridgesCall(node)) }),
    ...(uses.has("tags") && { options: read({ method: "GET", path: "/cluster/options" }) }),
  };
}

const has = (names: ReadonlySet<string>, any: ReadonlySet<string>) => [...any].some((name) => names.has(name));

/** Without pending changes: PVE compares with what holds now. */
function configCall(kind: string, view: CallView): PlannedCall {
  const params = { node: view.text("node"), vmid: Number(view.text("vmid")), current: true };
  return { method: "GET", path: `/nodes/{node}/${kind}/{vmid}/config`, params };
}

function bridgesCall(node: string): PlannedCall {
  return { method: "GET", path: "/nodes/{node}/network", params: { node, type: "any_local_bridge" } };
}
