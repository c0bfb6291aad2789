import { type Actor, mayAccess, ownsOrRules } from "./actor.ts";
import { FileError, type FileErrorCode } from "./file-error.ts";
import { type FileStatus, fileStatus } from "./file-status.ts";
import type { IdMap } from "./id-map.ts";
import {
  type Birth,
  copyInode,
  type DeviceInode,
  type DirectoryInode,
  type Inode,
  newDevice,
  newDirectory,
  newFile,
  newSymlink,
} from "./inode.ts";
import { type Mount, MountedTree, type Place } from "./mounted-tree.ts";
import { normalizePath, splitPath } from "./path.ts";

/**
 * The files as a user, mostly root, sees them from the node or from inside one container: a tree, what is mounted in it, and the ids
 * by which it names owners. Root of an unprivileged container has no power over files whose owner it cannot name.
 */
export class FileView {
  readonly ids: IdMap;
  /** Permission bits that new files do not get. */
  umask = 0o022;
  /** Who acts; programs that change their user set it for their time. */
  actor: Actor = { uid: 0, gid: 0 };
  readonly #tree: MountedTree;
  readonly #now: () => number;
  readonly #changed: () => void;

  /**
   * @param now milliseconds since the epoch, for modification times.
   * @param changed is called after each change.
   */
  constructor(root: DirectoryInode, ids: IdMap, now: () => number, changed: () => void = () => {}) {
    this.#tree = new MountedTree(root);
    this.ids = ids;
    this.#now = now;
    this.#changed = changed;
  }

  get root(): DirectoryInode {
    return this.#tree.root;
  }

  get mounts(): readonly Mount[] {
    return this.#tree.mounts;
  }

  /** Mounts over an existing path; a later mount hides an earlier one. */
  mount(mount: Mount): void {
    this.#tree.mount(mount);
  }

  unmount(path: string): boolean {
    return this.#tree.unmount(path);
  }

  exists(path: string): boolean {
    return this.#tree.find(path, true) !== undefined;
  }

  /** @param follow false to look at a symbolic link itself. @throws FileError ENOENT. */
  inode(path: string, follow = true): Inode {
    return this.#tree.at(path, "stat", follow).inode;
  }

  status(path: string, follow = true): FileStatus {
    return fileStatus(this.inode(path, follow), this.ids);
  }

  /** The path with all symbolic links followed. */
  realPath(path: string): string {
    return this.#tree.at(path, "realpath", true).path;
  }

