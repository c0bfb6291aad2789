import type { IdMap } from "./id-map.ts";
import type { Inode } from "./inode.ts";

/** Who looks at the files and changes them; ids as the view names them. */
export interface Actor {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Root may do anything to a file whose owner it can name; anybody else has the bits for owner, group or others.
 *
 * @param bit 4 to read, 2 to write, 1 to execute.
 */
export function mayAccess(inode: Inode, bit: number, actor: Actor, ids: IdMap): boolean {
  if (ownsOrRules(inode, actor, ids) && actor.uid === 0) return true;
  const shift = ids.toGuest(inode.uid) === actor.uid ? 6 : ids.toGuest(inode.gid) === actor.gid ? 3 : 0;
  return ((inode.mode >> shift) & bit) !== 0;
}

/** Whether the actor may change owner and mode. */
export function ownsOrRules(inode: Inode, actor: Actor, ids: IdMap): boolean {
  const [uid, gid] = [ids.toGuest(inode.uid), ids.toGuest(inode.gid)];
  return uid !== undefined && gid !== undefined && (actor.uid === 0 || actor.uid === uid);
}
