import type { FormatFacts } from "../generated/formats.ts";

/** A property string's format: what may stand in `key=value,key=value`, key by key. */
export type PropertyStringFormat = FormatFacts;

/** Value of one key, as users write it; a list is written with `;` between its parts. */
export type PropertyValue = string | number | boolean | readonly (string | number)[] | null | undefined;

/** What is worked out once of a format, since every value that is read or written asks for it. */
interface Layout {
  readonly defaultKey: string | undefined;
  readonly combined: ReadonlyMap<string, string>;
}

const layouts = new WeakMap<PropertyStringFormat, Layout>();

function layoutOf(format: PropertyStringFormat): Layout {
  let layout = layouts.get(format);
  if (!layout) {
    layout = {
      defaultKey: Object.keys(format).find((key) => format[key]?.default_key),
      combined: new Map(
        Object.values(format).flatMap(({ keyAlias, alias }): [string, string][] =>
          keyAlias && alias ? [[keyAlias, alias]] : [],
        ),
      ),
    };
    layouts.set(format, layout);
  }
  return layout;
}

/** The key whose value may stand without `key=`, if the format has one. */
export function defaultKeyOf(format: PropertyStringFormat): string | undefined {
  return layoutOf(format).defaultKey;
}

/**
 * Keys that are written as `<value>=<value of another key>`: for a QEMU network device `model` maps to `macaddr`.
 * Rule: `PVE/JSONSchema.pm $find_schema_default_key`.
 */
export function combinedKeys(format: PropertyStringFormat): ReadonlyMap<string, string> {
  return layoutOf(format).combined;
}
