import { type MethodFacts, methodFacts } from "../generated/methods.ts";
import { type MethodRight, methodRights } from "../generated/rights.ts";
import { type RootOnlyParameter, rootOnlyParameters } from "../generated/rules.ts";
import type { ParameterNames } from "./call-options.ts";

/** What is known of a method, by what it is about; worked out when the method is first looked at. */
export interface MethodIndex extends ParameterNames {
  readonly facts: MethodFacts;
  /** The names in its path. */
  readonly inPath: readonly string[];
  /** Rights about the whole call. */
  readonly whole: readonly MethodRight[];
  readonly rights: ReadonlyMap<string, readonly MethodRight[]>;
  readonly rules: ReadonlyMap<string, readonly RootOnlyParameter[]>;
  /** What a guest's configuration can have, for a method that changes it. */
  readonly options: ReadonlySet<string>;
  /** Set where the method is about a guest, new ones as well. */
  readonly guest: "lxc" | "qemu" | undefined;
}

const indexes = new Map<string, MethodIndex | undefined>();

/** @param key `POST /nodes/{node}/lxc`; undefined is returned where the schema has no such method. */
export function methodIndex(key: string): MethodIndex | undefined {
  if (!indexes.has(key)) indexes.set(key, makeIndex(key));
  return indexes.get(key);
}

/** Parameters of a change that are no options of the guest. */
const NO_OPTIONS = new Set(["node", "vmid", "delete", "revert", "digest", "skiplock", "force", "background_delay"]);

function makeIndex(key: string): MethodIndex | undefined {
  const facts = methodFacts(key);
  if (!facts) return undefined;
  const rights = byParameter(
    methodRights(key).flatMap((right) => (right.parameters ?? []).map((name) => [name, right] as const)),
  );
  const names = new Set(Object.keys(facts.params));
  const [, guest] = /^\w+ \/nodes\/\{node\}\/(?:(lxc|qemu)(?:\/\{vmid\}|$))/.exec(key) ?? [];
  return {
    facts,
    names,
    unsetting: new Set(["delete", "revert"].filter((name) => facts.params[name] !== "boolean" && names.has(name))),
    inPath: [...key.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
    whole: methodRights(key).filter(({ parameters }) => !parameters),
    rights,
    rules: byParameter(rootOnlyParameters(key).map((rule) => [rule.parameter, rule] as const)),
    guest: guest === "lxc" || guest === "qemu" ? guest : undefined,
    options: new Set([...[...names].filter((name) => !NO_OPTIONS.has(name)), ...rights.keys()]),
  };
}

function byParameter<T>(entries: readonly (readonly [name: string, T])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [name, one] of entries) {
    const others = found.get(name);
    if (others) others.push(one);
    else found.set(name, [one]);
  }
  return found;
}
