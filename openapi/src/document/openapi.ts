import type { PermissionCheck } from "../apidoc/permissions.ts";

/** A JSON type of JSON Schema 2020-12. */
export type JsonType = "string" | "boolean" | "integer" | "number" | "array" | "object" | "null";

/**
 * A Schema Object (OpenAPI 3.1, §4.8.24) with what PVE knows beyond it in `x-pve-*`. It speaks PVE's types: a boolean is
 * `true` or `false` here and 0 or 1 on the wire.
 */
export interface Schema {
  $ref?: string;
  type?: JsonType | JsonType[];
  title?: string;
  description?: string;
  enum?: readonly (string | number)[];
  /** ECMA-262, anchored; the same language as PVE's Perl expression, which stands in `x-pve-pattern` if it differs. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  default?: string | number | boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  /** Indexed parameters: `^net[0-9]+$` is PVE's `net[n]`. */
  patternProperties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  /** PVE's name of an indexed parameter: `net[n]`. */
  "x-pve-indexed"?: string;
  /** The key in components/schemas of the property string which this text is. */
  "x-pve-property-string"?: string;
  /** PVE's name of the format that the text is checked with. */
  "x-pve-format"?: string;
  /** The text holds several values of that format. */
  "x-pve-list"?: true;
  /** PVE's expression, matched as `^…$` (`PVE::JSONSchema` sub check_prop), where `pattern` is not simply that. */
  "x-pve-pattern"?: string;
  /** The default depends on something; PVE states it in words. */
  "x-pve-default-computed"?: true;
  /** Bounds that PVE states and does not check. */
  "x-pve-minimum-unchecked"?: number;
  "x-pve-maximum-unchecked"?: number;
  "x-pve-requires"?: string;
  "x-pve-default-key"?: true;
  "x-pve-alias"?: string;
  "x-pve-key-alias"?: string;
  "x-pve-type-property"?: string;
  "x-pve-instance-types"?: readonly string[];
  "x-pve-renderer"?: string;
  "x-pve-links"?: readonly { readonly rel: string; readonly href: string }[];
  /** PVE's type where JSON has none of that name. */
  "x-pve-type"?: string;
  /** On a component: PVE's name of the format, or the first parameter that spells it out. */
  "x-pve-format-name"?: string;
  /** On a parameter of the path: PVE calls it optional. */
  "x-pve-optional"?: true;
  /** On a parameter of the path: the method does not say what it is. */
  "x-pve-undocumented"?: true;
  /** With `--from`: PVE's notation for the value. */
  "x-pve-typetext"?: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: true;
  description?: string;
  schema: Schema;
}

export interface MediaTypes {
  [mediaType: string]: { schema: Schema };
}

/** Which parameters go together, where PVE's parameters are a `oneOf` or `anyOf` of several schemas. */
export interface ParameterVariant {
  required: string[];
  optional: string[];
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { required?: true; content: MediaTypes };
  responses: Record<string, { $ref: string } | { description: string; content?: MediaTypes }>;
  "x-pve-name": string;
  /** The method's `permissions`; absent on methods which are only for `root@pam`. */
  "x-pve-permissions"?: OperationPermissions;
  "x-pve-root-only"?: true;
  "x-pve-allow-token"?: false;
  "x-pve-protected"?: true;
  "x-pve-proxyto"?: string;
  "x-pve-download-allowed"?: true;
  "x-pve-expose-credentials"?: true;
  /** Parameters that are not documented are let through. */
  "x-pve-additional-parameters"?: true;
  "x-pve-parameter-variants"?: ParameterVariant[];
  /** The answer is a UPID, from `overlays/tasks.json`. */
  "x-pve-returns-task"?: "always" | "sometimes";
}

export interface OperationPermissions {
  check?: PermissionCheck;
  user?: "all" | "world";
  /** There is more to the rule than `check` and `user`: PVE states it in words, and its code enforces it. */
  described?: true;
  description?: string;
}

/** The verbs of a Path Item Object which PVE uses, in the order in which they are written. */
export const pathVerbs = ["get", "post", "put", "delete"] as const;

export type PathVerb = (typeof pathVerbs)[number];

export type PathItem = { [verb in PathVerb]?: Operation };

export interface Document {
  openapi: "3.1.1";
  info: { title: string; version: string };
  servers: { url: string; variables: Record<string, { default: string }> }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, { description: string; content: MediaTypes }>;
  };
}
