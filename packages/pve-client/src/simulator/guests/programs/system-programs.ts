import type { FileView } from "../files/file-view.ts";
import { resolvePath } from "../files/path.ts";
import { failure, type Machine, type Program, type ProgramIo, type ProgramResult, program } from "../machine.ts";
import { findId, nameOf, primaryGroup } from "./accounts.ts";
import { hasAny, parseArguments } from "./arguments.ts";

const id: Program = program((args, { machine: { view } }) => {
  const parsed = parseArguments(args);
  const [user = String(view.actor.uid)] = parsed.operands;
  const uid = findId(view, "user", user);
  if (uid === undefined) return failure(`id: '${user}': no such user`);
  const gid = primaryGroup(view, uid);
  const named = parsed.options.has("n");
  const [userName, groupName] = [nameOf(view, "user", uid), nameOf(view, "group", gid)];
  if (parsed.options.has("u")) return { stdout: `${named ? userName : uid}\n` };
  if (hasAny(parsed, "g", "G")) return { stdout: `${named ? groupName : gid}\n` };
  return { stdout: `uid=${uid}(${userName}) gid=${gid}(${groupName}) groups=${gid}(${groupName})\n` };
});

const hostname: Program = program((args, { machine }) => {
  const parsed = parseArguments(args);
  if (hasAny(parsed, "I", "all-ip-addresses")) return { stdout: `${[...machine.addresses.values()].join(" ")} \n` };
  const short = machine.hostname.split(".")[0] ?? "";
  return { stdout: `${hasAny(parsed, "f", "fqdn") ? machine.hostname : short}\n` };
});

const KERNEL = "6.14.11-4-pve";

const uname: Program = program((args, { machine }) => {
  const parsed = parseArguments(args);
  const fields = [
    ["s", "Linux"],
    ["n", machine.hostname],
    ["r", KERNEL],
    ["v", "#1 SMP PREEMPT_DYNAMIC PMX 6.14.11-4"],
    ["m", "x86_64"],
    ["o", "GNU/Linux"],
  ].filter(([name = ""]) => parsed.options.has("a") || parsed.options.has(name));
  return { stdout: `${fields.map(([, text]) => text).join(" ") || "Linux"}\n` };
});

const getent: Program = program(([database = "", ...keys], { machine: { view } }) => {
  const file = `/etc/${database}`;
  if (!view.exists(file)) return failure(`Unknown database: ${database}`);
  const lines = new TextDecoder().decode(view.read(file)).split("\n").filter(Boolean);
  const found = keys.length === 0 ? lines : lines.filter((line) => keys.some((key) => isEntry(line, database, key)));
  return { stdout: found.map((line) => `${line}\n`).join(""), exitCode: found.length === 0 ? 2 : 0 };
});

function isEntry(line: string, database: string, key: string): boolean {
  if (database === "hosts") return line.split(/\s+/).includes(key);
  const [name, , number] = line.split(":");
  return name === key || number === key;
}

const mountpoint: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args);
  const [path = ""] = parsed.operands;
  const full = resolvePath(cwd, path);
  if (!view.exists(full)) return failure(`mountpoint: ${path}: No such file or directory`);
  const is = full === "/" || view.mounts.some((mount) => mount.path === full);
  const stdout = hasAny(parsed, "q", "quiet") ? "" : `${path} is ${is ? "" : "not "}a mountpoint\n`;
  return { stdout, exitCode: is ? 0 : 32 };
});

function mountLines(view: FileView): string[] {
  return view.mounts.map(
    ({ source, path, type, readOnly }) => `${source} on ${path} type ${type} (${readOnly ? "ro" : "rw"},relatime)`,
  );
}

const mount: Program = program((args, { machine: { view } }) =>
  args.length === 0
    ? {
        stdout: mountLines(view)
          .map((line) => `${line}\n`)
          .join(""),
      }
    : failure("mount: permission denied.", 32),
);

const df: Program = program((args, { machine: { view }, cwd }) => {
  const parsed = parseArguments(args, new Set(["output", "t", "x"]));
  const wanted = parsed.operands.map((path) => resolvePath(cwd, path));
  const holds = (path: string, file: string) => path === "/" || file === path || file.startsWith(`${path}/`);
  const points = [{ path: "/", source: "rootfs" }, ...view.mounts].sort((a, b) => b.path.length - a.path.length);
  const shown =
    wanted.length === 0 ? points.reverse() : wanted.map((file) => points.find(({ path }) => holds(path, file)));
  const rows = shown.map((point) => `${point?.source} 25165824 1048576 24117248 5% ${point?.path}`);
  return { stdout: ["Filesystem 1K-blocks Used Available Use% Mounted on", ...rows].map((row) => `${row}\n`).join("") };
});

