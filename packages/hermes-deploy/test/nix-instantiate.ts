import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "./is-installed.ts";

/** Nix itself, without a daemon and without a store, and a directory for the files that it looks at. */
export interface Nix {
  /** Puts a file where an expression can read it. */
  file(name: string, text: string): string;
  /** @throws what Nix says if one of the texts is no Nix. */
  parse(texts: readonly string[]): void;
  /** What an expression evaluates to; `file` may have put others beside it. */
  evaluate(text: string): unknown;
  close(): void;
}

/** Nix if it is installed. If not, it is said; what is then asked of the simulation's own reader only is not proven. */
export function openNix(): Nix | undefined {
  if (!isInstalled("nix-instantiate")) return undefined;
  const directory = mkdtempSync(join(tmpdir(), "hermes-deploy-nix-"));
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    NIX_STATE_DIR: join(directory, "state"),
    NIX_STORE_DIR: join(directory, "store"),
    NIX_LOG_DIR: join(directory, "log"),
  };
  const run = (args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync("nix-instantiate", args, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const file = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    file,
    parse: (texts) => void run(["--parse", ...texts.map((text, index) => file(`parsed-${index}.nix`, text))]),
    evaluate: (text) => JSON.parse(run(["--eval", "--strict", "--json", file("evaluated.nix", text)])),
    close: () => rmSync(directory, { recursive: true }),
  };
}
