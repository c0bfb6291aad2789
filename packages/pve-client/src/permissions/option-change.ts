import type { MethodFacts } from "../generated/methods.ts";
import type { PropertyStringFormat } from "../property-string/format.ts";
import type { CallOption } from "./call-options.ts";
import { OptionValue } from "./option-value.ts";
import { parameterFormat } from "./parameter-format.ts";

/** A guest's configuration as `GET …/config` answers it. */
export type CurrentConfig = Readonly<Record<string, unknown>>;

/** What a call does to one option: what it gives, and what is there now. */
export interface OptionChange {
  /** As PVE gets it: `mp0`. */
  readonly name: string;
  /** Absent where the option is deleted or reverted. */
  readonly value: OptionValue | undefined;
  /** Absent if there is nothing now, or it is not known. */
  readonly before: OptionValue | undefined;
}

/** @param current the guest's configuration now, if it is known. */
export function optionChange(option: CallOption, facts: MethodFacts, current?: CurrentConfig): OptionChange {
  const { name, pattern } = option;
  return {
    name,
    value: givenValue(option, facts),
    before: current && valueBefore(current, name, parameterFormat(facts, pattern)),
  };
}

// what a call gives is looked at by many rules, and read once
const given = new WeakMap<CallOption, OptionValue>();

/** What a call gives; undefined where the option is deleted or reverted. */
export function givenValue(option: CallOption, facts: MethodFacts): OptionValue | undefined {
  if (option.value == null) return undefined;
  let value = given.get(option);
  if (!value) {
    value = new OptionValue(option.value, parameterFormat(facts, option.pattern));
    given.set(option, value);
  }
  return value;
}

// a configuration is looked at by many calls, and does not change meanwhile
const read = new WeakMap<CurrentConfig, Map<string, OptionValue | undefined>>();

function valueBefore(
  current: CurrentConfig,
  name: string,
  format: PropertyStringFormat | undefined,
): OptionValue | undefined {
  const given = current[name];
  if (given == null) return undefined;
  let known = read.get(current);
  if (!known) {
    known = new Map();
    read.set(current, known);
  }
  const value = known.get(name) ?? new OptionValue(given, format);
  known.set(name, value);
  return value;
}
