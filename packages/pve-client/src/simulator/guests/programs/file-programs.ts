import type { FileView } from "../files/file-view.ts";
import { joinPath, resolvePath, splitPath } from "../files/path.ts";
import { failure, type Program, type ProgramResult, program } from "../machine.ts";
import { findId } from "./accounts.ts";
import { type Arguments, hasAny, parseArguments } from "./arguments.ts";

/** Octal text as permission bits; symbolic modes are the interpreter's affair. */
function octal(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-7]{3,5}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

/** Where each source goes: into the last operand if that is a directory, else onto it. */
function targets(view: FileView, cwd: string, { options, operands }: Arguments): [from: string, to: string][] | string {
  const into = options.get("t") ?? options.get("target-directory");
  const sources = into === undefined ? operands.slice(0, -1) : operands;
  const last = into ?? operands.at(-1);
  if (last === undefined || sources.length === 0) return "missing file operand";
  const target = resolvePath(cwd, last);
  const isDirectory = view.exists(target) && view.status(target).kind === "directory" && !options.has("T");
  if (sources.length > 1 && !isDirectory) return `target '${last}' is not a directory`;
  return sources.map((source) => {
    const from = resolvePath(cwd, source);
    return [from, isDirectory ? joinPath(target, splitPath(from).name) : target];
  });
}

/** `cp`: copies belong to who copies, unless `-a` or `-p` keep owner and mode. */
const cp: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["t", "target-directory", "S"]));
  const pairs = targets(view, cwd, parsed);
  if (typeof pairs === "string") return failure(`cp: ${pairs}`);
  const keeps = hasAny(parsed, "a", "archive", "p", "preserve");
  const recursive = hasAny(parsed, "a", "archive", "r", "R", "recursive");
  for (const [from, to] of pairs) {
    if (!view.exists(from)) return failure(`cp: cannot stat '${from}': No such file or directory`);
    const isDirectory = view.status(from).kind === "directory";
    if (isDirectory && !recursive) return failure(`cp: -r not specified; omitting directory '${from}'`);
    if (hasAny(parsed, "n", "no-clobber") && view.exists(to)) continue;
    copy(view, from, to, keeps);
  }
  return {};
});

function copy(view: FileView, from: string, to: string, keeps: boolean): void {
  const status = view.status(from, !keeps);
  if (status.kind === "symlink") view.symlink(view.readLink(from), to);
  else if (status.kind === "directory") {
    view.makeDirectory(to, { recursive: true });
    for (const name of view.list(from)) copy(view, joinPath(from, name), joinPath(to, name), keeps);
  } else {
    const existed = view.exists(to);
    view.write(to, view.read(from).slice());
    if (!existed) view.chmod(to, status.mode & ~view.umask);
  }
  if (!keeps || status.kind === "symlink") return;
  view.chown(to, status.uid, status.gid);
  view.chmod(to, status.mode);
  view.touch(to, status.mtime);
}

/** `install`: copies or makes directories with mode and owner. */
const install: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["m", "mode", "o", "owner", "g", "group", "t", "target-directory"]));
  const { options, operands } = parsed;
  const text = options.get("m") ?? options.get("mode");
  const mode = octal(text) ?? 0o755;
  if (text !== undefined && octal(text) === undefined) return failure(`install: invalid mode '${text}'`);
  const ids = idsOf(view, options);
  if (typeof ids === "string") return failure(`install: ${ids}`);
  const finish = (path: string) => {
    view.chmod(path, mode);
    if (ids.uid !== undefined || ids.gid !== undefined) view.chown(path, ids.uid, ids.gid);
  };
  if (hasAny(parsed, "d", "directory")) {
    for (const path of operands.map((operand) => resolvePath(cwd, operand))) {
      view.makeDirectory(path, { recursive: true });
      finish(path);
    }
    return {};
  }
  const pairs = targets(view, cwd, parsed);
  if (typeof pairs === "string") return failure(`install: ${pairs}`);
  for (const [from, to] of pairs) {
    if (options.has("D")) view.makeDirectory(splitPath(to).directory, { recursive: true });
    view.write(to, from === "/dev/stdin" ? new Uint8Array() : view.read(from).slice());
    finish(to);
  }
  return {};
});

