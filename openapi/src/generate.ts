import { join } from "node:path";
import { committed, readDocument, readTaskOverlay } from "./committed.ts";
import { markTasks, refuseUnmatchedTasks } from "./convert/tasks.ts";
import { printJson } from "./document/print.ts";
import { emitAll } from "./emit/all.ts";
import type { Progress } from "./output/progress.ts";
import { findDifferent, type OutputFile, writeFiles } from "./output/write-files.ts";
import { emitOverlays } from "./overlays/emit-overlays.ts";

/**
 * From the committed documents and overlays to the client's generated files. The documents are written too: they carry
 * the marks of the overlay of tasks.
 * @returns the paths that changed
 */
export async function generate(progress: Progress): Promise<readonly string[]> {
  const files = await generateFiles(progress);
  return progress("write", () => writeFiles(files));
}

/** The same without writing. @returns the paths whose text is not what would be generated */
export async function checkGenerated(progress: Progress): Promise<readonly string[]> {
  const different = await findDifferent(await generateFiles(progress));
  return different.map(({ path }) => path);
}

async function generateFiles(progress: Progress): Promise<readonly OutputFile[]> {
  const tasks = await readTaskOverlay();
  const documents = await progress("read the documents", () => Promise.all(committed.documents.map(readDocument)));
  refuseUnmatchedTasks(documents, tasks, committed.tasks);
  const marked = documents.map((document) => markTasks(document, tasks));
  const [newest, older] = marked;
  if (!newest || !older) throw new Error("two committed documents are compared, and there is only one");
  const { generated, reference } = await progress("print TypeScript", async () => {
    const overlays = await emitOverlays(newest, committed);
    return { generated: [...(await emitAll(newest, older)), ...overlays.client], reference: overlays.reference };
  });
  return [
    ...marked.map((document, index) => ({ path: committed.documents[index] ?? "", text: printJson(document) })),
    { path: committed.reference, text: reference },
    ...generated.map(({ name, text }) => ({ path: join(committed.generated, name), text })),
  ];
}
