import type { FormatFacts } from "../generated/formats.ts";

/** A property string's format: what may stand in `key=value,key=value`, key by key. */
export type PropertyStringFormat = FormatFacts;

/** Value of one key, as users write it; a list is written with `;` between its parts. */
export type PropertyValue = string | number | boolean | readonly (string | number)[] | null | undefined;

/** The key whose value may stand without `key=`, if the format has one. */
export function defaultKeyOf(format: PropertyStringFormat): string | undefined {
  return Object.keys(format).find((key) => format[key]?.default_key);
}

/**
 * Keys that are written as `<value>=<value of another key>`: for a QEMU network device `model` maps to `macaddr`.
 * Rule: `PVE/JSONSchema.pm $find_schema_default_key`.
 */
export function combinedKeys(format: PropertyStringFormat): ReadonlyMap<string, string> {
  const pairs = Object.values(format).flatMap(({ keyAlias, alias }): [string, string][] =>
    keyAlias && alias ? [[keyAlias, alias]] : [],
  );
  return new Map(pairs);
}
