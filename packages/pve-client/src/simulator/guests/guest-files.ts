import { FileError } from "./files/file-error.ts";
import type { FileStatus } from "./files/file-status.ts";
import type { FileView } from "./files/file-view.ts";
import { splitPath } from "./files/path.ts";

/** The files of a simulated guest or node, for tests and simulated programs. Paths are absolute; ids as seen inside. */
export interface GuestFiles {
  /** The text of a file, or undefined if there is no such file. */
  read(path: string): Promise<string | undefined>;
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Writes a whole file and makes the directories above it. @param mode permission bits, such as 0o600. */
  write(path: string, content: string | Uint8Array, mode?: number): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Kind, mode, owner and size; undefined if there is no such file. */
  status(path: string): Promise<FileStatus | undefined>;
  /** Names in a directory, sorted. */
  list(path: string): Promise<string[]>;
  makeDirectory(path: string): Promise<void>;
  chown(path: string, uid: number, gid: number): Promise<void>;
  /** Removes a file, or a directory with all that is in it; nothing if there is none. */
  remove(path: string): Promise<void>;
}

const orUndefined = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileError && error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** Opens a view to those who are outside. */
export function guestFiles(view: FileView): GuestFiles {
  return {
    read: async (path) => orUndefined(() => new TextDecoder().decode(view.read(path))),
    readBytes: async (path) => orUndefined(() => view.read(path)),
    write: async (path, content, mode) => {
      view.makeDirectory(splitPath(path).directory, { recursive: true });
      view.write(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
      if (mode !== undefined) view.chmod(path, mode);
    },
    exists: async (path) => view.exists(path),
    status: async (path) => orUndefined(() => view.status(path)),
    list: async (path) => view.list(path),
    makeDirectory: async (path) => view.makeDirectory(path, { recursive: true }),
    chown: async (path, uid, gid) => view.chown(path, uid, gid),
    remove: async (path) => void orUndefined(() => view.remove(path, { recursive: true })),
  };
}
