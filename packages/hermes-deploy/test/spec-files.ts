import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { exampleWith } from "./homelab-world.ts";

/** Gives specs as files: each is the example docker-lxc with some of its text replaced. They are gone after the tests. */
export function specFiles(): (...replacements: readonly (readonly [string | RegExp, string])[]) => string {
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-specs-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  let number = 0;
  return (...replacements) => {
    const path = join(directory, `spec-${number++}.yaml`);
    writeFileSync(path, exampleWith(...replacements));
    return path;
  };
}
