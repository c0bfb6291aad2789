import type { Method } from "./route.ts";

/** PVE's permission expression, as its schema documents it: nested arrays, first element the kind. */
export type PermissionCheck = readonly unknown[];

/** Facts about one parameter, as PVE's schema has them; booleans and numbers already as such. */
export interface ParameterSchema {
  readonly type?: string;
  readonly optional?: boolean;
  /** A named format, or the fields of a property string. */
  readonly format?: string | Readonly<Record<string, ParameterSchema>>;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string | number | boolean;
  readonly requires?: string;
  readonly default_key?: boolean;
  readonly alias?: string;
  readonly keyAlias?: string;
  readonly items?: ParameterSchema;
  readonly properties?: Readonly<Record<string, ParameterSchema>>;
  readonly additionalProperties?: boolean | ParameterSchema;
  readonly oneOf?: readonly ParameterSchema[];
  readonly "instance-types"?: readonly string[];
  readonly "type-property"?: string;
}

/** The parameters of a method; indexed ones under `net[n]`. */
export interface ParametersSchema {
  readonly properties: Readonly<Record<string, ParameterSchema>>;
  readonly additionalProperties: boolean;
}

export interface MethodSchema {
  /** `POST /nodes/{node}/lxc`. */
  readonly key: string;
  readonly method: Method;
  /** `/nodes/{node}/lxc`. */
  readonly path: string;
  readonly parameters: ParametersSchema;
  /** Absent: root@pam only. */
  readonly permissions?: { readonly user?: "all" | "world"; readonly check?: PermissionCheck };
  readonly allowToken: boolean;
  /** Parameter that names the node which must answer. */
  readonly proxyto?: string;
  /** Done by pvedaemon, behind pveproxy. */
  readonly protected: boolean;
}

/** All methods of the API. */
export interface Catalogue {
  method(key: string): MethodSchema | undefined;
  /**
   * The method at a path, and the parameters that the path names.
   *
   * @param path unescaped, such as `/nodes/pve1/lxc`.
   */
  find(method: Method, path: string): { schema: MethodSchema; uriParams: Readonly<Record<string, string>> } | undefined;
  /** Fixed names of the next part below a documented path, such as `config`, `status` below a guest. */
  children(path: string): readonly string[];
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  variable?: { readonly name: string; readonly branch: Branch };
  readonly methods: Map<Method, string>;
}

const newBranch = (): Branch => ({ fixed: new Map(), methods: new Map() });

/** @param keys all methods, as `GET /path/{parameter}`. @param load gives the facts of one of them. */
export function createCatalogue(keys: readonly string[], load: (key: string) => MethodSchema | undefined): Catalogue {
  const root = newBranch();
  for (const key of keys) {
    const [method, path = ""] = key.split(" ");
    plant(root, partsOf(path)).methods.set(method as Method, key);
  }
  return {
    method: load,
    find: (method, path) => {
      const uriParams: Record<string, string> = {};
      const branch = walk(root, partsOf(path), uriParams);
      const key = branch?.methods.get(method);
      const schema = key === undefined ? undefined : load(key);
      return schema && { schema, uriParams };
    },
    children: (path) => [...(walk(root, partsOf(path), {})?.fixed.keys() ?? [])],
  };
}

const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

function plant(root: Branch, parts: readonly string[]): Branch {
  let branch = root;
  for (const part of parts) {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name !== undefined) {
      branch.variable ??= { name, branch: newBranch() };
      branch = branch.variable.branch;
    } else {
      const next = branch.fixed.get(part) ?? newBranch();
      branch.fixed.set(part, next);
      branch = next;
    }
  }
  return branch;
}

/** A fixed name wins over a parameter. Rule: `PVE/RESTHandler.pm sub find_handler`. */
function walk(root: Branch, parts: readonly string[], uriParams: Record<string, string>): Branch | undefined {
  let branch = root;
  for (const part of parts) {
    const fixed = branch.fixed.get(part);
    if (fixed) {
      branch = fixed;
    } else if (branch.variable) {
      uriParams[branch.variable.name] = part;
      branch = branch.variable.branch;
    } else return undefined;
  }
  return branch;
}
