import { firewallFormats, ICMP4_TYPES, ICMP6_TYPES } from "../verify/firewall-formats.ts";
import type { FirewallFile } from "./firewall-file.ts";
import { macroName, macroRules } from "./macros.ts";
import { isTraffic, type Rule } from "./rule.ts";

/** Where a rule stands. */
export type RulePlace = "cluster" | "host" | "guest" | "group" | "vnet";

/** What a rule's addresses may refer to. */
export type Known = readonly Pick<FirewallFile, "aliases" | "sets">[];

export interface Verdict {
  /** With the macro's name in PVE's own case, and the version of IP that it is for. */
  readonly rule: Rule;
  /** What is wrong, in the order in which PVE looks; the first of each parameter counts. */
  readonly errors: readonly (readonly [parameter: string, problem: string])[];
}

const TYPES: Readonly<Record<RulePlace, readonly string[]>> = {
  cluster: ["in", "out", "forward", "group"],
  host: ["in", "out", "forward", "group"],
  guest: ["in", "out", "group"],
  group: ["in", "out", "forward"],
  vnet: ["forward", "group"],
};
const WITH_PORTS = new Set("udp 17 udplite 136 tcp 6 dccp 33 sctp 132".split(" "));
const NAME = "[A-Za-z][A-Za-z0-9\\-_]+";
const IPV6_ICMP = ["icmpv6", "ipv6-icmp"];
const MIXED = "detected mixed ipv4/ipv6 addresses in rule";

/** Rule: `PVE/Firewall.pm sub verify_rule`. */
export function verifyRule(given: Rule, place: RulePlace, known: Known): Verdict {
  const errors: [string, string][] = [];
  const wrong = (parameter: string, problem: string | undefined) => {
    if (problem !== undefined) errors.push([parameter, problem.trimEnd()]);
  };
  const name = given.macro === undefined ? undefined : macroName(String(given.macro));
  if (given.macro && name === undefined) wrong("macro", `unknown macro '${given.macro}'`);
  const rule: Rule = { ...given, ...(name !== undefined && { macro: name }) };
  wrong(...whatItDoes(rule, place));
  if (rule.iface) wrong(...interfaceProblem(String(rule.iface), place));
  const versions = new Set<number | undefined>();
  const proto = String(rule.proto ?? "");
  wrong("proto", proto === "" ? undefined : firewallFormats["pve-fw-protocol-spec"]?.(proto));
  if (proto === "icmp") versions.add(4);
  if (IPV6_ICMP.includes(proto)) versions.add(6);
  for (const [parameter, problem] of portProblems(rule, proto)) wrong(parameter, problem);
  for (const side of ["source", "dest"]) {
    const text = String(rule[side] ?? "");
    if (text === "") continue;
    const problem = firewallFormats["pve-fw-addr-spec"]?.(text) ?? referenceProblem(text, known);
    wrong(side, problem);
    if (problem !== undefined) continue;
    const version = versionOf(text, known);
    if (version !== undefined) versions.add(version);
    if (versions.size > 1) wrong(side, MIXED);
  }
  const [version] = versions;
  if (name !== undefined && errors.length === 0) {
    for (const [parameter, problem] of macroProblems(rule, name, version)) wrong(parameter, problem);
  }
  return { rule: { ...rule, ...(version !== undefined && { ipversion: version }) }, errors };
}

function whatItDoes({ type, action }: Rule, place: RulePlace): [string, string | undefined] {
  if (!type) return ["type", "missing property"];
  if (!action) return ["action", "missing property"];
  if (isTraffic(type) && !/^(?:ACCEPT|DROP|REJECT)$/.test(action)) return ["action", `unknown action '${action}'`];
  if (type === "group" && place === "group") return ["type", "security groups not allowed"];
  if (!TYPES[place].includes(type)) return ["type", `unknown rule type '${type}'`];
  const isName = isTraffic(type) || new RegExp(`^${NAME}$`).test(action);
  return ["action", isName ? undefined : "invalid characters in security group name"];
}

function interfaceProblem(iface: string, place: RulePlace): [string, string | undefined] {
  if (place === "group") return ["type", "parameter -i not allowed for this rule type"];
  if (place === "guest" && !/^net\d+$/.test(iface)) {
    return ["iface", "value does not match the regex pattern 'net\\d+'"];
  }
  return ["iface", undefined];
}

function* portProblems(rule: Rule, proto: string): Generator<[string, string | undefined]> {
  const isIcmp = proto === "icmp" || IPV6_ICMP.includes(proto);
  for (const side of ["dport", "sport"]) {
    const ports = String(rule[side] ?? "");
    if (ports === "") continue;
    yield [side, firewallFormats[`pve-fw-${side}-spec`]?.(ports)];
    if (proto === "") yield ["proto", `missing property - '${side}' requires this property`];
    const maybeIcmp = side === "dport" && (proto === "icmp" || proto === "icmpv6");
    if (!WITH_PORTS.has(proto) && !maybeIcmp) yield [side, `protocol '${proto}' does not support ports`];
  }
  const icmp = String(rule["icmp-type"] ?? "");
  if (icmp === "") return;
  if (!isIcmp) yield ["proto", "missing property - 'icmp-type' requires this property"];
  if (rule.dport) yield ["icmp-type", "'icmp-type' cannot be specified together with 'dport'"];
  const types = proto === "icmp" ? ICMP4_TYPES : ICMP6_TYPES;
  if (isIcmp && !types.has(icmp)) yield ["icmp-type", `invalid icmp-type '${icmp}' for proto '${proto}'`];
}

const ALIAS = new RegExp(`^(?:guest/|dc/)?(${NAME})$`);

function referenceProblem(text: string, known: Known): string | undefined {
  if (text.startsWith("+")) {
    const [, name] = new RegExp(`^\\+(?:guest/|dc/|sdn/)?(${NAME})$`).exec(text) ?? [];
    if (name === undefined) return `invalid ipset name '${text}'`;
    return known.some(({ sets }) => sets.has(name)) ? undefined : `no such ipset '${name}'`;
  }
  const [, alias] = ALIAS.exec(text) ?? [];
  if (alias === undefined || known.some(({ aliases }) => aliases.has(alias.toLowerCase()))) return undefined;
  return `no such alias '${text}'`;
}

function versionOf(text: string, known: Known): number | undefined {
  if (text.startsWith("+")) return undefined;
  const [, alias] = ALIAS.exec(text) ?? [];
  if (alias === undefined) return text.includes(":") ? 6 : 4;
  return known.map(({ aliases }) => aliases.get(alias.toLowerCase())?.ipversion).find((version) => version);
}

/** Fields that say something else than the macro does. Rule: `PVE/Firewall.pm $apply_macro`. */
function* macroProblems(rule: Rule, name: string, version: number | undefined): Generator<[string, string]> {
  for (const template of macroRules(name, version === 4 || version === 6 ? version : undefined)) {
    for (const [field, value] of Object.entries(template)) {
      if (rule[field] && rule[field] !== value) {
        yield [field, `parameter '${field}' already define in macro (value = '${value}')`];
      }
    }
  }
}
