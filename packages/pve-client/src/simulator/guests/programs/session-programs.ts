import { type Program, type ProgramIo, program } from "../machine.ts";
import { findId } from "./accounts.ts";
import { parseArguments } from "./arguments.ts";

/** `stty`: echo on and off, and the size; everything else is accepted. */
const stty: Program = program((args, { tty }) => {
  if (!tty) return { stderr: "stty: 'standard input': Inappropriate ioctl for device\n", exitCode: 1 };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "-echo") tty.echo = false;
    if (arg === "echo" || arg === "sane") tty.echo = true;
    if (arg === "cols" || arg === "columns") tty.columns = Number(rest.shift());
    if (arg === "rows") tty.rows = Number(rest.shift());
    if (arg === "size") return { stdout: `${tty.rows} ${tty.columns}\n` };
    if (arg === "-g") return { stdout: `${tty.echo ? "echo" : "-echo"}\n` };
  }
  const shown = args.length === 0 || args.includes("-a");
  return shown ? { stdout: `speed 38400 baud; ${tty.echo ? "echo" : "-echo"}\n` } : {};
});

const tty: Program = program((_, { tty: settings }) =>
  settings ? { stdout: "/dev/pts/0\n" } : { stdout: "not a tty\n", exitCode: 1 },
);

const nothing: Program = program(() => ({}));

/** `sh`, `dash`, `bash`: the interpreter's own knows neither `-s` nor `-e` and the like. */
const shell: Program = program(async (args, context) => {
  const { view } = context.machine;
  const before = view.umask;
  try {
    return await interpret(args, context);
  } finally {
    view.umask = before; // a process has its own
  }
});

async function interpret(args: readonly string[], { original, stdin }: ProgramIo) {
  const flags = args.slice(0, leadingFlags(args));
  const rest = args.slice(flags.length);
  const letters = flags.join("").replaceAll("-", "");
  const prelude = [..."eux"].filter((letter) => letters.includes(letter)).map((letter) => `set -${letter}\n`);
  if (letters.includes("c")) {
    const [script = "", ...more] = rest;
    return await original(["-c", `${prelude.join("")}${script}`, ...more]);
  }
  const readsInput = letters.includes("s") || rest.length === 0;
  return await original(readsInput ? ["-c", `${prelude.join("")}${stdin}`, "sh", ...rest] : rest);
}

function leadingFlags(args: readonly string[]): number {
  const end = args.findIndex((arg) => !/^-[a-zA-Z]+$/.test(arg));
  return end < 0 ? args.length : end;
}

const nohup: Program = program((args, { run, stdin }) => run(args.map(quote).join(" "), stdin));

const SETPRIV_VALUED = new Set(["reuid", "regid", "groups", "inh-caps", "bounding-set"]);

/** `setpriv --reuid=… --regid=… PROGRAM…`: the program acts on files as that user. */
const setpriv: Program = program(async (args, { machine: { view }, run, stdin }) => {
  const end = args.findIndex(
    (arg, index) => !arg.startsWith("-") && !SETPRIV_VALUED.has(args[index - 1]?.slice(2) ?? ""),
  );
  const command = end < 0 ? [] : args.slice(end);
  const { options } = parseArguments(args.slice(0, end < 0 ? args.length : end), SETPRIV_VALUED);
  if (command.length === 0) return { stderr: "setpriv: No program specified\n", exitCode: 1 };
  const before = view.actor;
  const id = (kind: "user" | "group", name: string, now: number) =>
    findId(view, kind, options.get(name) ?? String(now)) ?? now;
  if (before.uid !== 0 && options.has("reuid")) {
    return { stderr: "setpriv: setresuid failed: Operation not permitted\n", exitCode: 1 };
  }
  view.actor = { uid: id("user", "reuid", before.uid), gid: id("group", "regid", before.gid) };
  try {
    return await run(command.map(quote).join(" "), stdin);
  } finally {
    view.actor = before;
  }
});

/** A word as a shell reads it back. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `logger`, `sync` and others that leave no trace here. */
const quiet = "trap sync logger ulimit ldconfig update-ca-certificates systemd-tmpfiles".split(" ");

/** Programs here run to their end at once: there is never one to be killed. */
const kill: Program = program((args) => {
  const pid = args.filter((arg) => !arg.startsWith("-")).at(-1) ?? "";
  return { stderr: `kill: (${pid}) - No such process\n`, exitCode: 1 };
});

const locale: Program = program((args) =>
  parseArguments(args).operands.length > 0 ? {} : { stdout: "LANG=C.UTF-8\n" },
);

export const sessionPrograms: readonly [string, Program][] = [
  ["stty", stty],
  ["tty", tty],
  ["sh", shell],
  ["dash", shell],
  ["bash", shell],
  ["nohup", nohup],
  ["setpriv", setpriv],
  ["setsid", nohup],
  ["locale", locale],
  ["kill", kill],
  ...quiet.map((name): [string, Program] => [name, nothing]),
];
