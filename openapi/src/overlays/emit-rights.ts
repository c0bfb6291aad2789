import type { Document } from "../document/openapi.ts";
import { type GeneratedFile, header } from "../emit/generated-file.ts";
import { printPackedRecord, unpackSource } from "../emit/packed-record.ts";
import { knownPrivileges } from "./known-privileges.ts";
import type { PlacedRight } from "./place-rights.ts";

/** The privileges beyond the schema that the client looks up at run time, by method. */
export function emitRights(document: Document, placed: ReadonlyMap<string, readonly PlacedRight[]>): GeneratedFile {
  const records = Object.fromEntries([...placed].map(([method, rights]) => [method, rights.map(rightFacts)]));
  return {
    name: "rights.ts",
    text: `${header}
import type { RuleCondition } from "./rules.ts";

/** One thing that is needed. In paths, \`{name}\` is a parameter, \`{value}\` the option's value, \`{value.key}\` a key of it. */
export type Need =
  /** All, or any, of the privileges on a path; with \`pool\`, the pool that a guest joins is enough too. */
  | { readonly path: string; readonly all?: readonly string[]; readonly any?: readonly string[]; readonly pool?: true }
  /** A rule that is more than privileges on a path, by its name. */
  | { readonly rule: string; readonly any?: readonly string[] }
  /** What cannot be known beforehand. */
  | { readonly unknown: string }
  /** Nobody is refused, but the answer has only what the caller has one of these privileges on. */
  | { readonly lists: string; readonly any: readonly string[] };

/** Every privilege that PVE knows. */
export const privileges: readonly string[] = ${JSON.stringify(knownPrivileges(document, placed).join(" "))}.split(" ");

/** Privileges that PVE asks for in its code and not in its schema. */
export interface MethodRight {
  /** PVE's names, indexed ones as \`mp[n]\`; absent: about the whole call. */
  readonly parameters?: readonly string[];
  /** Only when the option is set, or only when it is deleted or reverted. */
  readonly change?: "set" | "unset";
  /** Which values are looked at: what the call gives, what is there now, both. */
  readonly of: "new" | "old" | "both";
  readonly when?: RuleCondition;
  /** Holds only if this parameter, in the call or as it is now, is so. */
  readonly onlyIf?: { readonly parameter: string; readonly is: boolean };
  /** Holds only if the guest's configuration has this option. */
  readonly currentHas?: string;
  readonly given?: readonly string[];
  readonly absent?: readonly string[];
  /** The order in which PVE asks; within a whole number, option by option. */
  readonly stage: number;
  /** The call is taken, and the task that it starts asks. */
  readonly inTask?: true;
  readonly needs: readonly Need[];
  /** One of the needs is enough. */
  readonly choice?: true;
  /** The rule in words. */
  readonly rule: string;
  /** Where PVE has it. */
  readonly source: string;
}

const packed: Readonly<Record<string, string>> = ${printPackedRecord(records)};

${unpackSource}

const read = unpack<readonly MethodRight[]>(packed);

/** What a method needs beyond its schema, such as \`POST /nodes/{node}/lxc\`, in the order in which PVE asks. */
export function methodRights(method: string): readonly MethodRight[] {
  return read(method) ?? [];
}
`,
  };
}

function rightFacts({ parameters, right }: PlacedRight): object {
  const { methods: _, parameters: __, except: ___, deleted: ____, why, source, of = "new", ...facts } = right;
  return {
    ...(parameters && { parameters }),
    ...facts,
    of,
    rule: why,
    source: `${source.file} sub ${source.sub} (${source.package})`,
  };
}
