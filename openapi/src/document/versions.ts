import type { Document } from "./openapi.ts";
import { flatParameters, listOperations } from "./operations.ts";

/** What one version's API has and another's has not: methods by `POST /nodes/{node}/lxc`, parameters by their method. */
export interface VersionPart {
  readonly methods: readonly string[];
  /** Of methods that both have. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** How two versions of the API differ. What lies between them is not known. */
export interface VersionChanges {
  readonly newer: string;
  readonly older: string;
  readonly added: VersionPart;
  readonly removed: VersionPart;
}

/** Compares the names of methods and parameters of two versions. */
export function compareVersions(newer: Document, older: Document): VersionChanges {
  const [now, before] = [namesIn(newer), namesIn(older)];
  return {
    newer: newer.info.version,
    older: older.info.version,
    added: missingFrom(before, now),
    removed: missingFrom(now, before),
  };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesIn(document: Document): Names {
  return new Map(
    listOperations(document).map(({ key, operation }) => [
      key,
      new Set(flatParameters(operation).map(({ name }) => name)),
    ]),
  );
}

function missingFrom(poorer: Names, richer: Names): VersionPart {
  const methods: string[] = [];
  const parameters: Record<string, string[]> = {};
  for (const [key, names] of richer) {
    const others = poorer.get(key);
    if (!others) methods.push(key);
    const missing = [...names].filter((name) => others && !others.has(name)).sort();
    if (missing.length > 0) parameters[key] = missing;
  }
  return { methods, parameters };
}
