import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { parseSpec } from "../spec/parse.ts";
import { SpecError } from "../spec/problem.ts";
import type { Spec } from "../spec/spec.ts";
import { UsageError } from "./usage-error.ts";

/** A path as the user would write it in `cwd`: relative if it is below. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const shown = relative(cwd, absolute);
  return shown.startsWith("..") ? absolute : shown;
}

/**
 * Reads a spec file.
 * @param path as the user gave it, relative to `cwd`
 * @throws {UsageError} when it cannot be read
 * @throws {SpecError} with everything that is wrong with it
 */
export async function readSpec(path: string, cwd: string): Promise<Spec> {
  const absolute = resolve(cwd, path);
  const shown = shownPath(path, cwd);
  let text: string;
  try {
    text = await readFile(absolute, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a directory" : code;
    throw new UsageError(
      `${shown} cannot be read: ${why}`,
      "Give the path of a spec, such as examples/docker-lxc.yaml.",
    );
  }
  const parsed = parseSpec(text, shown);
  if ("problems" in parsed) throw new SpecError(parsed.problems);
  return parsed.spec;
}
