import { parseRule, printRule, type Rule } from "./rule.ts";

export interface Alias {
  readonly name: string;
  readonly cidr: string;
  readonly ipversion: 4 | 6;
  readonly comment?: string;
}

export interface SetEntry {
  readonly cidr: string;
  readonly nomatch?: 1;
  readonly comment?: string;
}

export interface IpSet {
  readonly comment: string;
  readonly entries: readonly SetEntry[];
}

export interface Group {
  readonly comment: string;
  readonly rules: Rule[];
}

/** One `.fw` file. */
export interface FirewallFile {
  readonly options: Map<string, string>;
  /** By name in lower case. */
  readonly aliases: Map<string, Alias>;
  readonly sets: Map<string, IpSet>;
  rules: Rule[];
  readonly groups: Map<string, Group>;
}

const NAME = /^[A-Za-z][A-Za-z0-9\-_]+$/;

/** Comment at a line's end, and the line without it. */
function split(line: string, comment: RegExp): readonly [rest: string, comment: string] {
  return [line.replace(comment, ""), comment.exec(line)?.[1] ?? ""];
}

/** An address or network as PVE keeps it. Rule: `PVE/Firewall.pm sub parse_ip_or_cidr`. */
export function parseCidr(text: string): { readonly cidr: string; readonly ipversion: 4 | 6 } | undefined {
  if (/^[\da-f:.]*:[\da-f:.]*(?:\/\d+)?$/i.test(text)) return { cidr: text.replace(/\/128$/, ""), ipversion: 6 };
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?$/.test(text)) return { cidr: text.replace(/\/32$/, ""), ipversion: 4 };
  return undefined;
}

function parseAlias(line: string): Alias | undefined {
  const [rest, comment] = split(line, /\s*#\s*(.*?)\s*$/);
  const [, name, text = ""] = /^(\S+)\s(\S+)$/.exec(rest) ?? [];
  const address = parseCidr(text);
  return name !== undefined && address ? { name, ...address, ...(comment && { comment }) } : undefined;
}

function parseEntry(line: string): SetEntry | undefined {
  const [rest, comment] = split(line, /#\s*(.*?)\s*$/);
  const [, not, text] = /^(!)?\s*(\S+)\s*$/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  return { cidr: parseCidr(text)?.cidr ?? text, ...(not && { nomatch: 1 as const }), ...(comment && { comment }) };
}

/**
 * Reads a firewall file. Rule: `PVE/Firewall.pm sub generic_fw_config_parser`.
 *
 * @param complain is told the line, from 1, that PVE leaves out.
 */
export function parseFirewall(
  text: string,
  complain: (line: number, problem: string) => void = () => {},
): FirewallFile {
  const file = { options: new Map(), aliases: new Map(), sets: new Map(), rules: [], groups: new Map() };
  let read: ((line: string) => string | undefined) | undefined;
  for (const [index, each] of text.split("\n").entries()) {
    const line = each.replace(/^[\t ]+|[\t ]+$/g, "");
    if (/^(?:#|\s*$)/.test(line)) continue;
    const [, kind = "", name = "", comment = ""] =
      /^\[(options|aliases|rules|(?:group|ipset)(?=\s))\s*(\S+)?\]\s*(?:#\s*(.*?)\s*)?$/i.exec(line) ?? [];
    const problem = kind === "" ? (read ?? noSection)(line) : undefined;
    if (problem !== undefined) complain(index + 1, problem);
    if (kind !== "") read = section(file, kind.toLowerCase(), name.toLowerCase(), comment);
    if (kind !== "" && !read) complain(index + 1, `invalid name '${name}'`);
  }
  return file;
}

const noSection = (line: string) => `skip line '${line}' - no section`;

/** What reads the lines of a section that begins. */
function section(
  file: FirewallFile,
  kind: string,
  name: string,
  comment: string,
): ((line: string) => string | undefined) | undefined {
  if (kind === "options") return (line) => readOption(file, line);
  if (kind === "aliases") {
    return (line) => {
      const alias = parseAlias(line);
      if (alias) file.aliases.set(alias.name.toLowerCase(), alias);
      return alias ? undefined : `unable to parse alias: ${line}`;
    };
  }
  if (kind === "rules") return (line) => readRule(file.rules, line);
  if (!NAME.test(name) || name.length > (kind === "group" ? 18 : 64)) return undefined;
  if (kind === "group") {
    const rules: Rule[] = [];
    file.groups.set(name, { comment, rules });
    return (line) => readRule(rules, line);
  }
  const entries: SetEntry[] = [];
  file.sets.set(name, { comment, entries });
  return (line) => {
    const entry = parseEntry(line);
    if (entry) entries.push(entry);
    return entry ? undefined : `unable to parse ipset entry: ${line}`;
  };
}

function readOption({ options }: FirewallFile, line: string): string | undefined {
  const [, name, value = ""] = /^([a-z0-9_]+):\s*(.*)$/i.exec(line) ?? [];
  if (name === undefined) return `can't parse option '${line}'`;
  options.set(name.toLowerCase(), value);
  return undefined;
}

function readRule(rules: Rule[], line: string): string | undefined {
  const rule = parseRule(line);
  if (typeof rule === "string") return rule;
  rules.push(rule);
  return undefined;
}

const said = (comment: string | undefined) => (comment && /\S/.test(comment) ? ` # ${comment}` : "");
const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Writes a firewall file; nothing at all is an empty text.
 * Rules: `PVE/Firewall.pm sub save_clusterfw_conf`, `sub save_vmfw_conf`, `sub save_hostfw_conf`.
 */
export function printFirewall({ options, aliases, sets, rules, groups }: FirewallFile): string {
  const aliasLines = sorted(aliases).map(([, { name, cidr, comment }]) => `${name} ${cidr}${said(comment)}\n`);
  return [
    part(
      "OPTIONS",
      sorted(options).map(([name, value]) => `${name}: ${value}\n`),
    ),
    part("ALIASES", aliasLines),
    ...sorted(sets).map(([name, set]) => `[IPSET ${name}]${titled(set)}\n\n${printEntries(set)}\n`),
    part(
      "RULES",
      rules.map((rule) => printRule(rule)),
    ),
    ...sorted(groups).map(([name, group]) => {
      const lines = group.rules.map((rule) => printRule(rule, false));
      return `[group ${name}]${titled(group)}\n\n${lines.join("")}\n`;
    }),
  ].join("");
}

/** Sections of one kind; without lines they are left out. */
const part = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? "" : `[${title}]\n\n${lines.join("")}\n`;

const titled = ({ comment }: { readonly comment: string }) => (comment ? ` # ${comment}` : "");

function printEntries({ entries }: IpSet): string {
  const unique = new Map<string, SetEntry>();
  for (const entry of entries) if (!unique.has(entry.cidr)) unique.set(entry.cidr, entry);
  return sorted(unique)
    .map(([cidr, { nomatch, comment }]) => `${nomatch ? "!" : ""}${cidr}${said(comment)}\n`)
    .join("");
}
