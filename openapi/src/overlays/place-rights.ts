import type { Document } from "../document/openapi.ts";
import { flatParameters, listOperations } from "../document/operations.ts";
import { isMiscited, type MethodSubs, methodSubs, sourceAt } from "./cited-sub.ts";
import type { Right } from "./right.ts";

/** A right at one method. */
export interface PlacedRight {
  /** The parameters that it is about; absent: the whole call. */
  readonly parameters?: readonly string[];
  readonly right: Right;
}

/**
 * Finds for each method its rights.
 *
 * @param rights by the file in which they stand.
 * @returns by method, in the order in which PVE asks.
 * @throws Error that lists every right which names a method or parameter that the document does not have, or cites
 *   another method's code.
 */
export function placeRights(
  document: Document,
  rights: ReadonlyMap<string, readonly Right[]>,
): ReadonlyMap<string, readonly PlacedRight[]> {
  const operations = listOperations(document);
  const known = new Map(
    operations.map(({ key, operation }) => [key, flatParameters(operation).map(({ name }) => name)] as const),
  );
  const all = [...rights].flatMap(([file, list]) => list.map((right) => ({ file, right })));
  const subs = methodSubs(operations);
  const unmatched = all.flatMap(({ file, right }) => [
    ...unmatchedIn(file, right, known),
    ...miscitedIn(file, right, subs),
  ]);
  if (unmatched.length > 0) throw new Error([...new Set(unmatched)].join("\n"));
  const placed = new Map<string, PlacedRight[]>();
  for (const [method, names] of known) {
    const own = all.map(({ right }) => right).filter(({ methods }) => methods.includes(method));
    const cited = own.map((right) => ({ ...right, source: sourceAt(right.source, method, subs) }));
    const found = cited.map((right) => place(right, names, own)).sort((a, b) => a.right.stage - b.right.stage);
    if (found.length > 0) placed.set(method, found);
  }
  return placed;
}

function unmatchedIn(file: string, right: Right, known: ReadonlyMap<string, readonly string[]>): string[] {
  const { parameters = [], except = [], given = [], absent = [] } = right;
  const named = [...(parameters === "others" ? except : parameters), ...given, ...absent];
  return right.methods.flatMap((method) => {
    const names = known.get(method);
    if (!names) return [`${file}: there is no method "${method}"`];
    return named
      .filter((name) => !names.includes(name) && !isElsewhere(right, name, known))
      .map((name) => `${file}: "${method}" has no parameter "${name}"`);
  });
}

function miscitedIn(file: string, { methods, source }: Right, subs: MethodSubs): string[] {
  return methods
    .filter((method) => isMiscited(source, method, subs))
    .map((method) => `${file}: "${method}" is not in ${source.file} sub ${source.sub}`);
}

/** A right on several methods may name what only some of them have. */
function isElsewhere({ methods }: Right, name: string, known: ReadonlyMap<string, readonly string[]>): boolean {
  return methods.some((method) => known.get(method)?.includes(name));
}

function place(right: Right, names: readonly string[], own: readonly Right[]): PlacedRight {
  const { parameters, except = [], deleted = [] } = right;
  if (parameters === undefined) return deleted.length > 0 ? { parameters: deleted, right } : { right };
  if (parameters !== "others") {
    return { parameters: [...parameters.filter((name) => names.includes(name)), ...deleted], right };
  }
  const taken = new Set([
    ...except,
    ...own.flatMap((other) => (other.parameters === "others" ? [] : (other.parameters ?? []))),
  ]);
  return { parameters: names.filter((name) => !taken.has(name)), right };
}
