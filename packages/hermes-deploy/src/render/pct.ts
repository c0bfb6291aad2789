import { shellQuote } from "./shell-quote.ts";

/**
 * The `pct` command that does on the node's shell what an API call does (`PVE/CLI/pct.pm`: its options are the call's
 * parameters).
 *
 * @param verb `set`, `start` …
 * @param params as for `client.request`: texts, numbers, booleans, property strings as objects; `bind` is the source
 *   of a bind mount; null unsets.
 */
export function pctCommand(verb: string, vmid: number, params: Readonly<Record<string, unknown>> = {}): string {
  const words = ["pct", verb, String(vmid)];
  const unset: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value === null) unset.push(name);
    else if (value !== undefined) words.push(`-${name}`, shellQuote(printValue(value)));
  }
  if (unset.length > 0) words.push("-delete", unset.join(","));
  return words.join(" ");
}

function printValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value !== "object" || value === null) return String(value);
  const { bind, volume, ...rest } = value as Readonly<Record<string, unknown>>;
  const source = bind ?? volume;
  const pairs = Object.entries(rest).flatMap(([key, member]) =>
    member === undefined ? [] : [`${key}=${printValue(member)}`],
  );
  return [...(source === undefined ? [] : [String(source)]), ...pairs].join(",");
}
