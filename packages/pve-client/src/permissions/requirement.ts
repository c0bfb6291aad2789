import type { AclPath } from "../ids/acl-path.ts";

/** What must hold for a call to be allowed, with all names filled in. */
export type Requirement = PrivilegeRequirement | AllOf | OneOf | Never | Undecided;

/** All of the privileges, or any one of them, on an ACL path. */
export interface PrivilegeRequirement {
  readonly is: "privilege";
  /** Undefined where PVE could make no sense of the path: nobody has anything there. */
  readonly path: AclPath | undefined;
  readonly privileges: readonly string[];
  readonly any?: boolean;
  /** PVE's words, if they are not those that follow from path and privileges. */
  readonly words?: string;
  /** Set where the privileges have to pass on to the paths below. */
  readonly passingOn?: true;
  /** PVE's refusal, where it is none of its usual ones. */
  readonly refusal?: Refusal;
  /** Set where to give the privileges is not what helps. */
  readonly noRemedy?: true;
}

/** A refusal in PVE's words. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  readonly message: string;
  /** With status 400: PVE's words about single parameters. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** Every part. */
export interface AllOf {
  readonly is: "all";
  readonly of: readonly Requirement[];
  /** The refusal of a part is the answer even inside of a choice, as in PVE's schema. */
  readonly final?: true;
}

/** At least one part. */
export interface OneOf {
  readonly is: "one";
  readonly of: readonly Requirement[];
  /** Whose refusal is PVE's answer; without it there is no more than "Permission check failed". */
  readonly says?: "last";
}

/** What no privilege opens. */
export interface Never extends Refusal {
  readonly is: "never";
  /** Set where it is no matter of rights, so that root@pam is refused too. */
  readonly forAll?: true;
}

/** What cannot be known beforehand. */
export interface Undecided {
  readonly is: "unknown";
  readonly reason: string;
}

/** All of the privileges on a path. */
export function needs(path: AclPath | undefined, ...privileges: string[]): PrivilegeRequirement {
  return { is: "privilege", path, privileges };
}

/** Any one of the privileges on a path. */
export function needsAny(path: AclPath | undefined, ...privileges: string[]): PrivilegeRequirement {
  return { is: "privilege", path, privileges, any: true };
}

// the rules ask for few privileges on few paths, and of many calls for the same
const interned = new WeakMap<readonly string[], Map<string, PrivilegeRequirement>>();
const REMEMBERED = 4096;

/** All, or with `any` one, of the privileges of a rule on a path; the same object each time. */
export function needsOn(path: AclPath, privileges: readonly string[], any: boolean): PrivilegeRequirement {
  let paths = interned.get(privileges);
  if (!paths) {
    paths = new Map();
    interned.set(privileges, paths);
  }
  let requirement = paths.get(path);
  if (!requirement) {
    requirement = any ? { is: "privilege", path, privileges, any } : { is: "privilege", path, privileges };
    if (paths.size >= REMEMBERED) paths.clear();
    paths.set(path, requirement);
  }
  return requirement;
}

/** Nothing: anybody who is logged in. */
export const nothing: AllOf = { is: "all", of: [] };

/** What PVE says of a call with wrong parameters; which ones is in the errors. Rule: `PVE/Exception.pm sub raise_param_exc`. */
export const PARAMETERS = "Parameter verification failed.";

/** A refusal within a change that PVE makes as a whole. Rules: `PVE/AccessControl.pm sub lock_user_config`, `PVE/Exception.pm sub stringify`. */
export function refusalWithin(change: string, { status, message, errors = {} }: Refusal): Refusal {
  const details = Object.entries(errors).map(([name, text]) => `\n${name}: ${text}`);
  return { status: 500, message: `${change}: ${status} ${message}${details.join("")}` };
}

/** PVE's text for a refusal. Rule: `PVE/Exception.pm sub raise_perm_exc`. */
export function refusalText(what?: string): string {
  return `Permission check failed${what === undefined ? "" : ` (${what})`}`;
}

/** Calls `visit` with everything about privileges that a requirement is made of. */
export function eachPrivilege(requirement: Requirement, visit: (part: PrivilegeRequirement) => void): void {
  if (requirement.is === "privilege") visit(requirement);
  else if (requirement.is === "all" || requirement.is === "one") {
    for (const part of requirement.of) eachPrivilege(part, visit);
  }
}
