import { type MethodFacts, methodFacts, methodKeys } from "../../generated/methods.ts";
import { type MethodParameters, methodParameters } from "../../generated/parameters.ts";
import { type MethodSchema, methodOf } from "./method-schema.ts";
import type { Method } from "./route.ts";
import { unlistedMethods, unlistedParameters } from "./unlisted-methods.ts";

/** All methods of the API, as a tree of paths. */
export interface Catalogue {
  method(key: string): MethodSchema | undefined;
  /**
   * The method at a path, and the parameters that the path names.
   *
   * @param path unescaped, such as `/nodes/pve1/lxc`.
   */
  find(method: Method, path: string): { schema: MethodSchema; uriParams: Readonly<Record<string, string>> } | undefined;
  /** Fixed names of the next part below a path, such as `config` and `status` below a guest. */
  children(path: string): readonly string[];
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  variable?: { readonly name: string; readonly branch: Branch };
  readonly methods: Map<string, string>;
}

const newBranch = (): Branch => ({ fixed: new Map(), methods: new Map() });
const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

let catalogue: Catalogue | undefined;

/** The catalogue of PVE's generated schema, made once. */
export function pveCatalogue(): Catalogue {
  catalogue ??= createCatalogue();
  return catalogue;
}

function createCatalogue(): Catalogue {
  const root = newBranch();
  for (const key of [...unlistedMethods.keys(), ...methodKeys]) {
    const [method = "", path = ""] = key.split(" ");
    plant(root, partsOf(path)).methods.set(method, key);
  }
  const schemas = new Map<string, MethodSchema>();
  const method = (key: string) => {
    const known = schemas.get(key) ?? unlistedMethods.get(key);
    if (known) return known;
    const facts = methodFacts(key);
    const parameters = methodParameters(key);
    if (!facts || !parameters) return undefined;
    const schema = schemaOf(key, facts, parameters);
    schemas.set(key, schema);
    return schema;
  };
  return {
    method,
    find: (verb, path) => {
      const uriParams: Record<string, string> = {};
      const key = walk(root, partsOf(path), uriParams)?.methods.get(verb);
      const schema = key === undefined ? undefined : method(key);
      return schema && { schema, uriParams };
    },
    children: (path) => [...(walk(root, partsOf(path), {})?.fixed.keys() ?? [])],
  };
}

function schemaOf(key: string, facts: MethodFacts, parameters: MethodParameters): MethodSchema {
  return {
    key,
    method: methodOf(key),
    parameters: { ...parameters, parameters: { ...parameters.parameters, ...unlistedParameters[key] } },
    permissions: facts.permissions,
    allowToken: !facts.noToken,
    proxyto: facts.proxyto,
    protected: facts.protected ?? false,
    upload: facts.upload ?? false,
  };
}

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

// PVE/API2/Storage/Status.pm and PVE/API2/Firewall/IPSet.pm register these parts with an empty fragmentDelimiter: the rest
// of the path is one name
const TAKE_THE_REST = new Set(["volume", "cidr"]);

/** Rule: `PVE/RESTHandler.pm sub map_path_to_methods`: a level has either fixed names or one parameter without spaces. */
function walk(root: Branch, parts: readonly string[], uriParams: Record<string, string>): Branch | undefined {
  let branch = root;
  for (const [index, part] of parts.entries()) {
    const fixed = branch.fixed.get(part);
    if (fixed) {
      branch = fixed;
      continue;
    }
    if (!branch.variable || /\s/.test(part)) return undefined;
    const { name } = branch.variable;
    branch = branch.variable.branch;
    if (TAKE_THE_REST.has(name)) {
      uriParams[name] = parts.slice(index).join("/");
      return branch;
    }
    uriParams[name] = part;
  }
  return branch;
}
