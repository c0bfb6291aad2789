/** Facts about one key of a property string, in the words of PVE's schema. */
export interface PropertyKey {
  /** `string`, `boolean`, `integer` or `number`; a type that PVE does not know is not checked. */
  readonly type?: string;
  /** The key whose value may stand without `key=`. */
  readonly default_key?: boolean | number;
  /** Another name of the key given here. */
  readonly alias?: string;
  /** Key that receives this key's own name, as `virtio=MAC` also means `model=virtio`. */
  readonly keyAlias?: string;
  readonly optional?: boolean | number;
  readonly enum?: readonly string[];
  /** Regular expression in Perl's syntax or JavaScript's. */
  readonly pattern?: string;
  /** Name of a value format, such as `disk-size` or `mac-addr`. */
  readonly format?: string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number | string;
  readonly maxLength?: number | string;
  readonly default?: string | number | boolean;
  /** Key that must be given too. */
  readonly requires?: string;
}

/** A property string's format: what may stand in `key=value,key=value`. */
export type PropertyStringFormat = Readonly<Record<string, PropertyKey>>;

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
