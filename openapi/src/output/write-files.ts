import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface OutputFile {
  /** Absolute */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files so that a reader never sees half of one, and none is touched when another cannot be written: all go to
 * temporary names first, and are then renamed. A file that is already right is left alone.
 * @returns the paths of those that changed
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<readonly string[]> {
  const changed = await findDifferent(files);
  const pending = changed.map((file) => ({ ...file, temporary: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { path, temporary, text } of pending) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { path, temporary } of pending) await rename(temporary, path);
  } finally {
    for (const { temporary } of pending) await rm(temporary, { force: true });
  }
  return changed.map(({ path }) => path);
}

/** The files whose text on disk is another, or which are not there. */
export async function findDifferent(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const texts = await Promise.all(files.map(({ path }) => readIfThere(path)));
  return files.filter(({ text }, index) => texts[index] !== text);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
