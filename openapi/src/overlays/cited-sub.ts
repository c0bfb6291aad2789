import type { PlacedOperation } from "../document/operations.ts";
import type { Source } from "./rule.ts";

/** Stands for the sub of the method itself. */
const OWN_SUB = "{method}";

/** What tells a wrong citation: which subs are methods, and of what. */
export interface MethodSubs {
  /** PVE's name of each method's sub, such as `create_vm`, by `POST /nodes/{node}/lxc`. */
  readonly byMethod: ReadonlyMap<string, string>;
  readonly all: ReadonlySet<string>;
}

/** @param operations of the document. */
export function methodSubs(operations: readonly PlacedOperation[]): MethodSubs {
  const byMethod = new Map(operations.map(({ key, operation }) => [key, operation["x-pve-name"]] as const));
  return { byMethod, all: new Set(byMethod.values()) };
}

/** The source of a rule at one method. */
export function sourceAt(source: Source, method: string, { byMethod }: MethodSubs): Source {
  return source.sub === OWN_SUB ? { ...source, sub: byMethod.get(method) ?? source.sub } : source;
}

/**
 * Whether a rule is said to be in the sub of another method. That of a helper is no method's name; of methods by two names
 * one calls the other.
 */
export function isMiscited({ sub }: Source, method: string, { byMethod, all }: MethodSubs): boolean {
  const own = byMethod.get(method);
  return sub !== OWN_SUB && all.has(sub) && sub !== own && `${sub}_deprecated` !== own;
}
