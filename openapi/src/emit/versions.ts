import type { Document, Operation, Schema } from "../document/openapi.ts";
import { listOperations, requestSchema } from "../document/operations.ts";
import type { VersionChanges } from "../document/versions.ts";
import { type GeneratedFile, header } from "./generated-file.ts";

/** How the API differs from an older version's, as a table for error messages. */
export function emitVersions(changes: VersionChanges): GeneratedFile {
  const text = `${header}
/** What one version's API has and another's has not. */
export interface VersionPart {
  readonly methods: readonly string[];
  /** By method, of methods that both have. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** How the version that the types describe differs from an older one. */
export const versionChanges: {
  readonly newer: string;
  readonly older: string;
  readonly added: VersionPart;
  readonly removed: VersionPart;
} = ${JSON.stringify(changes, null, 2)};
`;
  return { name: "versions.ts", text };
}

/**
 * A document whose methods and parameters say in their descriptions what the older version does not have, and what it
 * had that is gone.
 */
export function describeChanges(document: Document, { older, added, removed }: VersionChanges): Document {
  const copy = structuredClone(document);
  const newMethods = new Set(added.methods);
  for (const { key, operation } of listOperations(copy)) {
    const notes = [
      ...(newMethods.has(key) ? [`Since: later than PVE ${older}.`] : []),
      ...(removed.parameters[key] ? [`Removed since PVE ${older}: ${removed.parameters[key].join(", ")}.`] : []),
    ];
    if (notes.length > 0) operation.description = joined(operation.description, notes.join(" "));
    for (const name of added.parameters[key] ?? [])
      describeParameter(operation, name, `Since: later than PVE ${older}.`);
  }
  return copy;
}

function describeParameter(operation: Operation, name: string, note: string): void {
  const parameter = operation.parameters?.find((one) => one.name === name);
  if (parameter) parameter.description = joined(parameter.description, note);
  const body = requestSchema(operation);
  const indexed = Object.values(body?.patternProperties ?? {}).find((one) => one["x-pve-indexed"] === name);
  const property: Schema | undefined = body?.properties?.[name] ?? indexed;
  if (property) property.description = joined(property.description, note);
}

function joined(before: string | undefined, note: string): string {
  return before === undefined ? note : `${before} ${note}`;
}
