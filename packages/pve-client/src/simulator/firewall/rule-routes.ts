import type { Json } from "../core/answer.ts";
import { assertIfModified } from "../core/digest.ts";
import { splitList } from "../core/params.ts";
import { type Call, type Route, route } from "../core/route.ts";
import { listDigest, withListDigest } from "./digest.ts";
import type { FirewallFile } from "./firewall-file.ts";
import type { Rule } from "./rule.ts";
import { CLUSTER, GUESTS, HOST, knownTo, load, type Scope, save, VNET } from "./scopes.ts";
import { type Verdict, verifyRule } from "./verify-rule.ts";

const READ = ["SDN.Allocate", "SDN.Audit"];
const WRITE = ["SDN.Allocate"];
const FIELDS = "action comment dest dport icmp-type iface log macro proto source sport type enable".split(" ");
/** Properties that a call may ask to delete without there being anything. */
const NO_FIELDS = ["pos", "digest"];

/** A list of rules: of a scope, or one of its groups. */
interface RuleList {
  readonly scope: Scope;
  readonly path: string;
  readonly of: (call: Call, file: FirewallFile) => Rule[];
}

const ofScope = (scope: Scope): RuleList => ({ scope, path: `${scope.path}/rules`, of: (_call, file) => file.rules });

const OF_GROUPS: RuleList = {
  scope: { ...CLUSTER, place: "group" },
  path: `${CLUSTER.path}/groups/{group}`,
  of: (call, file) => {
    const name = call.required("group");
    return (file.groups.get(name) ?? call.die(`no such security group '${name}'`)).rules;
  },
};

interface Loaded {
  readonly file: FirewallFile;
  readonly rules: Rule[];
  readonly shown: (Record<string, Json> & { digest: string })[];
}

function open(call: Call, list: RuleList, privileges: readonly string[]): Loaded {
  const { scope } = list;
  scope.check?.(call, privileges);
  const file = load(call, scope);
  const rules = list.of(call, file);
  const known = knownTo(call, scope, file);
  const verdicts = rules.map((rule) => verifyRule(rule, scope.place, known));
  return { file, rules, shown: withListDigest(verdicts.map(shownRule)) };
}

function shownRule({ rule, errors }: Verdict): Record<string, Json> {
  const fields = Object.entries(rule).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    ...Object.fromEntries(fields),
    // what was found first counts
    ...(errors.length > 0 && { errors: Object.fromEntries([...errors].reverse()) }),
  };
}

const digestOf = ({ shown }: Loaded): string => shown[0]?.digest ?? listDigest([]);

/** @throws PveFailure 500 if there is no such rule. */
function position(call: Call, length: number): number {
  const pos = call.number("pos", 0);
  return pos < length ? pos : call.die(`no rule at position ${pos}`);
}

/** What a call changes of a rule; nothing and `-` remove. Rule: `PVE/Firewall.pm sub copy_rule_data`. */
function copyFields(call: Call, rule: Readonly<Record<string, string | number | undefined>>): Rule {
  const changed: Record<string, string | number | undefined> = { ...rule };
  for (const field of FIELDS.filter((name) => call.has(name))) {
    const text = call.text(field) ?? "";
    if (text === "" || text === "-") delete changed[field];
    else changed[field] = field === "enable" ? Number(text) : text;
  }
  return {
    ...changed,
    type: `${changed.type ?? ""}`,
    action: `${changed.action ?? ""}`,
    enable: Number(changed.enable),
  };
}

function checked(call: Call, list: RuleList, file: FirewallFile, rule: Rule): Rule {
  const verdict = verifyRule(rule, list.scope.place, knownTo(call, list.scope, file));
  for (const [parameter, problem] of verdict.errors) call.paramFailure({ [parameter]: problem });
  return verdict.rule;
}

function create(call: Call, list: RuleList): null {
  const { file, rules } = open(call, list, WRITE);
  rules.unshift(checked(call, list, file, copyFields(call, { enable: 0 })));
  return save(call, list.scope, file);
}

/** Moves a rule, or changes its fields. */
function change(call: Call, list: RuleList): null {
  const loaded = open(call, list, WRITE);
  const { file, rules } = loaded;
  assertIfModified(digestOf(loaded), call.text("digest"));
  const pos = position(call, rules.length);
  const target = call.number("moveto", pos);
  const [rule] = rules.splice(pos, 1);
  if (!rule) return null;
  if (target !== pos) {
    rules.splice(target > pos ? target - 1 : target, 0, rule);
  } else {
    const changed = { ...copyFields(call, rule) };
    for (const field of splitList(call.text("delete") ?? "")) {
      if (!FIELDS.includes(field) && !NO_FIELDS.includes(field)) {
        call.paramFailure({ delete: `no such property ('${field}')` });
      }
      if (field === "type" || field === "action") {
        call.paramFailure({ delete: `unable to delete required property '${field}'` });
      }
      // without it, a rule is in force
      if (field === "enable") changed.enable = 1;
      else delete (changed as Record<string, unknown>)[field];
    }
    rules.splice(pos, 0, checked(call, list, file, changed));
  }
  return save(call, list.scope, file);
}

function remove(call: Call, list: RuleList): null {
  const loaded = open(call, list, WRITE);
  assertIfModified(digestOf(loaded), call.text("digest"));
  loaded.rules.splice(position(call, loaded.rules.length), 1);
  return save(call, list.scope, loaded.file);
}

function routesOf(list: RuleList): Route[] {
  const { path } = list;
  return [
    route(`GET /${path}`, (call) => open(call, list, READ).shown.map((rule, pos) => ({ ...rule, pos }))),
    route(`POST /${path}`, (call) => create(call, list)),
    route(`GET /${path}/{pos}`, (call) => {
      const { shown } = open(call, list, READ);
      const pos = position(call, shown.length);
      return { ...shown[pos], pos };
    }),
    route(`PUT /${path}/{pos}`, (call) => change(call, list)),
    route(`DELETE /${path}/{pos}`, (call) => remove(call, list)),
  ];
}

/** Rule: `PVE/API2/Firewall/Rules.pm`. */
export const ruleRoutes: readonly Route[] = [...[CLUSTER, HOST, ...GUESTS, VNET].map(ofScope), OF_GROUPS].flatMap(
  routesOf,
);
