import type { RuleCondition } from "../generated/rules.ts";
import { isVolid } from "../ids/volid.ts";
import { classifyVolume, volumeKeyOf } from "../property-string/volume.ts";
import { isTrue, type OptionValue } from "./option-value.ts";

/**
 * Tells whether a rule's condition holds for a value.
 *
 * @param value absent where the option is deleted.
 * @param before what is there now, absent if there is nothing or it is not known: it matters for `keys-beyond`, since
 *   only what changes is concerned.
 */
export function concerns(
  condition: RuleCondition,
  value: OptionValue | undefined,
  before?: OptionValue | undefined,
): boolean {
  if (condition.is === "keys-beyond") {
    const changed = changedKeys(before?.keys ?? {}, value?.keys ?? {});
    return changed.some((key) => !condition.keys.includes(key));
  }
  if (value === undefined) return false;
  switch (condition.is) {
    case "given":
      return true;
    case "true":
      return isTrue(value.given);
    case "volume": {
      const key = value.format && volumeKeyOf(value.format);
      const volume = key === undefined ? undefined : value.keys[key];
      return typeof volume === "string" && volumeKind(volume) === condition.kind;
    }
    case "other-than": {
      const text = textAt(value, condition.key);
      return text !== undefined && !condition.values.some((known) => known.toLowerCase() === text.toLowerCase());
    }
    case "no-volume-id": {
      const text = textAt(value, condition.key);
      const { except = [], below = "" } = condition;
      return text !== undefined && !except.includes(text) && text.startsWith(below) && !isVolid(text);
    }
    case "equals": {
      const { key, without } = condition;
      return textAt(value, key) === condition.value && (without === undefined || value.keys[without] === undefined);
    }
    case "first-word":
      return condition.words.includes(firstWord(value.text));
  }
}

/** What a command begins with. */
export const firstWord = (command: string) => /^\s*(\S*)/.exec(command)?.[1] ?? "";

function volumeKind(volume: string): "bind" | "device" | "unnamed" | undefined {
  const kind = classifyVolume(volume);
  if (kind !== "volume") return kind;
  return isVolid(volume) ? undefined : "unnamed";
}

function textAt(value: OptionValue, key: string | undefined): string | undefined {
  if (key === undefined) return value.text;
  const at = value.keys[key];
  return at === undefined ? undefined : String(at);
}

/** PVE tells a key that is absent from one that is 0. Rule: `PVE/LXC.pm sub check_ct_modify_config_perm`. */
function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]);
}
