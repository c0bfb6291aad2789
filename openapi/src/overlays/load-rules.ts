import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads one file's value. @param source the file's name, for errors. */
type Reader<T> = (value: unknown, source: string) => T[];

/**
 * Reads all files of rules in a folder.
 *
 * @param read makes rules of a file's value, or throws.
 * @returns the rules by file name, in the order of the names.
 * @throws Error naming the file that is no JSON or not a list of rules.
 */
export async function loadRules<T>(folder: string, read: Reader<T>): Promise<ReadonlyMap<string, readonly T[]>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await loadFile(join(folder, name), read)] as const)),
  );
}

async function loadFile<T>(path: string, read: Reader<T>): Promise<T[]> {
  const text = await readFile(path, "utf8");
  try {
    return read(JSON.parse(text), path);
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`${path}: ${error.message}`) : error;
  }
}
