/** One rule, as calls and answers have it. */
export interface Rule {
  readonly type: string;
  readonly action: string;
  readonly enable: number;
  readonly ipversion?: number;
  readonly [field: string]: string | number | undefined;
}

/** Fields of a rule and how a file names them, in the order in which PVE writes them. */
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

const LEVEL = "emerg|alert|crit|err|warning|notice|info|debug|nolog";
const READ: readonly (readonly [field: string, pattern: RegExp])[] = [
  ["iface", /^-i (\S+)\s*/],
  ["proto", /^(?:-p|--?proto) (\S+)\s*/],
  ["dport", /^--?dport (\S+)\s*/],
  ["sport", /^--?sport (\S+)\s*/],
  ["source", /^--?source (\S+)\s*/],
  ["dest", /^--?dest (\S+)\s*/],
  ["log", new RegExp(`^--?log (${LEVEL})\\s*`)],
  ["icmp-type", /^--?icmp-type (\S+)\s*/],
];

export const isTraffic = (type: string): boolean => type === "in" || type === "out" || type === "forward";

/**
 * Reads a line of rules. Rule: `PVE/Firewall.pm sub parse_fw_rule`.
 *
 * @returns the rule, or why it is none.
 */
export function parseRule(line: string): Rule | string {
  const [, comment] = /#\s*(.*?)\s*$/.exec(line) ?? [];
  const [, disabled, first, action, given = ""] =
    /^(\|)?(\S+)\s+(\S+)\s*(.*)$/.exec(line.replace(/#\s*(.*?)\s*$/, "")) ?? [];
  if (first === undefined || action === undefined) return `unable to parse rule: ${line}`;
  const type = first.toLowerCase();
  const [, macro, of] = (isTraffic(type) && /^(\S+)\((ACCEPT|DROP|REJECT)\)$/.exec(action)) || [];
  const { fields, rest } = readFields(type, given);
  if (rest !== "") return `unable to parse rule parameters: ${rest}`;
  return {
    type,
    action: of ?? action,
    enable: disabled ? 0 : 1,
    ...(macro !== undefined && { macro }),
    ...fields,
    ...(comment !== undefined && { comment }),
  };
}

function readFields(type: string, text: string): { fields: Record<string, string>; rest: string } {
  const known = type === "group" ? READ.slice(0, 1) : READ;
  const fields: Record<string, string> = {};
  for (let rest = text; ; ) {
    const [field, pattern] = known.find(([, each]) => each.test(rest)) ?? [];
    if (field === undefined || !pattern) return { fields, rest };
    fields[field] = pattern.exec(rest)?.[1] ?? "";
    rest = rest.replace(pattern, "");
  }
}

/** Writes a rule's line; a group's rules have no interface. Rule: `PVE/Firewall.pm $format_rules`. */
export function printRule(rule: Rule, withInterface = true): string {
  const what = rule.macro ? `${rule.macro}(${rule.action})` : rule.action;
  const known = (rule.type === "group" ? FLAGS.slice(0, 1) : FLAGS).slice(withInterface ? 0 : 1);
  const fields = known.flatMap(([field, flag]) => (rule[field] ? [` ${flag} ${rule[field]}`] : []));
  const comment = /\S/.test(String(rule.comment ?? "")) ? ` # ${rule.comment}` : "";
  return `${rule.enable ? "" : "|"}${rule.type.toUpperCase()} ${what}${fields.join("")}${comment}\n`;
}
