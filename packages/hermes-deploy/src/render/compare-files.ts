import type { SecretRef } from "../spec/secret-ref.ts";
import { digestOf, sha256 } from "./digest.ts";
import { type GuestFile, revealFile } from "./guest-file.ts";
import type { Manifest, ObservedFile } from "./observed-file.ts";
import { secretPlaces } from "./secret-text.ts";

/** How a file in the guest stands to what is wanted. `unknown`: it holds secrets whose values are not at hand. */
export type FileState = "same" | "different" | "missing" | "unknown";

/**
 * Compares the files that a spec wants with those in the guest. The secrets' values are needed for this and
 * nowhere else in planning; only the verdicts go on.
 *
 * @param seen the files and the manifest as the probe found them.
 * @param secretOf a resolved secret, or undefined if it is not at hand.
 */
export function compareFiles(
  files: readonly GuestFile[],
  seen: { readonly files: Readonly<Record<string, ObservedFile>>; readonly manifest?: Manifest },
  secretOf: (ref: SecretRef) => string | undefined,
): Readonly<Record<string, FileState>> {
  return Object.fromEntries(
    files.map((file) => [file.path, compareFile(file, seen.files[file.path], seen.manifest, secretOf)]),
  );
}

function compareFile(
  file: GuestFile,
  there: ObservedFile | undefined,
  manifest: Manifest | undefined,
  secretOf: (ref: SecretRef) => string | undefined,
): FileState {
  if (there === undefined) return "missing";
  if (file.mode === "0600" && Number.parseInt(there.mode, 8) % 0o100 !== 0) return "different";
  if (file.owner === "tool" && typeof file.content === "string")
    return there.digest === sha256(file.content) ? "same" : "different";
  const written = manifest?.files[file.path];
  if (manifest === undefined || written === undefined) return "different";
  if (secretPlaces(file.content).some(({ secret }) => secretOf(secret) === undefined)) return "unknown";
  const revealed = revealFile(file, (ref) => secretOf(ref) ?? "");
  return digestOf(revealed, manifest.salt) === written ? "same" : "different";
}
