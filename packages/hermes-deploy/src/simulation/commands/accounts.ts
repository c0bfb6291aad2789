import type { GuestFiles } from "../files.ts";
import { failed, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

/** `groupadd --gid GID NAME`. */
export const groupadd: Program = async ({ args, files }) => {
  const { options, rest } = parseFlags(args, new Set(["g", "gid"]));
  const [name = ""] = rest;
  const gid = options.get("gid")?.[0] ?? options.get("g")?.[0] ?? "1000";
  if (await has(files, "/etc/group", name)) return failed(`groupadd: group '${name}' already exists`, 9);
  await append(files, "/etc/group", `${name}:x:${gid}:`);
  return printed("");
};

const USERADD_VALUED = new Set(["u", "uid", "g", "gid", "d", "home-dir", "s", "shell", "c", "comment"]);

/** `useradd`: an account without a password, which nobody can log in with. */
export const useradd: Program = async ({ args, files }) => {
  const { options, rest } = parseFlags(args, USERADD_VALUED);
  const option = (long: string, short: string) => options.get(long)?.[0] ?? options.get(short)?.[0];
  const [name = ""] = rest;
  if (await has(files, "/etc/passwd", name)) return failed(`useradd: user '${name}' already exists`, 9);
  const uid = option("uid", "u") ?? "1000";
  const fields = [name, "x", uid, option("gid", "g") ?? uid, "", option("home-dir", "d") ?? `/home/${name}`];
  await append(files, "/etc/passwd", [...fields, option("shell", "s") ?? "/bin/sh"].join(":"));
  await append(files, "/etc/shadow", `${name}:!:20000:0:99999:7:::`);
  return printed("");
};

/** `pwconv`: accounts without a line in `/etc/shadow` get one, with what `/etc/passwd` has as their password. */
export const pwconv: Program = async ({ files }) => {
  for (const line of ((await files.read("/etc/passwd")) ?? "").split("\n")) {
    const [name = "", password = ""] = line.split(":");
    if (name === "" || (await has(files, "/etc/shadow", name))) continue;
    await append(files, "/etc/shadow", `${name}:${password}:20000:0:99999:7:::`);
  }
  return printed("");
};

/** `usermod --lock --password HASH --groups LIST NAME`. */
export const usermod: Program = async ({ args, files }) => {
  const { options, rest } = parseFlags(args, new Set(["G", "groups", "p", "password"]));
  const [name = ""] = rest;
  if (!(await has(files, "/etc/passwd", name))) return failed(`usermod: user '${name}' does not exist`, 6);
  if (options.has("lock") || options.has("L")) {
    await edit(files, "/etc/shadow", (line) =>
      line.startsWith(`${name}:`) ? line.replace(/^([^:]*):(?!!)/, "$1:!") : line,
    );
  }
  const password = (options.get("password") ?? options.get("p"))?.[0];
  if (password !== undefined) {
    await edit(files, "/etc/shadow", (line) =>
      line.startsWith(`${name}:`) ? line.replace(/^([^:]*):[^:]*/, (_, user) => `${user}:${password}`) : line,
    );
  }
  const groups = (options.get("groups") ?? options.get("G"))?.[0];
  if (groups !== undefined) await edit(files, "/etc/group", (line) => withMember(line, name, groups.split(",")));
  return printed("");
};

function withMember(line: string, user: string, groups: readonly string[]): string {
  const [group = "", password = "", gid = "", members = ""] = line.split(":");
  if (group === "") return line;
  const others = members.split(",").filter((member) => member !== "" && member !== user);
  return [group, password, gid, [...others, ...(groups.includes(group) ? [user] : [])].join(",")].join(":");
}

async function has(files: GuestFiles, path: string, name: string): Promise<boolean> {
  return ((await files.read(path)) ?? "").split("\n").some((line) => line.startsWith(`${name}:`));
}

async function append(files: GuestFiles, path: string, line: string): Promise<void> {
  await files.write(path, `${(await files.read(path)) ?? ""}${line}\n`);
}

async function edit(files: GuestFiles, path: string, change: (line: string) => string): Promise<void> {
  await files.write(path, ((await files.read(path)) ?? "").split("\n").map(change).join("\n"));
}
