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

/**
 * Lists what a call sets, deletes and reverts: `mp: [a, b]` is `mp0` and `mp1`, `null` and a name in `delete` or
 * `revert` is an option without a value, and `undefined` is nothing.
 *
 * @param known PVE's names of the method's parameters.
 */
export function callOptions(params: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): CallOption[] {
  const options: CallOption[] = [];
  const add = (name: string, value: unknown, unset: CallOption["unset"] = "delete") => {
    if (value === undefined) return;
    const pattern = known.has(name) ? name : name.replace(/\d+$/, "[n]");
    options.push(value === null ? { name, pattern, value: undefined, unset } : { name, pattern, value });
  };
  for (const name of Object.keys(params)) {
    const value = params[name];
    if ((name === "delete" || name === "revert") && known.has(name)) {
      for (const unset of namesIn(value)) add(unset, null, name);
    } else if (Array.isArray(value) && !known.has(name) && known.has(`${name}[n]`)) {
      value.forEach((item: unknown, index) => {
        add(`${name}${index}`, item);
      });
    } else add(name, value);
  }
  return options;
}

function namesIn(value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(",") : typeof value === "string" ? value : "";
  return text.split(/[;,\s]+/).filter((name) => name !== "");
}
