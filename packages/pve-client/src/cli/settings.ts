import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** Where the command keeps what it knows: `$XDG_CONFIG_HOME/pve`, or `~/.config/pve`. */
export interface SettingsFiles {
  /** The server and the token of the last `pve login`, mode 0600. */
  readonly login: string;
  /** Certificates that were trusted once. */
  readonly knownHosts: string;
}

/** A login as it is kept. */
export interface SavedLogin {
  readonly host: string;
  readonly token: string;
}

export function settingsFiles({ env }: Pick<World, "env">): SettingsFiles {
  const folder = join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config"), "pve");
  return { login: join(folder, "login.json"), knownHosts: join(folder, "known_hosts") };
}

/** Keeps a login, readable for its owner alone from the first byte on. */
export async function saveLogin(file: string, login: SavedLogin): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify(login)}\n`, { mode: 0o600, flag: "wx" });
  await rename(fresh, file);
}

/**
 * Reads the login that is kept.
 *
 * @returns undefined if there is none.
 * @throws UsageError if others may read it, or it makes no sense.
 */
export async function readLogin(file: string): Promise<SavedLogin | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return undefined;
  if ((found.mode & 0o077) !== 0) {
    throw new UsageError(
      `${file} holds a secret, and others may read it: chmod 600 ${file}, and give the token a new secret.`,
    );
  }
  try {
    const { host, token } = JSON.parse(await readFile(file, "utf8"));
    if (typeof host === "string" && typeof token === "string") return { host, token };
  } catch {
    // told below, without what is in it
  }
  throw new UsageError(`${file} cannot be understood: run pve login again.`);
}
