import type { Call, RootOnlyFact } from "./step.ts";

/** Says which parts of a call only root@pam may use; empty = a token may make it. `current` is the guest's config now. */
export type RootOnly = (call: Call, current?: Readonly<Record<string, unknown>>) => readonly RootOnlyFact[];

/** A call in two: what a token may do, and the parameters that are left for root@pam, with the reasons. */
export interface SplitCall {
  readonly safe: Call;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly facts: readonly RootOnlyFact[];
}

/**
 * Takes out of a call whatever the permission layer says is root@pam's. For something new, a property string is taken
 * apart: keys that pass alone stay (`features: { nesting }`), and the whole value goes to the rest. `node` and `vmid`
 * belong to the half that is left.
 */
export function splitRootOnly(call: Call, rootOnly: RootOnly, current?: Readonly<Record<string, unknown>>): SplitCall {
  const { node, vmid, ...params } = call.params ?? {};
  const at = { node, vmid };
  const safe: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  const facts: RootOnlyFact[] = [];
  const judge = (name: string, value: unknown) =>
    rootOnly({ ...call, params: { ...at, ...context(params), [name]: value } }, current);
  for (const [name, value] of Object.entries(params)) {
    const found = judge(name, value);
    if (found.length === 0) {
      safe[name] = value;
      continue;
    }
    facts.push(...found);
    rest[name] = value;
    // Only for something new: for what is there already, a part would take the other parts away.
    const parts = current === undefined ? partsOf(value) : [];
    const passing = parts.filter((part) => judge(name, part).length === 0);
    if (passing.length > 0) safe[name] = Object.assign({}, ...passing);
  }
  return { safe: { ...call, params: { ...at, ...safe } }, rest, facts };
}

/** What decides about other parameters: the rule for features asks whether the container is unprivileged. */
function context({ unprivileged, ostemplate }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...(unprivileged === undefined ? {} : { unprivileged }),
    ...(ostemplate === undefined ? {} : { ostemplate }),
  };
}

/** Each key of a property object by itself, except of a volume, which is one thing. */
function partsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null || "bind" in value || "volume" in value || "storage" in value)
    return [];
  return Object.entries(value).map(([key, part]) => ({ [key]: part }));
}
