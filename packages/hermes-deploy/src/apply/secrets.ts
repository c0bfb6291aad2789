import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { promisify } from "node:util";
import { printSecretRef, type SecretRef } from "../spec/secret-ref.ts";
import { type MissingSecret, MissingSecretsError } from "./missing-secrets-error.ts";

/** Where secrets come from; the seam for tests and for the simulation's stand-ins. */
export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readFile(path: string): Promise<string>;
  /** Runs a program without a shell and gives what it prints. */
  run(argv: readonly string[]): Promise<string>;
}

/** Gives the value of a reference that was resolved before. */
export type Secrets = (ref: SecretRef) => string;

const COMMAND_TIMEOUT = 60_000;

/** The secrets of this machine: its environment, its files, its programs. */
export function localSecrets(env: SecretSources["env"]): SecretSources {
  return {
    env,
    readFile: (path) => readFile(path.replace(/^~(?=\/)/, homedir()), "utf8"),
    async run([program = "", ...args]) {
      const { stdout } = await promisify(execFile)(program, args, { timeout: COMMAND_TIMEOUT });
      return stdout;
    },
  };
}

/**
 * Resolves all references, each once.
 * @returns the values, and a function that gives them by reference
 * @throws {MissingSecretsError} naming every reference that could not be resolved, and why; no value is in it.
 */
export async function resolveSecrets(
  wanted: readonly { readonly ref: SecretRef; readonly usedIn: readonly string[] }[],
  sources: SecretSources,
): Promise<{ values: readonly string[]; secrets: Secrets }> {
  const values = new Map<string, string>();
  const missing: MissingSecret[] = [];
  for (const { ref, usedIn } of wanted) {
    const reference = printSecretRef(ref);
    const found = await resolve(ref, sources);
    if ("value" in found) values.set(reference, found.value);
    else missing.push({ reference, why: found.why, usedIn });
  }
  if (missing.length > 0) throw new MissingSecretsError(missing);
  const secrets: Secrets = (ref) => {
    const value = values.get(printSecretRef(ref));
    if (value === undefined) throw new Error(`${printSecretRef(ref)} was not resolved before it was needed`);
    return value;
  };
  return { values: [...values.values()], secrets };
}

async function resolve(ref: SecretRef, sources: SecretSources): Promise<{ value: string } | { why: string }> {
  switch (ref.from) {
    case "env": {
      const value = sources.env[ref.name];
      if (value === undefined) return { why: "the environment variable is not set" };
      return value === "" ? { why: "the environment variable is empty" } : { value };
    }
    case "file":
      return await attempt(
        () => sources.readFile(ref.path),
        "the file",
        (text) => text.replace(/\r?\n$/, ""),
      );
    case "command":
      return await attempt(
        () => sources.run(ref.argv),
        "the command",
        (text) => text.split(/\r?\n/, 1)[0] ?? "",
      );
  }
}

async function attempt(
  read: () => Promise<string>,
  what: string,
  pick: (text: string) => string,
): Promise<{ value: string } | { why: string }> {
  try {
    const value = pick(await read());
    return value === "" ? { why: `${what} gives nothing` } : { value };
  } catch (error) {
    // Not the message: what a failing program printed may hold the secret.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return { why: `${what} does not exist` };
    if (code === "EACCES") return { why: `${what} may not be ${what === "the file" ? "read" : "run"}` };
    return { why: `${what} ${typeof code === "number" ? `ended with exit code ${code}` : "could not be read"}` };
  }
}
