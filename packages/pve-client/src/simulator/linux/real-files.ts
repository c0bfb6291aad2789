import { chmod, chown, lstat, mkdir, readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import type { FileStatus } from "../guests/files/file-status.ts";
import { joinPath, normalizePath, splitPath } from "../guests/files/path.ts";
import type { GuestFiles } from "../guests/guest-files.ts";
import { ID_MAP } from "./lxc-config.ts";

/** A tree of files as it is seen from inside: what is mounted where, and whose ids are meant. */
export interface RealTree {
  /** Directories of this machine by their path inside; `/` is among them unless only parts can be seen. */
  readonly mounts: ReadonlyMap<string, string>;
  /** First id of this machine that belongs to the inside; 0 without a mapping. */
  readonly firstId: number;
}

/** Files of a real container or node, from outside. Links are followed as they would be inside. */
export function realFiles(tree: RealTree): GuestFiles {
  return new RealFiles(tree);
}

const MOST_LINKS = 40;

class RealFiles implements GuestFiles {
  readonly #tree: RealTree;

  constructor(tree: RealTree) {
    this.#tree = tree;
  }

  async read(path: string): Promise<string | undefined> {
    const bytes = await this.readBytes(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  async readBytes(path: string): Promise<Uint8Array | undefined> {
    return await orUndefined(async () => await readFile(await this.#locate(path)));
  }

  async write(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
    await this.makeDirectory(splitPath(normalizePath(path)).directory);
    const place = await this.#locate(path);
    const isNew = (await orUndefined(() => lstat(place))) === undefined;
    await writeFile(place, content);
    if (isNew) await chown(place, this.#tree.firstId, this.#tree.firstId);
    if (mode !== undefined) await chmod(place, mode);
  }

  async exists(path: string): Promise<boolean> {
    return (await this.status(path)) !== undefined;
  }

  async status(path: string): Promise<FileStatus | undefined> {
    const found = await orUndefined(async () => await lstat(await this.#locate(path)));
    if (found === undefined) return undefined;
    const { size, mtimeMs, ino } = found;
    const kind: FileStatus["kind"] = found.isDirectory()
      ? "directory"
      : found.isSymbolicLink()
        ? "symlink"
        : found.isCharacterDevice()
          ? "character-device"
          : found.isBlockDevice()
            ? "block-device"
            : "file";
    const [uid, gid] = [found.uid, found.gid].map((id) => this.#inside(id));
    return { kind, mode: found.mode & 0o7777, uid: uid ?? 0, gid: gid ?? 0, size, mtime: mtimeMs, inode: ino };
  }

  async list(path: string): Promise<string[]> {
    return (await readdir(await this.#locate(path))).sort();
  }

  async makeDirectory(path: string): Promise<void> {
    const normal = normalizePath(path);
    if (this.#tree.mounts.has(normal) || (await this.exists(normal))) return;
    await this.makeDirectory(splitPath(normal).directory);
    const place = await this.#locate(normal);
    await mkdir(place);
    await chown(place, this.#tree.firstId, this.#tree.firstId);
  }

  async chown(path: string, uid: number, gid: number): Promise<void> {
    await chown(await this.#locate(path), uid + this.#tree.firstId, gid + this.#tree.firstId);
  }

  async remove(path: string): Promise<void> {
    await rm(await this.#locate(path, false), { recursive: true, force: true });
  }

  /** Ids that nobody inside has are shown as nobody's. */
  #inside(id: number): number {
    const { firstId } = this.#tree;
    if (firstId === 0) return id;
    return id >= firstId && id < firstId + ID_MAP.count ? id - firstId : NOBODY;
  }

  /** Where a path inside is on this machine. */
  async #locate(path: string, follow = true): Promise<string> {
    const rest = partsOf(path);
    let done = "/";
    let links = 0;
    for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
      if (name === "..") {
        done = splitPath(done).directory;
        continue;
      }
      const next = joinPath(done, name);
      const target = follow || rest.length > 0 ? await readlink(this.#real(next)).catch(() => undefined) : undefined;
      if (target === undefined) {
        done = next;
        continue;
      }
      links += 1;
      if (links > MOST_LINKS) throw new Error(`ELOOP: too many levels of symbolic links, open '${path}'`);
      if (target.startsWith("/")) done = "/";
      rest.unshift(...partsOf(target));
    }
    return this.#real(done);
  }

  #real(path: string): string {
    const [mount, directory] =
      [...this.#tree.mounts]
        .filter(([at]) => at === "/" || path === at || path.startsWith(`${at}/`))
        .sort(([a], [b]) => b.length - a.length)[0] ?? [];
    if (mount === undefined || directory === undefined) {
      throw new Error(
        `${path} is this machine's own; only what is below ${[...this.#tree.mounts.keys()].join(", ")} is simulated`,
      );
    }
    return normalizePath(`${directory}/${path.slice(mount.length)}`);
  }
}

const NOBODY = 65_534;

const partsOf = (path: string) => path.split("/").filter((part) => part !== "" && part !== ".");

async function orUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return undefined;
    }
    throw error;
  }
}
