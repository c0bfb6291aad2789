import type { SecretText } from "./secret-text.ts";

/** A file that the tool writes inside the guest. `0600` for everything that holds a secret. */
export interface GuestFile {
  /** Absolute path in the guest. */
  readonly path: string;
  readonly mode: "0600" | "0644" | "0755";
  readonly content: string | SecretText;
  /**
   * `tool`: nobody else writes it, so what is there must equal what is wanted.
   * `shared`: the agent changes it too (it migrates config.yaml, adds to .env), so it is written again only
   * when what is wanted has changed since it was last written.
   */
  readonly owner: "tool" | "shared";
  /** `env`: lines for names that `content` does not set are kept when the file is written again. */
  readonly merge?: "env";
  /** Names that get a random value if neither the content nor the file in the guest sets them. Only with `merge`. */
  readonly generate?: readonly string[];
}

/** A file whose secrets have been filled in; exists only in memory while it is being written. */
export interface RevealedFile extends Omit<GuestFile, "content"> {
  readonly content: string;
  /** Whether `content` holds secrets. */
  readonly secret: boolean;
}
