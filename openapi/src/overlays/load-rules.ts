import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Rule, readRules } from "./rule.ts";

/**
 * Reads all files of rules in a folder.
 *
 * @returns the rules by file name, in the order of the names.
 * @throws Error naming the file that is no JSON or not a list of rules.
 */
export async function loadRules(folder: string): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await loadFile(join(folder, name))] as const)));
}

async function loadFile(path: string): Promise<Rule[]> {
  const text = await readFile(path, "utf8");
  try {
    return readRules(JSON.parse(text), path);
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`${path}: ${error.message}`) : error;
  }
}
