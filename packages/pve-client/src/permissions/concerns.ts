import type { RuleCondition } from "../generated/rules.ts";
import { isVolid } from "../ids/volid.ts";
import type { PropertyStringFormat } from "../property-string/format.ts";
import { classifyVolume, volumeKeyOf } from "../property-string/volume.ts";
import { isTrue, valueKeys, valueText } from "./option-value.ts";

/** A parameter's value, and what it replaces. */
export interface ValueChange {
  /** Absent where the option is deleted. */
  readonly value?: unknown;
  /** The value that is there now; absent if there is none or it is not known. */
  readonly before?: unknown;
  /** Format of the parameter, if it is a property string. */
  readonly format: PropertyStringFormat | undefined;
}

/**
 * Tells whether a rule's condition holds for a value.
 *
 * @param change the value; for `keys-beyond` also what it replaces, since only what changes is concerned.
 */
export function concerns(condition: RuleCondition, { value, before, format }: ValueChange): boolean {
  if (condition.is === "keys-beyond") {
    return changedKeys(valueKeys(before, format), valueKeys(value, format)).some(
      (key) => !condition.keys.includes(key),
    );
  }
  if (value === undefined) return false;
  switch (condition.is) {
    case "given":
      return true;
    case "true":
      return isTrue(value);
    case "volume": {
      const key = format && volumeKeyOf(format);
      const volume = key === undefined ? undefined : valueKeys(value, format)[key];
      return typeof volume === "string" && classifyVolume(volume) === condition.kind;
    }
    case "other-than": {
      const text = textAt(value, condition.key, format);
      return text !== undefined && !condition.values.some((known) => known.toLowerCase() === text.toLowerCase());
    }
    case "no-volume-id": {
      const text = textAt(value, condition.key, format);
      return text !== undefined && !isVolid(text) && condition.except?.includes(text) !== true;
    }
    case "equals": {
      const { key, without } = condition;
      return (
        textAt(value, key, format) === condition.value &&
        (without === undefined || valueKeys(value, format)[without] === undefined)
      );
    }
    case "first-word":
      return condition.words.includes(/^\s*(\S*)/.exec(valueText(value, format) ?? "")?.[1] ?? "");
  }
}

function textAt(value: unknown, key: string | undefined, format: PropertyStringFormat | undefined): string | undefined {
  if (key === undefined) return valueText(value, format);
  const at = valueKeys(value, format)[key];
  return at === undefined ? undefined : String(at);
}

/** PVE tells a key that is absent from one that is 0. Rule: `PVE/LXC.pm sub check_ct_modify_config_perm`. */
function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]);
}
