import type { Document } from "../document/openapi.ts";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { emitAccess } from "./emit-access.ts";
import { emitReference } from "./emit-reference.ts";
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

/** What is made of the overlays. */
export interface Overlays {
  /** Files of the client. */
  readonly client: readonly GeneratedFile[];
  /** Markdown for people. */
  readonly reference: string;
}

/**
 * Makes what the client knows of access beyond the schema: `rules.ts` and `rights.ts` for run time, `access.ts` for compile
 * time.
 *
 * @throws Error naming every rule that is malformed or matches nothing in the document.
 */
export async function emitOverlays(document: Document, folders: OverlayFolders): Promise<Overlays> {
  const rules = placeRules(document, await loadRules(folders.rules, readRules));
  const rights = placeRights(document, await loadRules(folders.rights, readRights));
  return {
    client: [emitRules(rules), emitRights(document, rights), emitAccess(document, rules)],
    reference: emitReference(document, { rights, rules }),
  };
}
