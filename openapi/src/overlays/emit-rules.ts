import { type GeneratedFile, header } from "../emit/generated-file.ts";
import { printPackedRecord, unpackSource } from "../emit/packed-record.ts";
import type { PlacedRule } from "./place-rules.ts";

/** The rules that the client and the simulator look up at run time, by method. */
export function emitRules(placed: ReadonlyMap<string, readonly PlacedRule[]>): GeneratedFile {
  const records = Object.fromEntries([...placed].map(([method, rules]) => [method, rules.map(ruleFacts)]));
  return {
    name: "rules.ts",
    text: `${header}
/** When a value is concerned. */
export type RuleCondition =
  /** Whatever the value. */
  | { readonly is: "given" }
  /** A boolean that is true. */
  | { readonly is: "true" }
  /** A mount that is a directory, or a device, of the node, or is neither that nor \`storage:volume\`. */
  | { readonly is: "volume"; readonly kind: "bind" | "device" | "unnamed" }
  /** A property string that sets, or on a change alters, other keys than these. */
  | { readonly is: "keys-beyond"; readonly keys: readonly string[] }
  /** The text, or the value of the key, is given and none of these. Case does not matter. */
  | { readonly is: "other-than"; readonly key?: string; readonly values: readonly string[] }
  /** The text, or the value of the key, is not \`storage:volume\`. */
  | { readonly is: "no-volume-id"; readonly key?: string; readonly except?: readonly string[]; readonly below?: string }
  /** The text, or the value of the key, is this one, and another key is not there. */
  | { readonly is: "equals"; readonly key?: string; readonly value: string; readonly without?: string }
  /** The text begins with one of these words. */
  | { readonly is: "first-word"; readonly words: readonly string[] };

/** One rule that PVE has in its code and not in its schema: what only root@pam may do. */
export interface RootOnlyParameter {
  /** PVE's name; indexed ones as \`mp[n]\`. */
  readonly parameter: string;
  readonly when: RuleCondition;
  /** Holds only if this parameter of the guest, in the call or as it is now, is so. */
  readonly onlyIf?: { readonly parameter: string; readonly is: boolean };
  /** Deleting or reverting the option is concerned as well. */
  readonly unset?: true;
  /** The value that is there now counts too, when it is replaced, deleted or reverted. */
  readonly current?: true;
  /** HTTP status of PVE's refusal; 400 is an error of the parameter. */
  readonly status: 400 | 403 | 500;
  /** The order in which PVE asks, among the rights of the method. */
  readonly stage: number;
  /** The rule in words. */
  readonly rule: string;
  /** PVE's words when it refuses; \`{parameter}\` stands for the parameter's name, \`{word}\` for the value's first word. */
  readonly message?: string;
  /** The same where the option is deleted, if PVE has other words for that. */
  readonly deleteMessage?: string;
  /** Where PVE has it. */
  readonly source: string;
}

const packed: Readonly<Record<string, string>> = ${printPackedRecord(records)};

${unpackSource}

const read = unpack<readonly RootOnlyParameter[]>(packed);

/** Methods that have rules. */
export const ruledMethods: readonly string[] = Object.keys(packed);

/** The rules of a method's parameters, such as of \`POST /nodes/{node}/lxc\`. */
export function rootOnlyParameters(method: string): readonly RootOnlyParameter[] {
  return read(method) ?? [];
}
`,
  };
}

function ruleFacts({ parameter, rule }: PlacedRule): object {
  const { when, onlyIf, unset, current, status, stage, why, message, deleteMessage, source } = rule;
  return {
    parameter,
    when,
    ...(onlyIf && { onlyIf }),
    ...(unset && { unset }),
    ...(current && { current }),
    status,
    stage,
    rule: why,
    ...(message !== undefined && { message }),
    ...(deleteMessage !== undefined && { deleteMessage }),
    source: `${source.file} sub ${source.sub} (${source.package})`,
  };
}
