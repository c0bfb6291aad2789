import type { PropertyStringFormat, PropertyValue } from "../../property-string/format.ts";
import { propertyStringFormat } from "../../property-string/named-format.ts";
import { parsePropertyString } from "../../property-string/parse.ts";
import { printPropertyString } from "../../property-string/print.ts";
import { PropertyStringError } from "../../property-string/property-string-error.ts";
import type { TypedProperties } from "../../property-string/typed.ts";
import { PveFailure } from "../core/answer.ts";

const formatOf = (option: string): PropertyStringFormat =>
  propertyStringFormat(`PUT /nodes/{node}/lxc/{vmid}/config ${option.replace(/\d+$/, "[n]")}`);

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

/**
 * Reads the value of an option that is a property string.
 *
 * @param option such as `mp0`, `net1`, `features`.
 * @throws PveFailure 500 as PVE's parser dies.
 */
export function parseOption(option: string, text: string): TypedProperties {
  return asFailure(() => parsePropertyString(formatOf(option), text));
}

/** Writes the value of an option that is a property string; sizes in bytes. */
export function printOption(option: string, values: Readonly<Record<string, PropertyValue>>): string {
  return asFailure(() => printPropertyString(formatOf(option), values));
}
