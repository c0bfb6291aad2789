import { type IdMap, OVERFLOW_ID } from "./id-map.ts";
import { type Inode, inodeNumber } from "./inode.ts";

/** What `stat` tells; ids as the view names them. */
export interface FileStatus {
  readonly kind: Inode["kind"];
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
  /** The same for the same file, under whatever path it is seen. */
  readonly inode: number;
}

export function fileStatus(inode: Inode, ids: IdMap): FileStatus {
  const { kind, mode, mtime } = inode;
  const size = inode.kind === "file" ? inode.bytes.length : inode.kind === "symlink" ? inode.target.length : 4096;
  const uid = ids.toGuest(inode.uid) ?? OVERFLOW_ID;
  const gid = ids.toGuest(inode.gid) ?? OVERFLOW_ID;
  return { kind, mode, uid, gid, size, mtime, inode: inodeNumber(inode) };
}
