/** What a call does to one parameter. */
export interface CallOption {
  /** As PVE gets it: `mp0`. */
  readonly name: string;
  /** As the schema has it: `mp[n]`. */
  readonly pattern: string;
  /** Undefined where the parameter is deleted or reverted. */
  readonly value: unknown;
  /** Set where the parameter is deleted, or its pending change is. */
  readonly unset?: "delete" | "revert";
}

/** What is known of a method's parameters. */
export interface ParameterNames {
  /** PVE's names; indexed ones as `mp[n]`. */
  readonly names: ReadonlySet<string>;
  /** Those that name others, which are unset: `delete`, `revert`. Elsewhere `delete` is a flag. */
  readonly unsetting: ReadonlySet<string>;
}

/**
 * Lists what a call sets, deletes and reverts: `mp: [a, b]` is `mp0` and `mp1`, `null` and a name in `delete` or
 * `revert` is an option without a value, and `undefined` is nothing. A machine's `cdrom` is its `ide2`.
 */
export function callOptions(
  params: Readonly<Record<string, unknown>>,
  { names: known, unsetting }: ParameterNames,
): CallOption[] {
  const options: CallOption[] = [];
  const isMachine = known.has("cdrom") && known.has("ide[n]");
  const add = (name: string, value: unknown, unset: CallOption["unset"] = "delete") => {
    if (value === undefined) return;
    if (isMachine && name === "cdrom" && (value !== null || unset === "delete")) {
      add("ide2", asDisc(value));
      return;
    }
    const pattern = known.has(name) ? name : name.replace(/\d+$/, "[n]");
    options.push(value === null ? { name, pattern, value: undefined, unset } : { name, pattern, value });
  };
  for (const name of Object.keys(params)) {
    const value = params[name];
    // where both are given, PVE takes the other name's
    if (isMachine && name === "ide2" && params.cdrom != null) continue;
    if ((name === "delete" || name === "revert") && unsetting.has(name)) {
      for (const unset of namesIn(value)) add(unset, null, name);
    } else if (Array.isArray(value) && !known.has(name) && known.has(`${name}[n]`)) {
      value.forEach((item: unknown, index) => {
        add(`${name}${index}`, item);
      });
    } else add(name, value);
  }
  return options;
}

/** `cdrom` is another name of `ide2`. Rule: `PVE/API2/Qemu.pm $resolve_cdrom_alias`. */
function asDisc(value: unknown): unknown {
  if (typeof value === "string") return value.includes("media=") ? value : `${value},media=cdrom`;
  return typeof value === "object" && value !== null ? { media: "cdrom", ...value } : value;
}

function namesIn(value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(",") : typeof value === "string" ? value : "";
  return text.split(/[;,\s]+/).filter((name) => name !== "");
}
