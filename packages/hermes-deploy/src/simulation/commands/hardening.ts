import { posix } from "node:path";
import { failed, type Program, printed } from "./command.ts";
import { parseFlags } from "./flags.ts";

/** Where the simulated kernel keeps the loaded rules; emptied with every start of the guest. */
const RULES = "/run/simulated-kernel/nftables";

/** `nft -f FILE`, `nft -c -f FILE`, `nft list table FAMILY NAME`: rules are looked at as far as their braces go. */
export const nft: Program = async ({ args, files, cwd }) => {
  const { options, rest } = parseFlags(args, new Set(["f", "file"]));
  const file = options.get("f")?.[0] ?? options.get("file")?.[0];
  if (file !== undefined) {
    const text = await files.read(posix.resolve(cwd, file));
    if (text === undefined) return failed(`Error: Could not open file "${file}": No such file or directory`);
    const depth = text.split("{").length - text.split("}").length;
    if (depth !== 0) return failed(`${file}: Error: syntax error, unexpected end of file`);
    if (options.has("c") || options.has("check")) return printed("");
    const before = /^\s*flush ruleset/m.test(text) ? "" : ((await files.read(RULES)) ?? "");
    await files.write(RULES, `${before}${text.replace(/^(?:#.*|\s*flush ruleset)\n/gm, "")}`);
    return printed("");
  }
  const [verb, what, family, name] = rest;
  const loaded = (await files.read(RULES)) ?? "";
  if (verb !== "list") return failed("Error: syntax error");
  if (what === "ruleset") return printed(loaded);
  const at = loaded.indexOf(`table ${family} ${name} {`);
  if (at < 0) return failed("Error: No such file or directory");
  const end = loaded.indexOf("\n}", at);
  return printed(loaded.slice(at, end < 0 ? undefined : end + 2));
};

/** `sysctl -p FILE`: a key that begins with a dash may be unknown. */
export const sysctl: Program = async ({ args, files, cwd }) => {
  const { options, rest } = parseFlags(args, new Set());
  const [file = "/etc/sysctl.conf"] = rest;
  if (!options.has("p") && !options.has("load")) return failed("sysctl: nothing to do");
  const text = await files.read(posix.resolve(cwd, file));
  if (text === undefined) return failed(`sysctl: cannot open "${file}": No such file or directory`, 255);
  let stdout = "";
  for (const line of text.split("\n")) {
    const [, optional, key = "", value = ""] = /^(-?)([\w.]+)\s*=\s*(.*)$/.exec(line.trim()) ?? [];
    if (key === "") continue;
    // The rest belongs to the node's kernel and is read-only in a container.
    if (!key.startsWith("net.")) {
      if (optional === "-") continue;
      return failed(`sysctl: permission denied on key "${key}"`, 255);
    }
    await files.write(`/run/simulated-kernel/sysctl/${key}`, `${value}\n`);
    stdout += `${key} = ${value}\n`;
  }
  return options.has("q") ? printed("") : printed(stdout);
};

const SSHD_KEYS =
  "permitrootlogin passwordauthentication kbdinteractiveauthentication authorizedkeysfile denyusers allowusers maxauthtries logingracetime x11forwarding allowagentforwarding allowtcpforwarding clientaliveinterval clientalivecountmax";

/** `sshd -t`, `sshd -T`: reads the files of sshd_config.d; the first value of a key counts. */
export const sshd: Program = async ({ args, files, shell }) => {
  if (!(await files.exists("/run/sshd"))) return failed("Missing privilege separation directory: /run/sshd", 255);
  const { stdout } = await shell("cat /etc/ssh/sshd_config.d/*.conf 2>/dev/null || true");
  const settings = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    const [, name = "", value = ""] = /^\s*([A-Za-z0-9]+)\s+(.+)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === "") continue;
    if (!SSHD_KEYS.split(" ").includes(key)) return failed(`Bad configuration option: ${name}`, 255);
    if (!settings.has(key)) settings.set(key, value);
  }
  return printed(args.includes("-T") ? [...settings].map(([key, value]) => `${key} ${value}`).join("\n") : "");
};
