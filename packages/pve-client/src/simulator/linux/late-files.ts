import type { GuestFiles } from "../guests/guest-files.ts";

/** Files whose place is looked up anew for each of them. */
export function lateFiles(files: () => Promise<GuestFiles>): GuestFiles {
  return {
    read: async (path) => (await files()).read(path),
    readBytes: async (path) => (await files()).readBytes(path),
    write: async (path, content, mode) => (await files()).write(path, content, mode),
    exists: async (path) => (await files()).exists(path),
    status: async (path) => (await files()).status(path),
    list: async (path) => (await files()).list(path),
    makeDirectory: async (path) => (await files()).makeDirectory(path),
    chown: async (path, uid, gid) => (await files()).chown(path, uid, gid),
    remove: async (path) => (await files()).remove(path),
  };
}
