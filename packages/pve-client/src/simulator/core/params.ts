/**
 * A parameter's value after verification, kept as it came: text from forms and paths, anything from JSON bodies (where
 * true and false have become 1 and 0). PVE keeps it so too, and writes exactly this text into its files.
 */
export type ParamValue = string | number | null | readonly ParamValue[] | { readonly [key: string]: ParamValue };
export type Params = Readonly<Record<string, ParamValue>>;

/** The text that Perl makes of a value. */
export function textOf(value: ParamValue): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(textOf).join("\0");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Splits a list parameter at commas, semicolons, white space and NUL. Rule: `PVE/Tools.pm sub split_list`.
 *
 * @returns the entries, without empty ones at the ends.
 */
export function splitList(text: string): string[] {
  // a text that begins with NUL was joined from several; split at NUL only, so that entries may contain anything
  if (text.includes("\0")) return text.split("\0").filter((entry) => entry !== "");
  return text
    .trim()
    .split(/[,;\s]+/)
    .filter((entry) => entry !== "");
}
