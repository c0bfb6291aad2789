import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { runTethered } from "./run-tethered.ts";

/** How the archive of a root file system is made. */
export interface TemplateOptions {
  /** Directory where finished archives are kept. */
  readonly cache: string;
  /** Part of the archive's name. */
  readonly name: string;
  /** Debian's suite, such as `trixie`. */
  readonly suite: string;
  /** Beyond what the variant has. */
  readonly packages: readonly string[];
  /** mmdebstrap(1): `apt` is a small system with apt; `extract` unpacks the packages alone, and runs none of their scripts. */
  readonly variant: "apt" | "extract";
  /** Shell commands that finish the root file system, which is `$1`; what they run in there needs the variant `apt`. */
  readonly customize?: readonly string[];
  /** Aborts the making. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a root file system of Debian's packages, or finds the one that was made before with the same options.
 *
 * @returns path of a tar archive.
 */
export async function debianTemplate(options: TemplateOptions): Promise<string> {
  const { cache, name, suite, packages, variant, customize = [], signal } = options;
  const key = createHash("sha256")
    .update(JSON.stringify([suite, packages, variant, customize, 2]))
    .digest("hex")
    .slice(0, 12);
  const archive = join(cache, `${name}-${key}.tar`);
  if (existsSync(archive)) return archive;
  await mkdir(cache, { recursive: true });
  await removeUnfinished(cache);
  // what is unfinished never has the name of what is finished
  const unfinished = `${archive}.${process.pid}`;
  const file = await open(unfinished, "w");
  try {
    await runTethered(
      [
        ...["mmdebstrap", "--quiet", `--variant=${variant}`, "--dpkgopt=force-unsafe-io", "--format=tar"],
        ...['--aptopt=Acquire::Retries "3"', `--include=${packages.join(",")}`],
        ...customize.map((command) => `--${variant === "extract" ? "extract" : "customize"}-hook=${command}`),
        ...[suite, "-", await debianMirror()],
      ],
      { output: file.fd, ...(signal && { signal }) },
    );
    await rename(unfinished, archive);
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
  return archive;
}

/** What a process that is no more has left. */
async function removeUnfinished(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /\.tar\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) await rm(join(cache, name), { force: true });
  }
}

/** The mirror that apt is set up with on this machine. */
async function debianMirror(): Promise<string> {
  const sources = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"];
  for (const path of sources) {
    const text = await readFile(path, "utf8").catch(() => "");
    const found = /^URIs:\s*(\S+)/m.exec(text) ?? /^deb\s+(?:\[.*?\]\s+)?(http\S+)/m.exec(text);
    if (found?.[1] !== undefined) return found[1];
  }
  return "http://deb.debian.org/debian";
}
