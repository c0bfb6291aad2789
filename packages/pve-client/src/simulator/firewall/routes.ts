import type { Json } from "../core/answer.ts";
import { splitList } from "../core/params.ts";
import { type Call, type Method, type Route, route } from "../core/route.ts";
import { type FirewallFile, parseFirewall, printFirewall, type Rule } from "./firewall-file.ts";

/** A place that has rules and options of its own. */
interface Scope {
  readonly path: string;
  readonly file: (call: Call) => string;
}

const guestFile = (call: Call) => `firewall/${call.vmid}.fw`;

const SCOPES: readonly Scope[] = [
  { path: "/cluster/firewall", file: () => "firewall/cluster.fw" },
  { path: "/nodes/{node}/firewall", file: (call) => `nodes/${call.node}/host.fw` },
  { path: "/nodes/{node}/lxc/{vmid}/firewall", file: guestFile },
  { path: "/nodes/{node}/qemu/{vmid}/firewall", file: guestFile },
];

const load = (call: Call, scope: Scope) => parseFirewall(call.cluster.files.read(scope.file(call)) ?? "");

function save(call: Call, scope: Scope, file: FirewallFile): null {
  const text = printFirewall(file);
  if (text === "") call.cluster.files.remove(scope.file(call));
  else call.cluster.files.write(scope.file(call), text);
  return null;
}

/** Rule: `PVE/Tools.pm sub assert_if_modified`. */
function checkDigest(call: Call, { digest }: FirewallFile): void {
  const given = call.text("digest");
  if (given && given !== digest) call.die("detected modified configuration - file changed by other user? Try again.");
}

const shown = (rule: Rule, pos: number, digest: string): Json => ({ pos, ...rule, digest });

const FIELDS = "action comment dest dport icmp-type iface log macro proto source sport type".split(" ");

/** What a call says about a rule. Rule: `PVE/Firewall.pm sub copy_rule_data`. */
function given(call: Call): Record<string, string> {
  const named = FIELDS.filter((field) => call.has(field));
  return Object.fromEntries(named.map((field) => [field, call.required(field)]));
}

/** Rule: `PVE/Firewall.pm sub verify_rule`. */
function checkRule(call: Call, rule: Rule): void {
  if (rule.type === "group") return;
  if (!/^(?:ACCEPT|DROP|REJECT)$/.test(rule.action)) call.paramFailure({ action: `unknown action '${rule.action}'` });
  if ((rule.dport || rule.sport) && !rule.proto && !rule.macro) {
    call.paramFailure({ proto: "missing property - 'dport' or 'sport' without 'proto'" });
  }
}

function rulesOf(scope: Scope): Route[] {
  const path = `${scope.path}/rules`;
  const at = (call: Call, { rules }: FirewallFile): Rule => {
    const pos = call.number("pos", 0);
    return rules[pos] ?? call.paramFailure({ pos: `no rule at position ${pos}` });
  };
  return [
    route(`GET /${path.slice(1)}`, (call) => {
      const { rules, digest } = load(call, scope);
      return rules.map((rule, pos) => shown(rule, pos, digest));
    }),
    route(`POST /${path.slice(1)}`, (call) => {
      const file = load(call, scope);
      checkDigest(call, file);
      const rule: Rule = { type: "", action: "", ...given(call), enable: call.text("enable") === "1" ? 1 : 0 };
      checkRule(call, rule);
      file.rules.unshift(rule);
      return save(call, scope, file);
    }),
    route(`GET /${path.slice(1)}/{pos}`, (call) => {
      const file = load(call, scope);
      return shown(at(call, file), call.number("pos", 0), file.digest);
    }),
    route(`PUT /${path.slice(1)}/{pos}`, (call) => change(call, scope, load(call, scope), at)),
    route(`DELETE /${path.slice(1)}/{pos}`, (call) => {
      const file = load(call, scope);
      checkDigest(call, file);
      at(call, file);
      file.rules.splice(call.number("pos", 0), 1);
      return save(call, scope, file);
    }),
  ];
}

/** Moves a rule, or changes its fields. */
function change(call: Call, scope: Scope, file: FirewallFile, at: (call: Call, file: FirewallFile) => Rule): null {
  checkDigest(call, file);
  const rule = at(call, file);
  const pos = call.number("pos", 0);
  const target = call.number("moveto");
  if (target !== undefined) {
    file.rules.splice(pos, 1);
    file.rules.splice(target > pos ? target - 1 : target, 0, rule);
  } else {
    const changed: Record<string, string | number> = { ...rule, ...given(call) };
    if (call.has("enable")) changed.enable = call.text("enable") === "1" ? 1 : 0;
    for (const field of splitList(call.text("delete") ?? "")) delete changed[field];
    const whole: Rule = { type: rule.type, action: rule.action, ...changed, enable: changed.enable === 1 ? 1 : 0 };
    checkRule(call, whole);
    file.rules[pos] = whole;
  }
  return save(call, scope, file);
}

const NOT_OPTIONS = new Set(["node", "vmid", "delete", "digest"]);

function optionsOf(scope: Scope): Route[] {
  return [
    route(`GET /${scope.path.slice(1)}/options`, (call) => {
      const { options, digest } = load(call, scope);
      const values = Object.entries(options).map(([name, text]) => [name, /^\d+$/.test(text) ? Number(text) : text]);
      return { ...Object.fromEntries(values), digest };
    }),
    route(`PUT /${scope.path.slice(1)}/options`, (call) => {
      const file = load(call, scope);
      checkDigest(call, file);
      for (const name of splitList(call.text("delete") ?? "")) delete file.options[name];
      for (const name of Object.keys(call.params)) {
        if (!NOT_OPTIONS.has(name)) file.options[name] = call.required(name);
      }
      return save(call, scope, file);
    }),
  ];
}

const GUEST_PARTS = ["rules", "aliases", "ipset", "refs", "log", "options"];

function indexOf(scope: Scope): Route[] {
  if (!scope.path.includes("{vmid}")) return [];
  const key: `${Method} /${string}` = `GET /${scope.path.slice(1)}`;
  return [route(key, () => GUEST_PARTS.map((name) => ({ name })))];
}

/** Rules: `PVE/API2/Firewall/Rules.pm`, `PVE/API2/Firewall/VM.pm`, `PVE/API2/Firewall/Cluster.pm`, `PVE/API2/Firewall/Host.pm`. */
export const firewallRoutes: readonly Route[] = SCOPES.flatMap((scope) => [
  ...indexOf(scope),
  ...rulesOf(scope),
  ...optionsOf(scope),
]);
