import { methodRights } from "../generated/rights.ts";
import { rootOnlyParameters } from "../generated/rules.ts";
import type { CallView } from "../permissions/call-view.ts";
import { codeCall } from "../permissions/code-call.ts";

/** What has to be read for a call, beside the credential's rights. */
export type Reading =
  | "config"
  | "overwritten"
  | "vnets"
  | "bridges"
  | "options"
  | "people"
  | "roles"
  | "pools"
  | "storages";

/** Rules that look at more than the call, and at what. */
const BY_RULE: Readonly<Record<string, readonly Reading[]>> = {
  bridge: ["vnets", "bridges"],
  "cloned-guest": ["config", "vnets", "bridges", "storages"],
  "freed-drive": ["config", "storages"],
  "handed-roles": ["roles"],
  "kept-unprivileged": ["overwritten"],
  lock: ["config"],
  "moved-guest": ["pools"],
  "restored-container": ["overwritten"],
  "source-volume": ["config", "storages"],
  "state-storage": ["config", "storages"],
  tags: ["options"],
  "unused-volume": ["storages"],
  vnet: ["vnets"],
};

/** What a method's rules look at: always, and where a parameter is given. */
interface MethodReadings {
  readonly always: ReadonlySet<Reading>;
  readonly byParameter: ReadonlyMap<string, ReadonlySet<Reading>>;
}

const known = new Map<string, MethodReadings>();

/** What the rules of a call look at. */
export function neededReads(view: CallView): ReadonlySet<Reading> {
  const { key, facts, options } = codeCall(view);
  let readings = known.get(key);
  if (!readings) {
    readings = readingsOf(key, JSON.stringify(facts.permissions?.check ?? []));
    known.set(key, readings);
  }
  let needed: ReadonlySet<Reading> = readings.always;
  for (const { pattern } of options) {
    const more = readings.byParameter.get(pattern);
    if (more) needed = needed.size === 0 ? more : new Set([...needed, ...more]);
  }
  return needed;
}

function readingsOf(key: string, check: string): MethodReadings {
  const always = new Set<Reading>();
  const byParameter = new Map<string, Set<Reading>>();
  const add = (parameters: readonly string[] | undefined, readings: readonly Reading[]) => {
    for (const reading of readings) {
      if (!parameters) always.add(reading);
      for (const name of parameters ?? []) byParameter.set(name, (byParameter.get(name) ?? new Set()).add(reading));
    }
  };
  for (const { parameters, needs, of, onlyIf, currentHas } of methodRights(key)) {
    if (of !== "new" || onlyIf || currentHas) add(parameters, ["config"]);
    for (const need of needs) if ("rule" in need) add(parameters, BY_RULE[need.rule] ?? []);
  }
  for (const { parameter, onlyIf, current, when } of rootOnlyParameters(key)) {
    if (onlyIf || current || when.is === "keys-beyond") add([parameter], ["config"]);
  }
  if (/userid-/.test(check)) add(undefined, ["people"]);
  return { always, byParameter };
}
