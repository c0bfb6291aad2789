import { createHash } from "node:crypto";
import type { RevealedFile } from "./guest-file.ts";

/** SHA-256 in hex of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * What the manifest remembers of a file's wanted content.
 *
 * @param salt random text, kept in the manifest; mixed in only if the file holds secrets, so that nobody can try
 *   out guesses against digests of other machines.
 */
export function digestOf(file: Pick<RevealedFile, "content" | "secret">, salt: string): string {
  return sha256(file.secret ? `${salt}\n${file.content}` : file.content);
}
