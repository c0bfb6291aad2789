import type { FileStatus } from "../files/file-status.ts";
import type { FileView } from "../files/file-view.ts";
import { resolvePath } from "../files/path.ts";
import { failure, type Program, type ProgramResult, program } from "../machine.ts";
import { nameOf } from "./accounts.ts";
import { hasAny, parseArguments } from "./arguments.ts";

const TYPES: Readonly<Record<FileStatus["kind"], string>> = {
  file: "-",
  directory: "d",
  symlink: "l",
  "character-device": "c",
  "block-device": "b",
};
const NAMES: Readonly<Record<FileStatus["kind"], string>> = {
  file: "regular file",
  directory: "directory",
  symlink: "symbolic link",
  "character-device": "character special file",
  "block-device": "block special file",
};

/** Such as `drwxr-xr-x`. */
function modeText({ kind, mode }: Pick<FileStatus, "kind" | "mode">): string {
  const bits = [..."rwxrwxrwx"].map((letter, index) => ((mode >> (8 - index)) & 1 ? letter : "-"));
  const special = (bit: number, at: number, letter: string) => {
    if (mode & bit) bits[at] = bits[at] === "x" ? letter : letter.toUpperCase();
  };
  special(0o4000, 2, "s");
  special(0o2000, 5, "s");
  special(0o1000, 8, "t");
  return TYPES[kind] + bits.join("");
}

function dateText(mtime: number): string {
  const date = new Date(mtime);
  const month = date.toLocaleString("en-US", { month: "short", timeZone: "UTC" });
  return `${month} ${String(date.getUTCDate()).padStart(2)} ${date.toISOString().slice(11, 16)}`;
}

function longLine(view: FileView, path: string, name: string, numeric: boolean): string[] {
  const status = view.status(path, false);
  const owner = numeric ? String(status.uid) : nameOf(view, "user", status.uid);
  const group = numeric ? String(status.gid) : nameOf(view, "group", status.gid);
  const target = status.kind === "symlink" ? ` -> ${view.readLink(path)}` : "";
  return [modeText(status), "1", owner, group, String(status.size), `${dateText(status.mtime)} ${name}${target}`];
}

/** Lays columns out as `ls` does: texts left, numbers right. */
function aligned(rows: readonly string[][]): string {
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const widths = [0, 1, 2, 3, 4].map(width);
  return rows
    .map((row) => row.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(" "))
    .map((line) => `${line}\n`)
    .join("");
}

function pad(cell: string, column: number, width: number): string {
  return column === 1 || column === 4 ? cell.padStart(width) : column < 4 ? cell.padEnd(width) : cell;
}

/** The long forms of `ls`, with the owners that the interpreter does not know; the others are its own. */
const ls: Program = program(async (args, { machine: { view }, cwd, original }): Promise<ProgramResult> => {
  const parsed = parseArguments(args);
  if (!hasAny(parsed, "l", "n")) return await original(args);
  const all = hasAny(parsed, "a", "A");
  const paths = parsed.operands.length === 0 ? ["."] : parsed.operands;
  const numeric = parsed.options.has("n");
  let stdout = "";
  let stderr = "";
  for (const path of paths) {
    const full = resolvePath(cwd, path);
    if (!view.exists(full)) {
      stderr += `ls: cannot access '${path}': No such file or directory\n`;
    } else if (parsed.options.has("d") || view.status(full).kind !== "directory") {
      stdout += aligned([longLine(view, full, path, numeric)]);
    } else {
      const names = view.list(full).filter((name) => all || !name.startsWith("."));
      const dots = parsed.options.has("a") ? [".", ".."] : [];
      const rows = [...dots, ...names].map((name) => longLine(view, resolvePath(full, name), name, numeric));
      stdout += `${paths.length > 1 ? `${path}:\n` : ""}total ${rows.length * 4}\n${aligned(rows)}`;
    }
  }
  return { stdout, stderr, exitCode: stderr === "" ? 0 : 2 };
});

/** `stat -c FORMAT`, or a short description. */
const stat: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["c", "format", "printf"]));
  const format = parsed.options.get("c") ?? parsed.options.get("format");
  let stdout = "";
  for (const path of parsed.operands) {
    const full = resolvePath(cwd, path);
    if (!view.exists(full)) {
      return { ...failure(`stat: cannot statx '${path}': No such file or directory`), stdout };
    }
    const status = view.status(full, hasAny(parsed, "L", "dereference"));
    const text = format ?? "  File: %n\n  Size: %s\nAccess: (0%a/%A)  Uid: (%u/%U)   Gid: (%g/%G)\nModify: %y";
    stdout += `${text.replace(/%([a-zA-Z])/g, (all, letter) => field(view, path, status, letter) ?? all)}\n`;
  }
  return { stdout };
});

function field(view: FileView, path: string, status: FileStatus, letter: string): string | undefined {
  const fields: Readonly<Record<string, string>> = {
    a: status.mode.toString(8),
    A: modeText(status),
    u: String(status.uid),
    g: String(status.gid),
    U: nameOf(view, "user", status.uid),
    G: nameOf(view, "group", status.gid),
    s: String(status.size),
    n: path,
    F: status.kind === "file" && status.size === 0 ? "regular empty file" : NAMES[status.kind],
    Y: String(Math.floor(status.mtime / 1000)),
    y: new Date(status.mtime).toISOString().replace("T", " ").replace("Z", "000000 +0000"),
  };
  return fields[letter];
}

export const listingPrograms: readonly [string, Program][] = [
  ["ls", ls],
  ["stat", stat],
];
