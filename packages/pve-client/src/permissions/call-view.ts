import type { MethodFacts } from "../generated/methods.ts";
import { type CallOption, callOptions } from "./call-options.ts";
import { type MethodIndex, methodIndex } from "./method-index.ts";
import { valueText } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";
import type { PlannedCall } from "./planned-call.ts";

/** A call beside what the schema knows of its method. */
export interface CallView {
  readonly call: PlannedCall;
  /** `POST /nodes/{node}/lxc`. */
  readonly key: string;
  readonly facts: MethodFacts;
  readonly index: MethodIndex;
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
export function viewCall(call: PlannedCall): CallView {
  const { method, path, params = {} } = call;
  const key = `${method} ${path}`;
  const index = methodIndex(key);
  if (!index) throw new TypeError(`PVE has no method ${key}: a path has its names in braces, as in /nodes/{node}/lxc`);
  const { facts, names, inPath } = index;
  const absent = inPath.find((name) => params[name] == null);
  if (absent !== undefined) throw new TypeError(`${key} needs '${absent}', which is part of its path`);
  const options = callOptions(params, index);
  // objects are written once
  const texts = new Map<string, string | undefined>();
  return {
    call,
    key,
    facts,
    index,
    options,
    strangers: Object.keys(params).filter((name) => params[name] !== undefined && !isKnown(name, names)),
    text: (name) => {
      // a later one wins, as it does on the way to PVE
      const option = options.findLast((one) => one.name === name);
      if (option === undefined) return undefined;
      const { value, pattern } = option;
      if (typeof value !== "object") return valueText(value, undefined);
      if (!texts.has(name)) texts.set(name, valueText(value, parameterFormat(facts, pattern)));
      return texts.get(name);
    },
  };
}

/** Arrays stand for indexed parameters: `net` for `net[n]`. */
function isKnown(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || names.has(`${name}[n]`) || names.has(name.replace(/\d+$/, "[n]"));
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
