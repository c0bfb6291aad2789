import { digestOf } from "../core/config-files.ts";

/** One rule, as calls and answers have it. */
export interface Rule {
  readonly type: string;
  readonly action: string;
  readonly enable: 0 | 1;
  readonly [field: string]: string | number;
}

/** One `.fw` file: options and rules; everything else is kept as it is. */
export interface FirewallFile {
  options: Record<string, string>;
  rules: Rule[];
  /** Sections that are neither, in their order and with their headers. */
  readonly others: readonly string[];
  readonly digest: string;
}

/** Fields of a rule and how a file names them, in the order in which PVE writes them. Rule: `PVE/Firewall.pm $format_rules`. */
const FLAGS: readonly (readonly [field: string, flag: string])[] = [
  ["iface", "-i"],
  ["source", "-source"],
  ["dest", "-dest"],
  ["proto", "-p"],
  ["dport", "-dport"],
  ["sport", "-sport"],
  ["log", "-log"],
  ["icmp-type", "-icmp-type"],
];

/** Reads a firewall file. Rule: `PVE/Firewall.pm sub generic_fw_config_parser`. What cannot be read is left out. */
export function parseFirewall(text: string): FirewallFile {
  const file: FirewallFile & { others: string[] } = { options: {}, rules: [], others: [], digest: digestOf(text) };
  let section = "";
  for (const line of text.split("\n")) {
    const header = /^\[(\S+)(?:\s.*)?\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined) section = header.toUpperCase();
    if (section !== "OPTIONS" && section !== "RULES") {
      if (header !== undefined) file.others.push(line);
      else if (file.others.length > 0) file.others.push(`${file.others.pop()}\n${line}`);
      continue;
    }
    if (header !== undefined || /^\s*(?:#.*)?$/.test(line)) continue;
    const [, name, value] = /^([a-z0-9_]+):\s*(.*?)\s*$/i.exec(line) ?? [];
    if (section === "OPTIONS" && name !== undefined) file.options[name] = value ?? "";
    const rule = section === "RULES" ? parseRule(line) : undefined;
    if (rule) file.rules.push(rule);
  }
  return file;
}

function parseRule(line: string): Rule | undefined {
  const [, disabled, type, what, rest = "", comment] =
    /^(\|)?(IN|OUT|FORWARD|GROUP)\s+(\S+)(.*?)(?:\s+#\s*(.*?))?\s*$/i.exec(line) ?? [];
  if (type === undefined || what === undefined) return undefined;
  const [, macro, action] = /^(\S+)\((\S+)\)$/.exec(what) ?? [];
  const fields = FLAGS.flatMap(([field, flag]) => {
    const value = new RegExp(`(?:^|\\s)${flag}\\s+(\\S+)`).exec(rest)?.[1];
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    type: type.toLowerCase(),
    action: action ?? what,
    enable: disabled ? 0 : 1,
    ...(macro !== undefined && { macro }),
    ...Object.fromEntries(fields),
    ...(comment && { comment }),
  };
}

/** Writes a firewall file; nothing at all is an empty text. Rule: `PVE/Firewall.pm sub save_vmfw_conf`. */
export function printFirewall({ options, rules, others }: FirewallFile): string {
  const lines = Object.keys(options)
    .sort()
    .map((name) => `${name}: ${options[name]}\n`);
  return [
    ...(lines.length > 0 ? [`[OPTIONS]\n\n${lines.join("")}\n`] : []),
    ...others.map((section) => `${section.trimEnd()}\n\n`),
    ...(rules.length > 0 ? [`[RULES]\n\n${rules.map(printRule).join("")}\n`] : []),
  ].join("");
}

function printRule(rule: Rule): string {
  const what = rule.macro === undefined ? rule.action : `${rule.macro}(${rule.action})`;
  const named = rule.type === "group" ? FLAGS.slice(0, 1) : FLAGS;
  const fields = named.flatMap(([field, flag]) => (rule[field] ? [` ${flag} ${rule[field]}`] : []));
  const comment = String(rule.comment ?? "").trim();
  return `${rule.enable ? "" : "|"}${rule.type.toUpperCase()} ${what}${fields.join("")}${comment && ` # ${comment}`}\n`;
}
