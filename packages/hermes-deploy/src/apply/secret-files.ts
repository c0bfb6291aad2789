import { type GuestFile, revealFile } from "../render/guest-file.ts";
import { secretPlaces } from "../render/secret-text.ts";
import { writeFilesScript } from "../render/write-files.ts";
import { runtimeOf } from "../runtimes/registry.ts";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import type { Spec } from "../spec/spec.ts";
import type { Secrets } from "./secrets.ts";

/** Every reference to a secret in the files of a spec and for servers outside, each once, with what needs it. */
export function secretReferences(
  spec: Spec,
): readonly { readonly ref: SecretRef; readonly usedIn: readonly string[] }[] {
  const found = new Map<string, { ref: SecretRef; usedIn: string[] }>();
  const add = (ref: SecretRef, user: string) => {
    const entry = found.get(printSecretRef(ref)) ?? { ref, usedIn: [] };
    if (!entry.usedIn.includes(user)) entry.usedIn.push(user);
    found.set(printSecretRef(ref), entry);
  };
  const runtime = runtimeOf(spec);
  for (const { path, content } of runtime.files(spec)) {
    for (const { secret } of secretPlaces(content)) add(secret, path);
  }
  for (const { secret, name } of runtime.resources?.(spec) ?? []) add(secret, name);
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
