import type { SecretRef } from "../spec/secret-ref.ts";
import { revealText, type SecretText } from "./secret-text.ts";

interface FileFacts {
  /** Absolute path in the guest. Its directory belongs to root alone, or to `writer`. */
  readonly path: string;
  /** Who writes the file, if it lies where this user rules: root would follow the links that are set up there. */
  readonly writer?: { readonly uid: number; readonly gid: number };
  /** `0600` for everything that holds a secret. */
  readonly mode: "0600" | "0644" | "0755";
  /**
   * `tool`: nobody else writes it, so what is there must equal what is wanted.
   * `shared`: the agent changes it too (it migrates config.yaml, adds to .env), so it is written again only
   * when what is wanted has changed since it was last written.
   */
  readonly owner: "tool" | "shared";
  /** An env file that others add to: their lines are kept. */
  readonly merge?: {
    /** Names that belong to this tool: lines for them come from `content` alone. */
    readonly managed: readonly string[];
    /** Names that get a random value of 64 hex digits if no line sets them. */
    readonly generated: readonly string[];
  };
}

/** A file that the tool writes inside the guest; secrets in it are references. */
export interface GuestFile extends FileFacts {
  readonly content: string | SecretText;
}

/** A file whose secrets have been filled in; exists only in memory while it is being written or compared. */
export interface RevealedFile extends FileFacts {
  readonly content: string;
  /** Whether `content` holds secrets. */
  readonly secret: boolean;
}

/**
 * Fills in the secrets of a file.
 *
 * @throws SecretValueError if one cannot be what it is used as.
 */
export function revealFile(file: GuestFile, secretOf: (ref: SecretRef) => string): RevealedFile {
  return { ...file, content: revealText(file.content, secretOf), secret: typeof file.content !== "string" };
}
