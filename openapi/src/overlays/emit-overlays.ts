import type { Document } from "../document/openapi.ts";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { emitAccess } from "./emit-access.ts";
import { emitRights } from "./emit-rights.ts";
import { emitRules } from "./emit-rules.ts";
import { loadRules } from "./load-rules.ts";
import { placeRights } from "./place-rights.ts";
import { placeRules } from "./place-rules.ts";
import { readRights } from "./right.ts";
import { readRules } from "./rule.ts";

/** Folders of files of what PVE's schema leaves out. */
export interface OverlayFolders {
  /** What only root@pam may do. */
  readonly rules: string;
  /** Which privileges something needs. */
  readonly rights: string;
}

/**
 * Makes what the client knows of access beyond the schema: `rules.ts` and `rights.ts` for run time, `access.ts` for compile
 * time.
 *
 * @throws Error naming every rule that is malformed or matches nothing in the document.
 */
export async function emitOverlays(document: Document, folders: OverlayFolders): Promise<GeneratedFile[]> {
  const placed = placeRules(document, await loadRules(folders.rules, readRules));
  const rights = placeRights(document, await loadRules(folders.rights, readRights));
  return [emitRules(placed), emitRights(rights), emitAccess(document, placed)];
}
