import type { PermissionCheck } from "../generated/methods.ts";
import { type AclPath, isAclPath } from "../ids/acl-path.ts";
import { bridgeRequirement } from "../permissions/bridge-rights.ts";
import type { CallView } from "../permissions/call-view.ts";
import type { MethodIndex } from "../permissions/method-index.ts";
import { givenValue } from "../permissions/option-change.ts";
import type { OptionValue } from "../permissions/option-value.ts";
import { pathsFor } from "../permissions/path-template.ts";
import { eachPrivilege } from "../permissions/requirement.ts";
import { storageOf } from "../permissions/volume-rights.ts";

/**
 * The ACL paths that calls name by themselves, so that they can be asked for before anything was read: the rules may look at
 * more, such as the storage of a disk that is there already.
 */
export function foreseenPaths(views: readonly CallView[]): ReadonlySet<AclPath> {
  const paths = new Set<AclPath>();
  for (const view of views) {
    for (const template of templatesOf(view.index)) addFilled(paths, template, view);
    for (const option of view.options) {
      const own = namesOf(view.index, option.pattern);
      const value = own.length === 0 ? undefined : givenValue(option, view.facts);
      if (!value) continue;
      for (const name of own) {
        const addNamed = NAMES[name];
        if (addNamed) addNamed(paths, value);
        else addFilled(paths, name, view, value);
      }
    }
  }
  return paths;
}

/** What values name by the rules that look at them. */
const NAMES: Readonly<Record<string, (paths: Set<AclPath>, value: OptionValue) => void>> = {
  bridge: addBridge,
  drive: addStorage,
  volume: addStorage,
  "volume-access": addStorage,
  "volume-content": addStorage,
};

const ofMethods = new WeakMap<MethodIndex, readonly string[]>();
const ofOptions = new WeakMap<MethodIndex, Map<string, readonly string[]>>();

function templatesOf(index: MethodIndex): readonly string[] {
  let templates = ofMethods.get(index);
  if (!templates) {
    const check = index.facts.permissions?.check;
    const whole = index.whole.flatMap(({ needs }) => needs.flatMap((need) => ("path" in need ? [need.path] : [])));
    templates = [...new Set([...(check ? templatesIn(check) : []), ...whole])].filter((one) => one.includes("{"));
    ofMethods.set(index, templates);
  }
  return templates;
}

function templatesIn(check: PermissionCheck): string[] {
  switch (check[0]) {
    case "and":
    case "or":
      // a PermissionCheck is told by its first element; the rest of "and" and "or" are checks
      return (check.slice(1) as readonly PermissionCheck[]).flatMap(templatesIn);
    case "perm":
    case "perm-modify":
      return [check[1]];
    default:
      return [];
  }
}

function namesOf(index: MethodIndex, pattern: string): readonly string[] {
  let options = ofOptions.get(index);
  if (!options) {
    options = new Map();
    ofOptions.set(index, options);
  }
  let templates = options.get(pattern);
  if (!templates) {
    const rights = index.rights.get(pattern) ?? [];
    const found = rights.flatMap(({ needs }) =>
      needs.flatMap((need) => {
        if ("path" in need) return [need.path];
        return "rule" in need && need.rule in NAMES ? [need.rule] : [];
      }),
    );
    templates = [...new Set(found)];
    options.set(pattern, templates);
  }
  return templates;
}

function addFilled(paths: Set<AclPath>, template: string, view: CallView, value?: OptionValue): void {
  for (const path of pathsFor(template, view, { value, before: undefined })) add(paths, path);
}

function addStorage(paths: Set<AclPath>, { keys, text }: OptionValue): void {
  const storage = storageOf(String(keys.volume ?? keys.file ?? text));
  if (storage !== undefined) add(paths, `/storage/${storage}`);
}

/** PVE looks for a bridge in the node's own zone first. */
function addBridge(paths: Set<AclPath>, { keys }: OptionValue): void {
  eachPrivilege(bridgeRequirement(keys, { authid: "" }), ({ path }) => path !== undefined && add(paths, path));
}

function add(paths: Set<AclPath>, path: AclPath): void {
  if (!paths.has(path) && isAclPath(path)) paths.add(path);
}
