/** What every file has. Ids are the node's own, whatever a container sees. */
interface Attributes {
  /** Permission bits, such as 0o644. */
  mode: number;
  uid: number;
  gid: number;
  /** Milliseconds since the epoch. */
  mtime: number;
}

export interface FileInode extends Attributes {
  readonly kind: "file";
  bytes: Uint8Array;
}

export interface DirectoryInode extends Attributes {
  readonly kind: "directory";
  readonly entries: Map<string, Inode>;
}

export interface SymlinkInode extends Attributes {
  readonly kind: "symlink";
  readonly target: string;
}

export interface DeviceInode extends Attributes {
  readonly kind: "character-device" | "block-device";
}

/** A file of the simulation. The same one can be seen under several paths: by hard links and by mounts. */
export type Inode = FileInode | DirectoryInode | SymlinkInode | DeviceInode;

const numbers = new WeakMap<Inode, number>();
let lastNumber = 1;

/** The number of a file, the same under each of its paths. */
export function inodeNumber(inode: Inode): number {
  const number = numbers.get(inode) ?? ++lastNumber;
  numbers.set(inode, number);
  return number;
}

/** Who owns a new file, and when it was made. */
export interface Birth {
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
  readonly mode?: number;
}

const DIRECTORY_MODE = 0o755;
const FILE_MODE = 0o644;

export function newDirectory({ uid, gid, mtime, mode = DIRECTORY_MODE }: Birth): DirectoryInode {
  return { kind: "directory", entries: new Map(), mode, uid, gid, mtime };
}

export function newFile(bytes: Uint8Array, { uid, gid, mtime, mode = FILE_MODE }: Birth): FileInode {
  return { kind: "file", bytes, mode, uid, gid, mtime };
}

export function newSymlink(target: string, { uid, gid, mtime }: Birth): SymlinkInode {
  return { kind: "symlink", target, mode: 0o777, uid, gid, mtime };
}

export function newDevice(kind: DeviceInode["kind"], { uid, gid, mtime, mode = 0o660 }: Birth): DeviceInode {
  return { kind, mode, uid, gid, mtime };
}

/** A copy of a whole tree, in which files with several names are still one file. */
export function copyTree(root: DirectoryInode): DirectoryInode {
  const copies = new Map<Inode, Inode>();
  const copyOf = (inode: Inode): Inode => {
    const known = copies.get(inode);
    if (known) return known;
    const copy = inode.kind === "directory" ? directoryOf(inode) : { ...inode };
    copies.set(inode, copy);
    return copy;
  };
  const directoryOf = (directory: DirectoryInode): DirectoryInode => ({
    ...directory,
    entries: new Map([...directory.entries].map(([name, entry]) => [name, copyOf(entry)])),
  });
  return directoryOf(root);
}

/** A copy of a file, and of everything below a directory. */
export function copyInode(inode: Inode): Inode {
  if (inode.kind === "file") return { ...inode, bytes: inode.bytes.slice() };
  if (inode.kind !== "directory") return { ...inode };
  return { ...inode, entries: new Map([...inode.entries].map(([name, entry]) => [name, copyInode(entry)])) };
}
