import { posix } from "node:path";
import type { GuestFiles } from "../src/simulation/files.ts";

/** Files in memory; directories are those that were made, with mode 0777 below /data. */
export function memoryFiles(): GuestFiles & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const directories = new Set<string>(["/", "/data"]);
  return {
    texts,
    read: async (path) => texts.get(path),
    async write(path, text) {
      directories.add(posix.dirname(path));
      texts.set(path, text);
    },
    exists: async (path) => [...texts.keys(), ...directories].some((one) => one === path || one.startsWith(`${path}/`)),
    list: async (path) => {
      const names = [...texts.keys(), ...directories].flatMap((one) =>
        one.startsWith(`${path}/`) ? [one.slice(path.length + 1).split("/")[0] ?? ""] : [],
      );
      return [...new Set(names)].sort();
    },
    status: async (path) => (directories.has(path) ? { mode: path === "/data" ? 0o1777 : 0o755, uid: 0 } : undefined),
    chown: async () => {},
    makeDirectory: async (path) => void directories.add(path),
    async remove(path) {
      for (const one of [...texts.keys()]) if (one === path || one.startsWith(`${path}/`)) texts.delete(one);
      for (const one of [...directories]) if (one === path || one.startsWith(`${path}/`)) directories.delete(one);
    },
  };
}
