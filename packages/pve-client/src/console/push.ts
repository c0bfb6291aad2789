import { createHash } from "node:crypto";
import { ConsoleError } from "../errors/console-error.ts";
import type { ExecOptions, ExecResult } from "./exec.ts";

/** What to write, and where. */
export interface PushOptions extends Pick<ExecOptions, "node" | "vmid" | "signal" | "timeout"> {
  /** What is in it; text as UTF-8. A console is slow: a few MiB at most. */
  readonly content: string | Uint8Array;
  /** Absolute path of the file; its directory has to be there. */
  readonly path: string;
  /** Permission bits, such as 0o600; 0o644 if absent. */
  readonly mode?: number;
}

/** A file that has been written. */
export interface PushedFile {
  /** SHA-256 of what is there, compared on the other side. */
  readonly sha256: string;
}

/** Beside its place and closed to others, until it is whole and compared. */
const SCRIPT = [
  "set -e",
  "umask 077",
  'fresh="$1.push-$$"',
  "trap 'rm -f \"$fresh\"' EXIT",
  'cat > "$fresh"',
  'found=$(sha256sum < "$fresh")',
  'if [ "${found%% *}" != "$2" ]; then echo "checksum mismatch: ${found%% *}"; exit 90; fi',
  'chmod "$3" "$fresh"',
  'mv -f "$fresh" "$1"',
].join("\n");

/**
 * Writes a file over a console, whole or not at all.
 *
 * @param run runs a command there.
 * @throws TypeError if the path is not absolute or the mode is no permission bits.
 * @throws ConsoleError if it could not be written, with what was said there.
 */
export async function push(
  options: PushOptions,
  run: (command: ExecOptions) => Promise<ExecResult>,
): Promise<PushedFile> {
  const { content, path, mode = 0o644, ...where } = options;
  if (!path.startsWith("/") || path.endsWith("/")) throw new TypeError(`"${path}" is no absolute path of a file`);
  if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777) throw new TypeError(`mode ${mode} is no permission bits`);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const command = ["sh", "-c", SCRIPT, "push", path, sha256, mode.toString(8)];
  const { code, output } = await run({ ...where, command, stdin: content });
  if (code === 0) return { sha256 };
  const text = `${path} could not be written (exit code ${code}): ${output.trim() || "no reason given"}`;
  throw new ConsoleError({ place: where, problem: "not-run", text, mayHaveRun: false, output });
}
