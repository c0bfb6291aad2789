import { spawnSync } from "node:child_process";
import { lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** First id on the node of an unprivileged container's users. */
const FIRST_ID = 100_000;

/** Owners of all that is in a directory of this machine, as a container sees them, with one path of each. */
export function ownersIn(directory: string): Readonly<Record<string, string>> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  const owners = ["", ...names].map((name) => {
    const { uid, gid } = lstatSync(join(directory, name));
    return [`${uid - FIRST_ID}:${gid - FIRST_ID}`, name] as const;
  });
  return Object.fromEntries(owners);
}

/** The keys that a deployment has made by itself, from every `.env` in some directories. */
export function keysIn(directories: readonly string[]): readonly string[] {
  const sed = ["-exec", "sed", "-n", "s/^API_SERVER_KEY=//p", "{}", "+"];
  const { stdout } = spawnSync("find", [...directories, "-name", ".env", ...sed], { encoding: "utf8" });
  return stdout.split("\n").filter((key) => key !== "");
}

/** Files below a root file system of this machine that contain one of some texts, and that not only their owner can read. */
export function readableWith(
  root: string,
  texts: readonly string[],
): { readonly found: number; readonly readable: readonly string[] } {
  const { stdout } = spawnSync("grep", ["-rlaF", "-f", "-", root], {
    input: texts.join("\n"),
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const paths = stdout.split("\n").filter((path) => path !== "");
  return {
    found: paths.length,
    readable: paths.filter((path) => isOpen(root, path)).map((path) => path.slice(root.length)),
  };
}

/** Whether others may read a file, and pass through all directories above it. */
function isOpen(root: string, path: string): boolean {
  if ((statSync(path).mode & 0o044) === 0) return false;
  for (let above = dirname(path); above.length > root.length; above = dirname(above))
    if ((statSync(above).mode & 0o011) === 0) return false;
  return true;
}
