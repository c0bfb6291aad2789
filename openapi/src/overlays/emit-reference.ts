import type { Document } from "../document/openapi.ts";
import { listOperations, type PlacedOperation } from "../document/operations.ts";
import { describeCheck, describeCondition, describeNeed, namedRuleWords } from "./describe-rights.ts";
import { emitRootOnly } from "./emit-root-only.ts";
import type { PlacedRight } from "./place-rights.ts";
import type { PlacedRule } from "./place-rules.ts";

/** Rights and root-only rules by method. */
export interface PlacedOverlays {
  readonly rights: ReadonlyMap<string, readonly PlacedRight[]>;
  readonly rules: ReadonlyMap<string, readonly PlacedRule[]>;
}

/**
 * The reference of permissions as Markdown: every method, who may call it, and the rules of its parameters, from the same
 * data as the client's.
 */
export function emitReference(document: Document, overlays: PlacedOverlays): string {
  const operations = listOperations(document);
  const sections = groupBySection(operations);
  return [
    "<!-- DO NOT EDIT. Written by `pnpm generate` from the OpenAPI document of PVE's API and openapi/overlays. -->",
    "",
    `# Who may call what in PVE ${document.info.version}`,
    "",
    "Every method of the API with the privileges that it needs, on which path of the tree of ACLs. `{name}` is a",
    "parameter of the call, `{value}` the value of the option in question. Below a method stands what PVE asks for in",
    "its code and not in its schema, with the place where it does; all of it has to hold. _Whom its code lets_ means",
    "that the schema asks for nothing. `root@pam` with its password is asked nothing at all; a token never is `root@pam`.",
    "",
    [ROOT_ONLY, RULES, ...sections.map(([title]) => title)]
      .map((title) => `[${title}](#${anchorOf(title)})`)
      .join(" · "),
    "",
    `## ${ROOT_ONLY}`,
    "",
    ...emitRootOnly(operations, overlays.rules),
    "",
    `## ${RULES}`,
    "",
    ...Object.entries(namedRuleWords)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, words]) => `- _${name.replaceAll("-", " ")}_: ${words}`),
    "",
    ...sections.flatMap(([title, members]) => [
      `## ${title}`,
      "",
      ...members.flatMap((operation) => describeOperation(operation, overlays)),
      "",
    ]),
  ].join("\n");
}

const ROOT_ONLY = "For root@pam alone";
const RULES = "Rules by name";

/** Where a heading is found in a rendered page. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

function groupBySection(operations: readonly PlacedOperation[]): [string, PlacedOperation[]][] {
  const groups = new Map<string, PlacedOperation[]>();
  for (const operation of operations) {
    const title = sectionOf(operation.path);
    groups.set(title, [...(groups.get(title) ?? []), operation]);
  }
  return [...groups];
}

/** `/nodes/{node}/lxc` for all that is below it, `/cluster/sdn`; else the first part. */
function sectionOf(path: string): string {
  const parts = path.split("/");
  const depth = parts[1] === "nodes" ? 4 : parts[1] === "cluster" ? 3 : 2;
  return parts.slice(0, depth).join("/");
}

function describeOperation({ key, operation }: PlacedOperation, { rights, rules }: PlacedOverlays): string[] {
  const permissions = operation["x-pve-permissions"];
  const asked = rights.get(key) ?? [];
  const isAsked = asked.some((placed) => isOfEveryCall(placed, key));
  const who = operation["x-pve-root-only"]
    ? "only `root@pam`"
    : permissions?.user === "world"
      ? "anybody, without a login"
      : permissions?.check
        ? describeCheck(permissions.check)
        : isAsked
          ? "whom its code lets"
          : "anybody who is logged in";
  const noToken = operation["x-pve-allow-token"] === false ? "; no API token" : "";
  return [`- \`${key}\`: ${who}${noToken}`, ...asked.map(describeRight), ...describeRules(rules.get(key) ?? [])];
}

/** Whether a right is asked about whatever else a call gives. */
function isOfEveryCall({ parameters, right }: PlacedRight, key: string): boolean {
  const isGiven = parameters === undefined || parameters.some((name) => key.includes(`{${name}}`));
  return isGiven && right.needs.some((need) => !("lists" in need));
}

/** Parameters of one rule are one line. */
function describeRules(rules: readonly PlacedRule[]): string[] {
  const parameters = new Map<string, string[]>();
  for (const { parameter, rule } of rules) {
    const words = describeRule(rule);
    parameters.set(words, [...(parameters.get(words) ?? []), `\`${parameter}\``]);
  }
  return [...parameters].map(([words, names]) => `  - ${names.join(" ")}: ${words}`);
}

function describeRight({ parameters, right }: PlacedRight): string {
  const { needs, choice, when, onlyIf, currentHas, given, absent, change, inTask, why, source } = right;
  const what = parameters === undefined ? "" : `${parameters.map((name) => `\`${name}\``).join(" ")}: `;
  const conditions = [
    change === "unset" ? "when deleted" : "",
    when ? describeCondition(when) : "",
    onlyIf ? `if \`${onlyIf.parameter}\` is ${onlyIf.is ? 1 : 0}` : "",
    currentHas ? `if the guest has \`${currentHas}\`` : "",
    given ? `with ${given.map((name) => `\`${name}\``).join(", ")}` : "",
    inTask ? "asked by the task" : "",
    absent ? `without ${absent.map((name) => `\`${name}\``).join(", ")}` : "",
  ].filter((text) => text !== "");
  const all = needs.map(describeNeed).join(choice ? " or " : " and ");
  const needed = [all, conditions.length > 0 ? `(${conditions.join(", ")})` : ""]
    .filter((text) => text !== "")
    .join(" ");
  return `  - ${what}${needed}${needed === "" ? "" : ": "}${why} (${placeOf(source)})`;
}

function describeRule({ when, onlyIf, unset, why, source }: PlacedRule["rule"]): string {
  const conditions = [
    describeCondition(when),
    onlyIf ? `if \`${onlyIf.parameter}\` is ${onlyIf.is ? 1 : 0}` : "",
    unset ? "also when deleted" : "",
  ].filter((text) => text !== "");
  const detail = conditions.length > 0 ? ` (${conditions.join(", ")})` : "";
  return `only \`root@pam\`${detail}: ${why} (${placeOf(source)})`;
}

function placeOf({ file, sub }: { readonly file: string; readonly sub: string }): string {
  return `\`${file}\` \`${sub}\``;
}
