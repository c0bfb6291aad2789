import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";

/**
 * Reads `key=value` arguments. A key that is given twice has several values; `key=@FILE` takes the value from a file,
 * without the line end at its end, which keeps secrets out of the list of processes; `key=@@x` is the text `@x`.
 *
 * @throws UsageError for an argument without `=`, or a file that cannot be read.
 */
export async function readParams(args: readonly string[]): Promise<Record<string, string | string[]>> {
  const params: Record<string, string | string[]> = {};
  for (const arg of args) {
    const at = arg.indexOf("=");
    if (at < 1) throw new UsageError(`"${arg}" is no parameter: write key=value, or key=@FILE for what is in a file.`);
    const [key, value] = [arg.slice(0, at).replace(/^--?/, ""), await readValue(arg.slice(at + 1))];
    const before = params[key];
    params[key] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

async function readValue(text: string): Promise<string> {
  if (!text.startsWith("@")) return text;
  if (text.startsWith("@@")) return text.slice(1);
  try {
    return (await readFile(text.slice(1), "utf8")).replace(/\r?\n$/, "");
  } catch (error) {
    throw new UsageError(`${text.slice(1)} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
