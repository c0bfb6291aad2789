import type { FileView } from "../files/file-view.ts";
import { joinPath, resolvePath } from "../files/path.ts";
import { failure, type Program, type ProgramResult, program } from "../machine.ts";
import { findId } from "./accounts.ts";
import { type Arguments, hasAny, parseArguments } from "./arguments.ts";

/** Calls back for a path and, if asked, for everything below it. */
function walk(view: FileView, path: string, recursive: boolean, visit: (path: string) => void): void {
  visit(path);
  if (!recursive || view.status(path, false).kind !== "directory") return;
  for (const name of view.list(path)) walk(view, joinPath(path, name), true, visit);
}

/** `USER`, `USER:GROUP`, `USER:`, `:GROUP`; undefined leaves it, a string names who is unknown. */
function parseOwner(view: FileView, text: string): { uid?: number; gid?: number } | string {
  const [user = "", group] = text.split(/[:.](.*)/s);
  const uid = user === "" ? undefined : findId(view, "user", user);
  if (user !== "" && uid === undefined) return `invalid user: '${text}'`;
  const gid = group === undefined || group === "" ? undefined : findId(view, "group", group);
  if (group && gid === undefined) return `invalid group: '${text}'`;
  return { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
}

const chown: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["reference"]));
  const reference = parsed.options.get("reference");
  if (reference !== undefined) {
    const { uid, gid } = view.status(resolvePath(cwd, reference));
    return change(view, cwd, parsed, parsed.operands, "chown", { uid, gid });
  }
  const [owner, ...paths] = parsed.operands;
  if (owner === undefined || paths.length === 0) return failure("chown: missing operand");
  const ids = parseOwner(view, owner);
  return typeof ids === "string" ? failure(`chown: ${ids}`) : change(view, cwd, parsed, paths, "chown", ids);
});

const chgrp: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args);
  const [group = "", ...paths] = parsed.operands;
  const gid = findId(view, "group", group);
  if (gid === undefined) return failure(`chgrp: invalid group: '${group}'`);
  return change(view, cwd, parsed, paths, "chgrp", { gid });
});

function change(
  view: FileView,
  cwd: string,
  parsed: Arguments,
  paths: readonly string[],
  name: string,
  ids: { uid?: number; gid?: number },
): ProgramResult {
  const recursive = hasAny(parsed, "R", "recursive");
  const follow = !hasAny(parsed, "h", "no-dereference") && !recursive;
  for (const path of paths) {
    const full = resolvePath(cwd, path);
    if (!view.exists(full)) return failure(`${name}: cannot access '${path}': No such file or directory`);
    walk(view, full, recursive, (at) => view.chown(at, ids.uid, ids.gid, follow));
  }
  return {};
}

const saved = new WeakMap<FileView, number[]>();

/** `umask [MODE]`; `--push` and `--pop` keep a subshell's umask from leaking. */
const umask: Program = program(([mode, ...rest], { machine: { view } }) => {
  if (mode === undefined) return { stdout: `${view.umask.toString(8).padStart(4, "0")}\n` };
  if (mode === "-S") return { stdout: `${symbolic(view.umask)}\n` };
  const stack = saved.get(view) ?? [];
  saved.set(view, stack);
  if (mode === "--push") stack.push(view.umask);
  else if (mode === "--pop") view.umask = stack.pop() ?? view.umask;
  else if (/^[0-7]{1,4}$/.test(mode) && rest.length === 0) view.umask = Number.parseInt(mode, 8);
  else return failure(`bash: umask: \`${mode}': invalid symbolic mode operator`);
  return {};
});

function symbolic(mask: number): string {
  const bits = (shift: number) =>
    ["r", "w", "x"].filter((_, index) => ((~mask >> shift) & (4 >> index)) !== 0).join("");
  return `u=${bits(6)},g=${bits(3)},o=${bits(0)}`;
}

export const ownershipPrograms: readonly [string, Program][] = [
  ["chown", chown],
  ["chgrp", chgrp],
  ["umask", umask],
];
