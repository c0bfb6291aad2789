import { ApidocError } from "./apidoc-error.ts";
import { type ApidocMethod, type Verb, verbs } from "./method.ts";
import { readPermissions } from "./permissions.ts";
import { readArray, readFlag, readObject, readString, refuseUnknownKeys } from "./read-value.ts";
import { readSchema } from "./schema.ts";

const nodeKeys = new Set(["path", "text", "leaf", "info", "children"]);

/** What `registerMethod` takes and `api_dump` passes on (`PVE/RESTHandler.pm`). */
const methodKeys = new Set([
  ...["method", "name", "description", "parameters", "returns", "permissions", "allowtoken", "protected", "proxyto"],
  ...["download_allowed", "expose_credentials"],
]);

/**
 * Reads the API tree.
 * @param tree the parsed JSON array of an apidoc
 * @returns every method, in the order of the tree
 * @throws ApidocError when the value is not an API tree, or has a part that is not understood
 */
export function readApidoc(tree: unknown): readonly ApidocMethod[] {
  if (!Array.isArray(tree)) throw new ApidocError("apidoc", "expected the JSON array of PVE's API tree");
  const methods = tree.flatMap((node, index) => readNode(node, `apidoc[${index}]`));
  if (methods.length === 0) throw new ApidocError("apidoc", "the tree holds no methods");
  return methods;
}

function readNode(value: unknown, where: string): readonly ApidocMethod[] {
  const node = readObject(value, where);
  const path = readString(node.path, `${where}, "path"`);
  refuseUnknownKeys(node, nodeKeys, path);
  const info = node.info === undefined ? {} : readObject(node.info, path);
  const children = node.children === undefined ? [] : readArray(node.children, path);
  return [
    ...Object.entries(info).map(([verb, method]) => readMethod(verb, path, method)),
    ...children.flatMap((child, index) => readNode(child, `${path}, child ${index}`)),
  ];
}

function readMethod(verbText: string, path: string, value: unknown): ApidocMethod {
  const where = `${verbText} ${path}`;
  const verb: Verb | undefined = verbs.find((known) => known === verbText);
  if (!verb) throw new ApidocError(path, `verb "${verbText}" is not known to this converter`);
  const method = readObject(value, where);
  refuseUnknownKeys(method, methodKeys, where);
  const flag = (key: string): boolean => readFlag(method[key] ?? 0, `${where}, "${key}"`);
  const proxyTo = method.proxyto ?? undefined;
  const { permissions, description } = method;
  return {
    verb,
    path,
    name: readString(method.name, `${where}, "name"`),
    description: description === undefined ? undefined : readString(description, where),
    parameters: readSchema(method.parameters ?? {}, `${where}, parameters`),
    returns: readSchema(method.returns ?? {}, `${where}, returns`),
    permissions: permissions === undefined ? undefined : readPermissions(permissions, where),
    allowToken: readFlag(method.allowtoken ?? 1, `${where}, "allowtoken"`),
    protected: flag("protected"),
    proxyTo: proxyTo === undefined ? undefined : readString(proxyTo, `${where}, "proxyto"`),
    downloadAllowed: flag("download_allowed"),
    exposeCredentials: flag("expose_credentials"),
  };
}
