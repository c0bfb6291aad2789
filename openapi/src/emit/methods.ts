import type { Document, OperationPermissions } from "../document/openapi.ts";
import { answerSchema, flatParameters, listOperations, type PlacedOperation } from "../document/operations.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { answerShape, parameterKind } from "./kind.ts";
import { printPackedRecord, unpackSource } from "./packed-record.ts";

/** What the client needs to know about each method at run time. */
export function emitMethods(document: Document): GeneratedFile {
  const operations = listOperations(document);
  const records = Object.fromEntries(operations.map((placed) => [placed.key, methodFacts(placed, document)]));
  return {
    name: "methods.ts",
    text: `${header}
import type { FormatName } from "./formats.ts";

/** The version of PVE whose API this is. */
export const pveVersion = ${JSON.stringify(document.info.version)};

${types}

const packed = ${printPackedRecord(records)} as const;

/** A method of the API: \`POST /nodes/{node}/lxc\`. */
export type MethodKey = keyof typeof packed;

/** All methods, in the order of PVE's tree. */
export const methodKeys = Object.keys(packed) as readonly MethodKey[];

${unpackSource}

const read = unpack<MethodFacts>(packed);

/** The facts of a method; undefined when there is no such method. */
export const methodFacts: {
  (key: MethodKey): MethodFacts;
  (key: string): MethodFacts | undefined;
} = read as (key: string) => MethodFacts;
`,
  };
}

function methodFacts({ operation }: PlacedOperation, document: Document): object {
  const parameters = flatParameters(operation);
  const returns = answerShape(answerSchema(operation), document);
  return {
    params: Object.fromEntries(parameters.map(({ name, schema }) => [name, parameterKind(schema, document)])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    ...(returns !== undefined && { returns }),
    ...(operation["x-pve-returns-task"] && { task: operation["x-pve-returns-task"] }),
    ...(operation["x-pve-allow-token"] === false && { noToken: true }),
    ...(operation["x-pve-permissions"] && { permissions: withoutProse(operation["x-pve-permissions"]) }),
    ...(operation["x-pve-protected"] && { protected: true }),
    ...(operation["x-pve-proxyto"] && { proxyto: operation["x-pve-proxyto"] }),
    ...(parameters.some(({ name, schema }) => name === "delete" && schema.type !== "boolean") && { canDelete: true }),
    ...(operation["x-pve-additional-parameters"] && { additional: true }),
    ...(operation["x-pve-download-allowed"] && { download: true }),
    ...(operation.requestBody?.content["multipart/form-data"] && { upload: true }),
  };
}

function withoutProse({ check, user, described }: OperationPermissions): object {
  return { ...(check && { check }), ...(user && { user }), ...(described && { described }) };
}

const types = `/** How a parameter is written: \`list\` is text with several values, \`array\` a repeated parameter. */
export type ParamKind =
  | "string"
  | "boolean"
  | "integer"
  | "number"
  | "list"
  | "array"
  | "any"
  | \`property-string:\${FormatName}\`
  | \`array:property-string:\${FormatName}\`;

/** How an answer is read. What is absent is left alone. Field names may be indexed: \`net[n]\`. */
export type Shape =
  | null
  | "string"
  | "boolean"
  | "integer"
  | "number"
  | \`property-string:\${FormatName}\`
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly map: Shape };

/** A permission check in PVE's own form (\`PVE::RPCEnvironment::exec_api2_perm_check\`). */
export type PermissionCheck =
  | readonly ["perm", string, readonly string[], ...(string | number)[]]
  | readonly ["and" | "or", ...PermissionCheck[]]
  | readonly ["userid-param", string]
  | readonly ["userid-group", readonly string[], ...string[]]
  | readonly ["perm-modify", string];

export interface PermissionExpr {
  readonly check?: PermissionCheck;
  /** \`all\`: any authenticated user; \`world\`: anybody. */
  readonly user?: "all" | "world";
  /** PVE's code has more to say than \`check\` and \`user\`. */
  readonly described?: true;
}

export interface MethodFacts {
  /** Every documented name, path and query and body alike; indexed ones as \`net[n]\`. */
  readonly params: Readonly<Record<string, ParamKind>>;
  readonly required: readonly string[];
  readonly returns?: Shape;
  /** The answer is the UPID of a task. */
  readonly task?: "always" | "sometimes";
  /** Not with an API token. */
  readonly noToken?: true;
  /** Absent: only \`root@pam\`. */
  readonly permissions?: PermissionExpr;
  readonly protected?: true;
  readonly proxyto?: string;
  /** Has a parameter \`delete\`, which unsets others. */
  readonly canDelete?: true;
  /** Lets undocumented parameters through. */
  readonly additional?: true;
  readonly download?: true;
  /** Takes a file as multipart/form-data. */
  readonly upload?: true;
}`;
