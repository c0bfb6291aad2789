import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { GeneratedFile } from "../src/emit/generated-file.ts";

/**
 * Runs generated modules as they would run in the client: compiled, in a folder of their own.
 * @returns the module of the last file
 */
export async function importGenerated(files: readonly GeneratedFile[]): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "generated-"));
  try {
    for (const { name, text } of files) {
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      await writeFile(join(folder, name.replace(/\.ts$/, ".mjs")), outputText);
    }
    const last = files.at(-1)?.name.replace(/\.ts$/, ".mjs") ?? "";
    return await import(pathToFileURL(join(folder, last)).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