function idsOf(view: FileView, options: Arguments["options"]): { uid?: number; gid?: number } | string {
  const owner = options.get("o") ?? options.get("owner");
  const group = options.get("g") ?? options.get("group");
  const uid = owner === undefined ? undefined : findId(view, "user", owner);
  const gid = group === undefined ? undefined : findId(view, "group", group);
  if (owner !== undefined && uid === undefined) return `invalid user: '${owner}'`;
  if (group !== undefined && gid === undefined) return `invalid group: '${group}'`;
  return { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
}

let made = 0;

/** `mktemp [-d] [-p DIR] [TEMPLATE]`. */
const mktemp: Program = program((args, { machine: { view }, cwd }): ProgramResult => {
  const parsed = parseArguments(args, new Set(["p", "tmpdir", "suffix"]));
  const [template = "tmp.XXXXXXXXXX"] = parsed.operands;
  const directory = parsed.options.get("p") ?? parsed.options.get("tmpdir") ?? "/tmp";
  const inTemp = parsed.operands.length === 0 || hasAny(parsed, "p", "tmpdir", "t");
  const name = template.replace(/X{3,}/, (letters) => (++made).toString(36).padStart(letters.length, "A"));
  if (name === template) return failure(`mktemp: too few X's in template '${template}'`);
  const path = resolvePath(inTemp ? directory : cwd, name);
  if (hasAny(parsed, "d", "directory")) view.makeDirectory(path, { mode: 0o700 });
  else view.write(path, new Uint8Array(), 0o600);
  view.chmod(path, hasAny(parsed, "d", "directory") ? 0o700 : 0o600);
  return { stdout: `${path}\n` };
});

/** `mkdir`, with `-m`. */
const mkdir: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["m", "mode"]));
  const text = parsed.options.get("m") ?? parsed.options.get("mode");
  const mode = octal(text);
  if (text !== undefined && mode === undefined) return failure(`mkdir: invalid mode '${text}'`);
  const recursive = hasAny(parsed, "p", "parents");
  let stderr = "";
  for (const operand of parsed.operands) {
    const path = resolvePath(cwd, operand);
    const parent = splitPath(path).directory;
    const existed = view.exists(path);
    if (existed && !(recursive && view.status(path).kind === "directory")) {
      stderr += `mkdir: cannot create directory '${operand}': File exists\n`;
    } else if (!recursive && !view.exists(parent)) {
      stderr += `mkdir: cannot create directory '${operand}': No such file or directory\n`;
    } else {
      view.makeDirectory(path, { recursive });
      if (mode !== undefined && !existed) view.chmod(path, mode);
    }
  }
  return { stderr, exitCode: stderr === "" ? 0 : 1 };
});

/** Takes a symbolic link away, wherever it leads; true if there was one. */
function unlink(view: FileView, path: string): boolean {
  const directory = splitPath(path).directory;
  if (!view.exists(directory) || !view.list(directory).includes(splitPath(path).name)) return false;
  if (view.status(path, false).kind !== "symlink") return false;
  view.remove(path);
  return true;
}

/** `ln -sf`: a link in the way goes, be it one that leads nowhere. The rest is the interpreter's own. */
const ln: Program = program(async (args, { machine: { view }, cwd, original }) => {
  const parsed = parseArguments(args);
  const [, onto, ...more] = parsed.operands;
  if (onto !== undefined && more.length === 0 && hasAny(parsed, "f", "force") && hasAny(parsed, "s", "symbolic")) {
    const path = resolvePath(cwd, onto);
    const leadsIntoDirectory = view.exists(path) && view.status(path).kind === "directory";
    if (!leadsIntoDirectory || hasAny(parsed, "n", "no-dereference", "T")) unlink(view, path);
  }
  return await original(args);
});

/** `rm` of links to directories; the rest is the interpreter's own. */
const rm: Program = program(async (args, { machine: { view }, cwd, original }) => {
  const isLink = (arg: string) => !arg.startsWith("-") && !arg.endsWith("/") && unlink(view, resolvePath(cwd, arg));
  const others = args.filter((arg) => !isLink(arg));
  const isDone = others.length < args.length && parseArguments(others).operands.length === 0;
  return isDone ? {} : await original(others);
});

/** `dd [if=] [of=] [bs=] [count=]`. */
const dd: Program = program((args, { machine: { view }, cwd, stdin }) => {
  const values = new Map(args.map((arg) => arg.split(/=(.*)/s) as [string, string]));
  const input = values.get("if");
  const output = values.get("of");
  const size = Number(values.get("bs")?.replace(/M$/i, "000000").replace(/k$/i, "000") ?? 512);
  const count = values.has("count") ? size * Number(values.get("count")) : undefined;
  const zeros = input === "/dev/zero" ? new Uint8Array(count ?? 0) : undefined;
  const all = zeros ?? (input === undefined ? new TextEncoder().encode(stdin) : view.read(resolvePath(cwd, input)));
  const bytes = count === undefined ? all : all.slice(0, count);
  if (output !== undefined && output !== "/dev/null") view.write(resolvePath(cwd, output), bytes.slice());
  const quiet = values.get("status") === "none";
  const stderr = quiet ? "" : `${bytes.length} bytes copied\n`;
  return { stdout: output === undefined ? new TextDecoder().decode(bytes) : "", stderr };
});

export const filePrograms: readonly [string, Program][] = [
  ["cp", cp],
  ["install", install],
  ["mktemp", mktemp],
  ["mkdir", mkdir],
  ["ln", ln],
  ["rm", rm],
  ["dd", dd],
];
