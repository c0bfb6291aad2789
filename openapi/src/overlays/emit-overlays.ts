import type { Document } from "../document/openapi.ts";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { emitAccess } from "./emit-access.ts";
import { emitRules } from "./emit-rules.ts";
import { loadRules } from "./load-rules.ts";
import { placeRules } from "./place-rules.ts";

/**
 * Makes what the client knows of access beyond the schema: `rules.ts` for run time, `access.ts` for compile time.
 *
 * @param folder of the files of rules.
 * @throws Error naming every rule that is malformed or matches nothing in the document.
 */
export async function emitOverlays(document: Document, folder: string): Promise<GeneratedFile[]> {
  const placed = placeRules(document, await loadRules(folder));
  return [emitRules(placed), emitAccess(document, placed)];
}
