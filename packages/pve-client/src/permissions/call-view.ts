import { type MethodFacts, methodFacts } from "../generated/methods.ts";
import { type CallOption, callOptions } from "./call-options.ts";
import { valueText } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";
import type { PlannedCall } from "./planned-call.ts";

/** A call beside what the schema knows of its method. */
export interface CallView {
  /** `POST /nodes/{node}/lxc`. */
  readonly key: string;
  readonly facts: MethodFacts;
  /** What the call sets, deletes and reverts. */
  readonly options: readonly CallOption[];
  /** Parameters that the method does not have. */
  readonly strangers: readonly string[];
  /** A parameter as PVE gets it. */
  text(name: string): string | undefined;
}

/**
 * Reads a call against the schema.
 *
 * @throws TypeError naming the method that the schema does not have, or the name that is missing in the path.
 */
export function viewCall({ method, path, params = {} }: PlannedCall): CallView {
  const key = `${method} ${path}`;
  const facts = methodFacts(key);
  if (!facts) throw new TypeError(`PVE has no method ${key}: a path has its names in braces, as in /nodes/{node}/lxc`);
  const known = namesOf(key, facts);
  const options = callOptions(params, known);
  const absent = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name).find((name) => params[name] == null);
  if (absent !== undefined) throw new TypeError(`${key} needs '${absent}', which is part of its path`);
  const values = new Map(options.map((option) => [option.name, option]));
  return {
    key,
    facts,
    options,
    strangers: Object.keys(params).filter((name) => params[name] !== undefined && !known.has(patternOf(name, known))),
    text: (name) => {
      const option = values.get(name);
      return option && valueText(option.value, parameterFormat(facts, option.pattern));
    },
  };
}

const names = new Map<string, ReadonlySet<string>>();

function namesOf(key: string, facts: MethodFacts): ReadonlySet<string> {
  const known = names.get(key) ?? new Set(Object.keys(facts.params));
  names.set(key, known);
  return known;
}

/** Arrays stand for indexed parameters: `net` for `net[n]`. */
function patternOf(name: string, known: ReadonlySet<string>): string {
  if (known.has(name)) return name;
  return known.has(`${name}[n]`) ? `${name}[n]` : name.replace(/\d+$/, "[n]");
}

/**
 * Insists on parameters that the method has.
 *
 * @throws TypeError naming the one that it does not have.
 */
export function refuseStrangers({ key, strangers }: CallView): void {
  const [first] = strangers;
  if (first !== undefined) throw new TypeError(`${key} has no parameter '${first}'`);
}
