import type { SecretText } from "./secret-text.ts";

/** A file that the tool owns inside the guest. `0600` for everything that holds a secret. */
export interface GuestFile {
  /** Absolute path in the guest. */
  readonly path: string;
  readonly mode: "0600" | "0644" | "0755";
  readonly content: string | SecretText;
}

/** A file whose secrets have been filled in; exists only in memory while it is being written. */
export interface RevealedFile {
  readonly path: string;
  readonly mode: GuestFile["mode"];
  readonly content: string;
}
