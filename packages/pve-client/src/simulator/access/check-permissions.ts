import type { PermissionCheck } from "../../generated/methods.ts";
import { normalizeAclPath } from "../../ids/acl-path.ts";
import { parseAuthid } from "../../ids/authid.ts";
import { die, PveFailure, permissionFailure, permissionText } from "../core/answer.ts";
import type { Identity } from "../core/identity.ts";
import type { MethodSchema } from "../core/method-schema.ts";
import { type Params, splitList, textOf } from "../core/params.ts";
import { privilegesOn } from "./effective-privileges.ts";
import type { UserConfig } from "./user-config.ts";

/**
 * Applies the `permissions` of a method's schema. Rule: `PVE/RPCEnvironment.pm sub check_api2_permissions`.
 *
 * @param identity absent before a login.
 * @param params not verified yet: this check comes first.
 * @throws PveFailure 403, with PVE's text.
 */
export function checkPermissions(
  config: UserConfig,
  { permissions }: Pick<MethodSchema, "permissions">,
  identity: Pick<Identity, "authid"> | undefined,
  params: Params,
): void {
  if (!identity) {
    if (permissions?.user === "world") return;
    permissionFailure("user != null");
  }
  if (identity.authid === "root@pam") return;
  if (!permissions) permissionFailure("user != root@pam");
  if (permissions.user === "all") return;
  if (!permissions.check) permissionFailure();
  new Checker(config, identity.authid, params).check(permissions.check);
}

/**
 * The grammar of `permissions.check`. A check that is one choice of an "or" fails quietly, except that "and" never does:
 * the refusal of its part is the answer. Rule: `PVE/RPCEnvironment.pm sub exec_api2_perm_check`.
 */
class Checker {
  readonly #config: UserConfig;
  readonly #authid: string;
  readonly #params: Params;

  constructor(config: UserConfig, authid: string, params: Params) {
    this.#config = config;
    this.#authid = authid;
    this.#params = params;
  }

  /** @throws PveFailure with the refusal, if there is one. */
  check(check: PermissionCheck): void {
    const refusal = this.#refusal(check);
    if (refusal) throw refusal;
  }

  #refusal(check: PermissionCheck): PveFailure | undefined {
    switch (check[0]) {
      case "and":
        for (const part of partsOf(check)) this.check(part);
        return undefined;
      case "or":
        return partsOf(check).some((part) => this.#refusal(part) === undefined) ? undefined : refused();
      case "perm":
        return this.#perm(check);
      case "userid-param":
        return this.#useridParam(check[1]);
      case "userid-group":
        return this.#useridGroup(check[1], optionsOf(check.slice(2)).groups_param);
      case "perm-modify":
        return this.#permModify(check[1]);
    }
  }

  #text(name: string): string | undefined {
    const value = this.#params[name];
    return value === undefined || value === null ? undefined : textOf(value);
  }

  /** Fills in `{name}`; a name that is missing becomes `-`. Rule: `PVE/Tools.pm sub template_replace`. */
  #path(template: string): string | undefined {
    return normalizeAclPath(template.replace(/\{([^}]+)\}/g, (_, name: string) => this.#text(name) ?? "-"));
  }

  #has(path: string | undefined, privilege: string): boolean {
    return privilegesOn(this.#config, this.#authid, path).has(privilege);
  }

  #all(path: string | undefined, wanted: readonly string[]): PveFailure | undefined {
    const missing = wanted.find((privilege) => !this.#has(path, privilege));
    return missing === undefined ? undefined : refused(`${path ?? ""}, ${missing}`);
  }

  #any(path: string | undefined, wanted: readonly string[]): PveFailure | undefined {
    const granted = wanted.some((privilege) => this.#has(path, privilege));
    return granted ? undefined : refused(`${path ?? ""}, ${wanted.join("|")}`);
  }

  #perm([, template, wanted, ...pairs]: Perm): PveFailure | undefined {
    const { any, require_param: needed } = optionsOf(pairs);
    if (typeof needed === "string" && this.#text(needed) === undefined) return refused();
    const path = this.#path(template);
    return any ? this.#any(path, wanted) : this.#all(path, wanted);
  }

  #useridParam(what: string): PveFailure | undefined {
    const { userid, realm } = readUserid(this.#text("userid") ?? "");
    if (what === "Realm.AllocateUser") return this.#all(normalizeAclPath(`/access/realm/${realm}`), [what]);
    return this.#unknownUser(userid) ?? (this.#authid === userid ? undefined : refused());
  }

  /** Rights over a user's groups stand for rights over the user. */
  #useridGroup(wanted: readonly string[], mode: unknown): PveFailure | undefined {
    const userid = this.#text("userid") ?? "";
    const mustExist = mode !== "create";
    const unknown = mustExist ? this.#unknownUser(userid) : undefined;
    if (unknown) return unknown;
    if (!this.#any("/access/groups", wanted)) return undefined;
    const groups = [...this.#config.groups].filter(([name]) => !this.#any(`/access/groups/${name}`, wanted));
    if (mode !== undefined) {
      const given = splitList(this.#text("groups") ?? "");
      if (given.length === 0) return refused(`/access/groups, ${wanted.join("|")}`);
      const notAllowed = given.find((group) => !groups.some(([name]) => name === group));
      if (notAllowed !== undefined) return refused(`/access/groups/${notAllowed}, ${wanted.join("|")}`);
    }
    return !mustExist || groups.some(([, group]) => group.users.has(userid)) ? undefined : refused();
  }

  #unknownUser(userid: string): PveFailure | undefined {
    return this.#config.users.has(userid) ? undefined : new PveFailure(500, `no such user ('${userid}')\n`);
  }

  #permModify(template: string): PveFailure | undefined {
    const path = this.#path(template);
    // such a path is an error of the parameter, which is looked at later
    if (path === undefined) return undefined;
    return this.#any(path, aclModifiers(path));
  }
}

/** Privileges of which one is needed to change ACLs on a path. Rule: `PVE/RPCEnvironment.pm sub check_perm_modify`. */
function aclModifiers(path: string): readonly string[] {
  const [, kind = ""] = /^\/(storage|vms|pool)\/.+$/.exec(path) ?? [];
  const owner = { storage: "Datastore.Allocate", vms: "VM.Allocate", pool: "Pool.Allocate" }[kind];
  return ["Permissions.Modify", ...(owner === undefined ? [] : [owner])];
}

/** Whether somebody may change ACLs on a path. */
export function mayModifyAcl(config: UserConfig, authid: string, path: string): boolean {
  const granted = privilegesOn(config, authid, path);
  return aclModifiers(path).some((privilege) => granted.has(privilege));
}

type Perm = Extract<PermissionCheck, readonly ["perm", ...unknown[]]>;

function refused(what?: string): PveFailure {
  return new PveFailure(403, permissionText(what));
}

// PermissionCheck is a tuple by its first element; the rest of "and" and "or" are checks
const partsOf = (check: Extract<PermissionCheck, readonly ["and" | "or", ...unknown[]]>) =>
  check.slice(1) as readonly PermissionCheck[];

function optionsOf(pairs: readonly unknown[]): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (let index = 0; index < pairs.length; index += 2) options[String(pairs[index])] = pairs[index + 1];
  return options;
}

function readUserid(text: string): { userid: string; realm: string } {
  try {
    return parseAuthid(text);
  } catch {
    return die(`value '${text}' does not look like a valid user name`);
  }
}
