import type { PropertyStringFormat, PropertyValue } from "../../property-string/format.ts";
import { propertyStringFormat } from "../../property-string/named-format.ts";
import { parsePropertyString } from "../../property-string/parse.ts";
import { printPropertyString } from "../../property-string/print.ts";
import { PropertyStringError } from "../../property-string/property-string-error.ts";
import type { TypedProperties } from "../../property-string/typed.ts";
import { PveFailure } from "../core/answer.ts";

/** Reads and writes those options of one kind of guest that are property strings. */
export interface OptionFormats {
  /**
   * @param option such as `mp0`, `net1`, `features`.
   * @throws PveFailure 500 as PVE's parser dies.
   */
  parse(option: string, text: string): TypedProperties;
  /** Sizes in bytes. */
  print(option: string, values: Readonly<Record<string, PropertyValue>>): string;
}

/** @param method whose parameters describe the options, such as `PUT /nodes/{node}/lxc/{vmid}/config`. */
export function optionFormats(method: string): OptionFormats {
  const formatOf = (option: string): PropertyStringFormat => propertyStringFormat(`${method} ${option}`);
  return {
    parse: (option, text) => asFailure(() => parsePropertyString(formatOf(option), text)),
    print: (option, values) => asFailure(() => printPropertyString(formatOf(option), values)),
  };
}

/** Passes on what PVE's own parser dies of: 500, with a text per key. Rule: `PVE/JSONSchema.pm sub raise_error`. */
function asFailure<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PropertyStringError)) throw error;
    const perKey = Object.keys(error.errors).length > 0 ? error.errors : undefined;
    throw new PveFailure(500, `${error.reason}\n`, perKey);
  }
}