const ip: Program = program((args, { machine: { addresses } }) => {
  const words = args.filter((arg) => !arg.startsWith("-"));
  const [object = ""] = words;
  if (/^r/.test(object)) {
    const [[name, address] = []] = addresses;
    const gateway = address?.replace(/\.\d+$/, ".1");
    return { stdout: name === undefined ? "" : `default via ${gateway} dev ${name}\n` };
  }
  if (!/^a/.test(object)) return failure(`Object "${object}" is unknown, try "ip help".`);
  const only = words.find((word) => addresses.has(word) || word === "lo");
  const all: [string, string][] = [["lo", "127.0.0.1"], ...addresses];
  const lines = all
    .filter(([name]) => only === undefined || name === only)
    .map(
      ([name, address], index) =>
        `${index + 1}: ${name}    inet ${address}/${name === "lo" ? 8 : 24} scope ${name === "lo" ? "host" : "global"} ${name}`,
    );
  return { stdout: lines.map((line) => `${line}\n`).join("") };
});

const ps: Program = program(() => ({
  stdout: "    PID TTY          TIME CMD\n      1 ?        00:00:00 systemd\n    300 pts/0    00:00:00 bash\n",
}));

const power = (action: "poweroff" | "reboot"): Program =>
  program((_, { machine }) => {
    machine.power(action);
    return {};
  });

const shutdown: Program = program((args, { machine }) => {
  machine.power(args.includes("-r") ? "reboot" : "poweroff");
  return {};
});

const UNIT_FOLDERS = ["/etc/systemd/system", "/run/systemd/system", "/lib/systemd/system", "/usr/lib/systemd/system"];
const WANTED = "/etc/systemd/system/multi-user.target.wants";
const ACTIVE = "/run/systemd/active-units";

/** `systemctl`: units are files, enabled ones links, active ones marks below /run. */
const systemctl: Program = program((args, io) => {
  const parsed = parseArguments(args, new Set(["p", "property", "t", "type"]));
  const [verb = "", ...units] = parsed.operands;
  if (verb === "is-system-running") return { stdout: "running\n" };
  if (verb === "" || verb === "daemon-reload" || verb.startsWith("list-") || verb === "reset-failed") return {};
  if (units.length === 0 && (verb === "reboot" || verb === "poweroff")) {
    io.machine.power(verb);
    return {};
  }
  let result: ProgramResult = {};
  for (const unit of units) {
    result = oneUnit(verb, unit.includes(".") ? unit : `${unit}.service`, hasAny(parsed, "now"), io);
    if (result.exitCode) return result;
  }
  return result;
});

function oneUnit(verb: string, unit: string, now: boolean, { machine }: ProgramIo): ProgramResult {
  const { view } = machine;
  const [isKnown, active, wanted] = [hasUnit(view, unit), `${ACTIVE}/${unit}`, `${WANTED}/${unit}`];
  if (verb === "is-active") {
    return view.exists(active) ? { stdout: "active\n" } : { stdout: "inactive\n", exitCode: 3 };
  }
  if (verb === "is-enabled") {
    if (!isKnown) return failure(`Failed to get unit file state for ${unit}: No such file or directory`);
    return view.exists(wanted) ? { stdout: "enabled\n" } : { stdout: "disabled\n", exitCode: 1 };
  }
  if (!isKnown) return failure(`Unit ${unit} could not be found.`, 5);
  if (verb === "status")
    return { stdout: `${unit}\n     Active: ${view.exists(active) ? "active (running)" : "inactive (dead)"}\n` };
  if (verb === "enable") mark(machine, wanted);
  if (verb === "disable" && view.exists(wanted)) view.remove(wanted);
  const starts = /^(?:start|restart|reload-or-restart)$/.test(verb) || (verb === "enable" && now);
  if (starts) mark(machine, active);
  if ((verb === "stop" || (verb === "disable" && now)) && view.exists(active)) view.remove(active);
  return {};
}

function hasUnit(view: FileView, unit: string): boolean {
  return UNIT_FOLDERS.some((folder) => view.exists(`${folder}/${unit}`));
}

function mark({ view }: Machine, path: string): void {
  view.makeDirectory(path.replace(/\/[^/]+$/, ""), { recursive: true });
  if (!view.exists(path)) view.write(path, new Uint8Array());
}

export const systemPrograms: readonly [string, Program][] = [
  ["id", id],
  ["whoami", program((_, { machine: { view } }) => ({ stdout: `${nameOf(view, "user", view.actor.uid)}\n` }))],
  ["hostname", hostname],
  ["uname", uname],
  ["arch", program(() => ({ stdout: "x86_64\n" }))],
  ["nproc", program((_, { machine: { config } }) => ({ stdout: `${config.cores ?? 2}\n` }))],
  ["getent", getent],
  ["mountpoint", mountpoint],
  ["mount", mount],
  ["df", df],
  ["ip", ip],
  ["ps", ps],
  ["systemctl", systemctl],
  ["reboot", power("reboot")],
  ["poweroff", power("poweroff")],
  ["halt", power("poweroff")],
  ["shutdown", shutdown],
];
