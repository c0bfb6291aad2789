import type { NixValue } from "./nix-literal.ts";

type NixSet = Readonly<Record<string, NixValue | undefined>>;

/** Two sets as one, the second one's members first; sets below are merged in the same way (nixpkgs lib.recursiveUpdate). */
export function mergeDeep(base: NixSet, over: NixSet): NixSet {
  const merged: Record<string, NixValue | undefined> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = Object.hasOwn(base, name) ? base[name] : undefined;
    // A name such as __proto__ is a name like any other.
    Object.defineProperty(merged, name, {
      value: isSet(below) && isSet(value) ? mergeDeep(below, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

function isSet(value: NixValue | undefined): value is NixSet {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
