import { type GuestFile, revealFile } from "../render/guest-file.ts";
import { secretPlaces } from "../render/secret-text.ts";
import { writeFilesScript } from "../render/write-files.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import type { Secrets } from "./secrets.ts";

/** Every reference to a secret in the files of a spec, each once, with the files that need it. */
export function secretReferences(
  spec: Spec,
): readonly { readonly ref: SecretRef; readonly usedIn: readonly string[] }[] {
  const found = new Map<string, { ref: SecretRef; usedIn: string[] }>();
  for (const { path, content } of runtimeOf(spec).files(spec)) {
    for (const { secret } of secretPlaces(content)) {
      const entry = found.get(printSecretRef(secret)) ?? { ref: secret, usedIn: [] };
      if (!entry.usedIn.includes(path)) entry.usedIn.push(path);
      found.set(printSecretRef(secret), entry);
    }
  }
  return [...found.values()];
}

/**
 * Tries every secret in its place, before anything is done.
 * @throws {SecretValueError} for one that cannot be what it is used as; it names the reference, not the value
 */
export function checkSecrets(spec: Spec, secrets: Secrets): void {
  for (const file of runtimeOf(spec).files(spec)) revealFile(file, secrets);
}

/**
 * The script that writes these files with their secrets; to be fed to `sh` in the guest, and to nobody else.
 *
 * @param random gives random text of that many bytes, in hex.
 * @param salt of the manifest that was seen in the guest.
 * @throws {SecretValueError} for a secret that cannot be what it is used as
 */
export function writeScript(
  spec: Spec,
  files: readonly GuestFile[],
  secrets: Secrets,
  { random, salt }: { readonly random: (bytes: number) => string; readonly salt?: string | undefined },
): string {
  return writeFilesScript(
    files.map((file) => revealFile(file, secrets)),
    { manifest: runtimeOf(spec).manifest, random, ...(salt === undefined ? {} : { salt }) },
  );
}