  read(path: string): Uint8Array {
    const { inode } = this.#tree.at(path, "open", true);
    if (inode.kind === "directory") throw new FileError("EISDIR", "read", path);
    if (!this.#may(inode, 0o4)) throw new FileError("EACCES", "open", path);
    return inode.kind === "file" ? inode.bytes : new Uint8Array();
  }

  /** Names in a directory, sorted. */
  list(path: string): string[] {
    const { inode, path: real } = this.#tree.at(path, "scandir", true);
    if (inode.kind !== "directory") throw new FileError("ENOTDIR", "scandir", path);
    if (!this.#may(inode, 0o4)) throw new FileError("EACCES", "scandir", path);
    return [...new Set([...inode.entries.keys(), ...this.#tree.mountedIn(real)])].sort();
  }

  /** Writes a whole file, keeping the owner and mode of one that is there. */
  write(path: string, bytes: Uint8Array, mode?: number): void {
    const found = this.#tree.find(path, true);
    if (!found) {
      this.#add(path, "open", (birth) => newFile(bytes, { ...birth, mode: (mode ?? 0o666) & ~this.umask }));
      return;
    }
    const { inode } = found;
    if (inode.kind === "directory") throw new FileError("EISDIR", "open", path);
    this.#writable(found, "open");
    if (inode.kind !== "file") return;
    inode.bytes = bytes;
    inode.mtime = this.#now();
    this.#changed();
  }

  append(path: string, bytes: Uint8Array): void {
    const found = this.#tree.find(path, true)?.inode;
    const before = found?.kind === "file" ? found.bytes : new Uint8Array();
    this.write(path, new Uint8Array(Buffer.concat([before, bytes])));
  }

  /** @param recursive makes the directories above too, and is content with one that is there. */
  makeDirectory(path: string, options: { recursive?: boolean; mode?: number } = {}): void {
    const normal = normalizePath(path);
    if (this.#tree.find(normal, true)) {
      const is = this.#tree.at(normal, "mkdir", true).inode.kind;
      if (options.recursive && is === "directory") return;
      throw new FileError("EEXIST", "mkdir", path);
    }
    if (options.recursive) this.makeDirectory(splitPath(normal).directory, { recursive: true });
    this.#add(normal, "mkdir", (birth) => newDirectory({ ...birth, mode: (options.mode ?? 0o777) & ~this.umask }));
  }

  symlink(target: string, path: string): void {
    this.#add(path, "symlink", (birth) => newSymlink(target, birth));
  }

  makeDevice(kind: DeviceInode["kind"], path: string): void {
    this.#add(path, "mknod", (birth) => newDevice(kind, birth));
  }

  /** Gives a file a second name. */
  link(existing: string, path: string): void {
    const { inode } = this.#tree.at(existing, "link", false);
    if (inode.kind === "directory") throw new FileError("EPERM", "link", existing);
    this.#add(path, "link", () => inode);
  }

  readLink(path: string): string {
    const { inode } = this.#tree.at(path, "readlink", false);
    if (inode.kind !== "symlink") throw new FileError("EINVAL", "readlink", path);
    return inode.target;
  }

  /** @param recursive removes a directory with all that is in it. */
  remove(path: string, options: { recursive?: boolean } = {}): void {
    const { inode, path: real } = this.#tree.at(path, "rm", false);
    if (this.#tree.hasMountBelow(real)) {
      throw new FileError("EBUSY", "rm", path);
    }
    if (inode.kind === "directory" && inode.entries.size > 0 && !options.recursive) {
      throw new FileError("ENOTEMPTY", "rm", path);
    }
    const parent = this.#parent(real, "rm");
    parent.directory.entries.delete(parent.name);
    parent.directory.mtime = this.#now();
    this.#changed();
  }

  copy(from: string, to: string): void {
    const { inode } = this.#tree.at(from, "cp", false);
    const copy = copyInode(inode);
    this.#replace(to, "cp", () => copy);
  }

  move(from: string, to: string): void {
    const { inode, path } = this.#tree.at(from, "rename", false);
    if (this.#tree.isMountPoint(path)) throw new FileError("EBUSY", "rename", from);
    const parent = this.#parent(path, "rename");
    const { directory, name } = this.#parent(to, "rename");
    parent.directory.entries.delete(parent.name);
    directory.entries.set(name, inode);
    parent.directory.mtime = directory.mtime = this.#now();
    this.#changed();
  }

  chmod(path: string, mode: number): void {
    this.#owned(path, "chmod").mode = mode & 0o7777;
    this.#changed();
  }

  /** @param uid as this view names it; undefined leaves it. */
  chown(path: string, uid: number | undefined, gid: number | undefined, follow = true): void {
    const inode = this.#owned(path, "chown", follow);
    const givenAway = uid !== undefined && this.ids.toHost(uid) !== inode.uid;
    if (givenAway && this.actor.uid !== 0) throw new FileError("EPERM", "chown", path);
    const [hostUid, hostGid] = [uid ?? 0, gid ?? 0].map((id) => this.ids.toHost(id));
    if (hostUid === undefined || hostGid === undefined) throw new FileError("EINVAL", "chown", path);
    if (uid !== undefined) inode.uid = hostUid;
    if (gid !== undefined) inode.gid = hostGid;
    this.#changed();
  }

  touch(path: string, mtime: number): void {
    const { inode } = this.#tree.at(path, "utime", true);
    inode.mtime = mtime;
  }

  #parent(path: string, operation: string): { directory: DirectoryInode; name: string } {
    const { directory, name } = splitPath(normalizePath(path));
    const place = this.#tree.find(directory, true);
    if (!place) throw new FileError("ENOENT", operation, path);
    if (place.inode.kind !== "directory") throw new FileError("ENOTDIR", operation, path);
    this.#writable({ ...place, path }, operation);
    return { directory: place.inode, name };
  }

  #add(path: string, operation: string, make: (birth: Birth) => Inode): void {
    if (this.#tree.find(path, false)) throw new FileError("EEXIST", operation, path);
    this.#replace(path, operation, make);
  }

  #replace(path: string, operation: string, make: (birth: Birth) => Inode): void {
    const { directory, name } = this.#parent(path, operation);
    const [uid, gid] = [this.ids.toHost(this.actor.uid) ?? 0, this.ids.toHost(this.actor.gid) ?? 0];
    directory.entries.set(name, make({ uid, gid, mtime: this.#now() }));
    directory.mtime = this.#now();
    this.#changed();
  }

  #owned(path: string, operation: string, follow = true): Inode {
    const place = this.#tree.at(path, operation, follow);
    if (place.readOnly) throw new FileError("EROFS", operation, path);
    if (!ownsOrRules(place.inode, this.actor, this.ids)) throw new FileError("EPERM", operation, path);
    return place.inode;
  }

  #writable(place: Place, operation: string): void {
    const refused: FileErrorCode | undefined = place.readOnly
      ? "EROFS"
      : this.#may(place.inode, 0o2)
        ? undefined
        : "EACCES";
    if (refused) throw new FileError(refused, operation, place.path);
  }

  #may(inode: Inode, bit: number): boolean {
    return mayAccess(inode, bit, this.actor, this.ids);
  }
}
