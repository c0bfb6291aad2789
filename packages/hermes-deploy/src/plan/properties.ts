/** A property string as an object. */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * Reads a property string from a config, whether the client has decoded it or the server's text came through.
 *
 * @param defaultKey the key that the first part has without saying so, e.g. `volume`.
 */
export function readProperties(value: unknown, defaultKey: string): Properties {
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value));
  if (typeof value !== "string" || value === "") return {};
  return Object.fromEntries(
    value.split(",").map((part) => {
      const at = part.indexOf("=");
      return at === -1 ? [defaultKey, part] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

/** Whether two values of a config mean the same: PVE's 1, "1" and true do, and so do 24 and "24". */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** PVE's truth: 1, "1", true, yes, on (`PVE/JSONSchema.pm sub parse_boolean`). */
export function isOn(value: unknown): boolean {
  return canonical(value) === "1" || value === "yes" || value === "on" || value === "true";
}

/**
 * A size as PVE writes it (`24G`, `512M`), in GiB.
 *
 * @returns undefined if there is none or it is not a size.
 */
export function sizeInGib(size: unknown): number | undefined {
  const [, digits, unit = "B"] = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(String(size ?? "")) ?? [];
  const power = { B: -3, K: -2, M: -1, G: 0, T: 1 }[unit === "" ? "B" : unit];
  return digits === undefined || power === undefined ? undefined : Number(digits) * 1024 ** power;
}

function canonical(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return value === undefined || value === null ? "" : String(value);
}
