import type { Document, PathVerb } from "../document/openapi.ts";
import { listOperations, type PlacedOperation } from "../document/operations.ts";
import { type GeneratedFile, header } from "../emit/generated-file.ts";
import { printUnion } from "../emit/packed-record.ts";
import type { PlacedRule } from "./place-rules.ts";
import type { Condition } from "./rule.ts";

/** The type of `storage:volume`. */
const volumeId = `\`\${string}:\${string}\``;

const verbs: readonly PathVerb[] = ["get", "post", "put", "delete"];

/**
 * What a credential may do, as types: the schema's methods without \`permissions\`, those that refuse tokens, and the
 * rules of parameters in a form that the client's types interpret.
 */
export function emitAccess(document: Document, placed: ReadonlyMap<string, readonly PlacedRule[]>): GeneratedFile {
  const operations = listOperations(document);
  const rootOnly = operations.filter(({ operation }) => operation["x-pve-root-only"]);
  const ticketOnly = operations.filter(({ operation }) => operation["x-pve-allow-token"] === false);
  const open = operations.filter((operation) => !rootOnly.includes(operation) && !ticketOnly.includes(operation));
  return {
    name: "access.ts",
    text: `${header}
declare const reason: unique symbol;

/** Stands where only root@pam may give a value; no value fits it, and its name says why. */
export interface RootOnly<Why extends string> {
  readonly [reason]: Why;
}

/** A rule about one parameter, as data for types: what is concerned, in detail, and why. */
export interface AccessRule<Is extends string, Detail, Why extends string, Unset extends boolean> {
  readonly is: Is;
  readonly detail: Detail;
  readonly why: Why;
  /** Whether \`null\`, which unsets, is concerned as well. */
  readonly unset: Unset;
}

/** Paths of the methods that are closed to no kind of credential. */
export interface OpenPaths ${printPaths(open)}

/** Paths of the methods that only root@pam may call (\`PVE::RPCEnvironment\` sub check_api2_permissions). */
export interface RootOnlyPaths ${printPaths(rootOnly)}

/** Paths of the methods that no API token may call (\`allowtoken\` in \`PVE::HTTPServer\` sub rest_handler). */
export interface NoTokenPaths ${printPaths(ticketOnly)}

/** Parameters of which some or all values are for root@pam alone, by method. */
export interface RestrictedParameters {
${[...placed].map(([method, rules]) => `  ${JSON.stringify(method)}: ${printRules(rules)};`).join("\n")}
}
`,
  };
}

function printPaths(operations: readonly PlacedOperation[]): string {
  const lines = verbs.map((verb) => {
    const paths = operations.filter((operation) => operation.verb === verb).map(({ path }) => path);
    return `  ${verb}:${paths.length === 0 ? " never" : printUnion(paths).replaceAll("\n  ", "\n    ")};`;
  });
  return `{\n${lines.join("\n")}\n}`;
}

/** A rule that holds for privileged guests only is about more than what stands in the call, and so not for types. */
function printRules(rules: readonly PlacedRule[]): string {
  const byParameter = new Map<string, string[]>();
  for (const { parameter, rule } of rules) {
    const described = rule.onlyIf?.is === false ? undefined : describe(rule.when);
    if (!described) continue;
    const { is, detail } = described;
    const type = `AccessRule<${JSON.stringify(is)}, ${detail}, ${JSON.stringify(rule.why)}, ${rule.unset ?? false}>`;
    byParameter.set(parameter, [...(byParameter.get(parameter) ?? []), type]);
  }
  const lines = [...byParameter].flatMap(([parameter, types]) => {
    const type = types.map((text) => `\n      | ${text}`).join("");
    const plain = parameter.replace(/\[n\]$/, "");
    return plain === parameter
      ? [`    ${JSON.stringify(parameter)}:${type};`]
      : [`    [key: \`${plain}\${number}\`]:${type};`, `    ${JSON.stringify(plain)}:${type};`];
  });
  return lines.length === 0 ? "Record<never, never>" : `{\n${lines.join("\n")}\n  }`;
}

/** @returns undefined for what types cannot tell */
function describe(when: Condition): { is: string; detail: string } | undefined {
  const union = (texts: readonly string[]) => (texts.length === 0 ? "never" : texts.map(quote).join(" | "));
  switch (when.is) {
    case "given":
    case "true":
      return { is: when.is, detail: "never" };
    case "volume":
      return when.kind === "unnamed" ? undefined : { is: when.is, detail: quote(when.kind) };
    case "keys-beyond":
      return { is: when.is, detail: union(when.keys) };
    case "first-word":
    case "equals":
      return undefined;
    case "other-than":
      return when.key === undefined
        ? { is: when.is, detail: union(when.values) }
        : { is: "key-other-than", detail: `{ ${quote(when.key)}: ${union(when.values)} }` };
    case "no-volume-id":
      return when.key === undefined
        ? { is: when.is, detail: union(when.except ?? []) }
        : {
            is: "key-other-than",
            detail: `{ ${quote(when.key)}: ${[volumeId, ...(when.except ?? []).map(quote)].join(" | ")} }`,
          };
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}
