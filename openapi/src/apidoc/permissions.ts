import { ApidocError } from "./apidoc-error.ts";
import { readArray, readFlag, readObject, readString, readStrings, refuseUnknownKeys } from "./read-value.ts";

/**
 * The check tree in PVE's own form, verified. `PVE::RPCEnvironment::exec_api2_perm_check`:
 * `["perm", path, [privileges], "any", 1, "require_param", name]`, `["and" | "or", ...trees]`,
 * `["userid-param", "self" | privilege]`, `["userid-group", [privileges], "groups_param", "create" | "update"]`,
 * `["perm-modify", path]`.
 */
export type PermissionCheck =
  | readonly ["perm", string, readonly string[], ...(string | number)[]]
  | readonly ["and" | "or", ...PermissionCheck[]]
  | readonly ["userid-param", string]
  | readonly ["userid-group", readonly string[], ...string[]]
  | readonly ["perm-modify", string];

export interface Permissions {
  readonly check?: PermissionCheck;
  /** `all`: any authenticated user; `world`: nobody is asked who they are. */
  readonly user?: "all" | "world";
  /** PVE's own words about a rule which may be only in its code. */
  readonly description?: string;
}

const keys = new Set(["check", "user", "description"]);

/** Reads a method's `permissions`. @throws ApidocError for an operator or option that is not part of the grammar */
export function readPermissions(value: unknown, where: string): Permissions {
  const object = readObject(value, where);
  refuseUnknownKeys(object, keys, where);
  const { check, user, description } = object;
  if (user !== undefined && user !== "all" && user !== "world") {
    throw new ApidocError(where, `permissions.user is ${JSON.stringify(user)}, known are "all" and "world"`);
  }
  return {
    ...(check !== undefined && { check: readCheck(check, where) }),
    ...(user !== undefined && { user }),
    ...(description !== undefined && { description: readString(description, where) }),
  };
}

function readCheck(value: unknown, where: string): PermissionCheck {
  const [operator, ...rest] = readArray(value, `${where}, permission check`);
  switch (operator) {
    case "and":
    case "or":
      if (rest.length === 0) throw new ApidocError(where, `permission operator "${operator}" without operands`);
      return [operator, ...rest.map((operand) => readCheck(operand, where))];
    case "perm":
      return [
        "perm",
        readString(rest[0], where),
        readStrings(rest[1], where),
        ...readPermOptions(rest.slice(2), where),
      ];
    case "userid-param":
      refuseMore(rest, 1, operator, where);
      return [operator, readString(rest[0], where)];
    case "userid-group":
      return [operator, readStrings(rest[0], where), ...readGroupOptions(rest.slice(1), where)];
    case "perm-modify":
      refuseMore(rest, 1, operator, where);
      return [operator, readString(rest[0], where)];
    default:
      throw new ApidocError(where, `permission operator ${JSON.stringify(operator)} is not known to this converter`);
  }
}

function readPermOptions(options: readonly unknown[], where: string): (string | number)[] {
  const read: (string | number)[] = [];
  for (let index = 0; index < options.length; index += 2) {
    const name = options[index];
    if (name === "any") read.push("any", readFlag(options[index + 1], where) ? 1 : 0);
    else if (name === "require_param") read.push("require_param", readString(options[index + 1], where));
    else throw new ApidocError(where, `permission option ${JSON.stringify(name)} is not known to this converter`);
  }
  return read;
}

function readGroupOptions(options: readonly unknown[], where: string): string[] {
  if (options.length === 0) return [];
  refuseMore(options, 2, "userid-group", where);
  const [name, mode] = options;
  if (name !== "groups_param" || (mode !== "create" && mode !== "update")) {
    throw new ApidocError(where, `option ${JSON.stringify(options)} of "userid-group" is not known to this converter`);
  }
  return [name, mode];
}

function refuseMore(operands: readonly unknown[], count: number, operator: string, where: string): void {
  if (operands.length !== count) {
    throw new ApidocError(
      where,
      `permission operator "${operator}" with ${operands.length} operands, expected ${count}`,
    );
  }
}
