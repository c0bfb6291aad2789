import { FileError } from "./file-error.ts";
import type { DirectoryInode, Inode } from "./inode.ts";
import { joinPath, normalizePath, resolvePath, splitPath } from "./path.ts";

/** Something mounted over a directory of a view. */
export interface Mount {
  readonly path: string;
  readonly root: Inode;
  readonly readOnly: boolean;
  /** What `mount` shows: a directory of the node, a volume id. */
  readonly source: string;
  readonly type: string;
}

/** Where a path leads. */
export interface Place {
  /** The path with all symbolic links followed. */
  readonly path: string;
  readonly inode: Inode;
  readonly readOnly: boolean;
}

const MAX_LINKS = 40;

/** A tree of files and what is mounted in it: where a path leads, over links and mounts. */
export class MountedTree {
  readonly root: DirectoryInode;
  readonly #mounts = new Map<string, Mount>();

  constructor(root: DirectoryInode) {
    this.root = root;
  }

  get mounts(): readonly Mount[] {
    return [...this.#mounts.values()];
  }

  mount(mount: Mount): void {
    this.#mounts.set(normalizePath(mount.path), mount);
  }

  unmount(path: string): boolean {
    return this.#mounts.delete(normalizePath(path));
  }

  isMountPoint(path: string): boolean {
    return this.#mounts.has(path);
  }

  /** Whether something is mounted at a path or below it. */
  hasMountBelow(path: string): boolean {
    return this.mounts.some((mount) => mount.path === path || mount.path.startsWith(`${path}/`));
  }

  /** Names that are mounts in a directory. */
  mountedIn(path: string): string[] {
    const places = this.mounts.map((mount) => splitPath(mount.path));
    return places.filter(({ directory }) => directory === path).map(({ name }) => name);
  }

  /** @param follow false to find a symbolic link itself. @throws FileError ELOOP. */
  find(path: string, follow: boolean, links = 0): Place | undefined {
    const parts = normalizePath(path).split("/").slice(1).filter(Boolean);
    let place: Place = this.#mounted("/", this.root, false);
    for (const [index, part] of parts.entries()) {
      if (place.inode.kind !== "directory") return undefined;
      const at = joinPath(place.path, part);
      const inode = this.#mounts.get(at)?.root ?? place.inode.entries.get(part);
      if (!inode) return undefined;
      if (inode.kind === "symlink" && (follow || index < parts.length - 1)) {
        if (links >= MAX_LINKS) throw new FileError("ELOOP", "open", path);
        const rest = parts.slice(index + 1);
        const target = resolvePath(place.path, inode.target);
        return this.find([target, ...rest].join("/"), follow, links + 1);
      }
      place = this.#mounted(at, inode, place.readOnly);
    }
    return place;
  }

  /** @param operation for the error. @throws FileError ENOENT, ELOOP. */
  at(path: string, operation: string, follow: boolean): Place {
    const place = this.find(path, follow);
    if (!place) throw new FileError("ENOENT", operation, path);
    return place;
  }

  #mounted(path: string, inode: Inode, readOnly: boolean): Place {
    const mount = this.#mounts.get(path);
    return mount ? { path, inode: mount.root, readOnly: mount.readOnly } : { path, inode, readOnly };
  }
}
