import { type AclPath, aclPathAncestry } from "../ids/acl-path.ts";

/** What a credential may do, as far as PVE has told it. */
export interface Granted {
  /** Everything everywhere: this is `root@pam` with its password. */
  readonly everything?: true;
  /** By ACL path and privilege, whether the privilege passes on to the paths below. */
  readonly listed: ReadonlyMap<AclPath, ReadonlyMap<string, boolean>>;
  /** Paths that were asked for one by one; what is said there is final. */
  readonly asked: ReadonlyMap<AclPath, ReadonlyMap<string, boolean>>;
  /** Paths of what the credential was shown, and of which privileges it has to have one there for that. */
  readonly seen?: ReadonlyMap<AclPath, readonly string[]>;
  /** Every path that has an ACL of its own, whoever's; absent where the credential is not shown all of them. */
  readonly acls?: ReadonlySet<AclPath>;
}

/** Exactly `root@pam` skips all checks. Rule: `PVE/RPCEnvironment.pm sub check_api2_permissions`. */
export const everything: Granted = { everything: true, listed: new Map(), asked: new Map() };

/**
 * Reads what `GET /access/permissions` answers: path → privilege → 1 where it passes on to the paths below.
 *
 * @param answer of the call without `path`; a credential without any right gets an empty object (or, from Perl, list).
 * @param single answers of the call with `path`, for paths of which the first answer says nothing by itself.
 * @throws TypeError naming what is malformed.
 */
export function readGranted(answer: unknown, single: ReadonlyMap<AclPath, unknown> = new Map()): Granted {
  const asked = new Map<AclPath, ReadonlyMap<string, boolean>>();
  for (const [path, value] of single) asked.set(path, readAnswer(value).get(path) ?? NOTHING);
  return { listed: readAnswer(answer), asked };
}

function readAnswer(answer: unknown): Map<AclPath, ReadonlyMap<string, boolean>> {
  if (Array.isArray(answer) && answer.length === 0) return new Map();
  return new Map(
    entriesOf(answer, "the answer of GET /access/permissions").map(([path, privileges]) => {
      if (!path.startsWith("/")) malformed(`the path ${JSON.stringify(path)}`, path, "an ACL path that begins with /");
      const flags = entriesOf(privileges, `the privileges of ${path}`).map(([name, flag]) => {
        const passesOn = Number(flag);
        if (passesOn !== 0 && passesOn !== 1) malformed(`${name} on ${path}`, flag, "0 or 1");
        return [name, passesOn === 1] as const;
      });
      return [path, new Map(flags)] as const;
    }),
  );
}

function entriesOf(value: unknown, what: string): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  return malformed(what, value, "an object");
}

function malformed(what: string, value: unknown, want: string): never {
  throw new TypeError(`${what} should be ${want}, got ${JSON.stringify(value)?.slice(0, 80)}`);
}

const NOTHING: ReadonlyMap<string, boolean> = new Map();

// what was read does not change, and is asked by many calls about few paths
const known = new WeakMap<Granted, Map<AclPath, ReadonlyMap<string, boolean>>>();

/**
 * The privileges on a path, and whether each passes on to the paths below. A path that PVE lists says it itself. One that it does not list takes over what passes on
 * from the nearest path above that passes on anything: the deepest entry wins as a whole.
 * Rule: `PVE/AccessControl.pm sub roles`. Whether that is certain says {@link isCertain}.
 *
 * @param path normalized; undefined, as of a path that PVE could make no sense of, has no privileges.
 */
export function privilegesOn(granted: Granted, path: AclPath | undefined): ReadonlyMap<string, boolean> {
  if (path === undefined) return NOTHING;
  let paths = known.get(granted);
  if (!paths) {
    paths = new Map();
    known.set(granted, paths);
  }
  let privileges = paths.get(path);
  if (!privileges) {
    privileges = findPrivileges(granted, path);
    paths.set(path, privileges);
  }
  return privileges;
}

function findPrivileges(granted: Granted, path: AclPath): ReadonlyMap<string, boolean> {
  const own = granted.asked.get(path) ?? granted.listed.get(path);
  if (own) return own;
  if (ALWAYS_LISTED.has(path)) return NOTHING;
  let inherited = NOTHING;
  for (const ancestor of aclPathAncestry(path)) {
    const passing = [...(granted.listed.get(ancestor) ?? [])].filter(([, passesOn]) => passesOn);
    if (passing.length > 0) inherited = new Map(passing);
  }
  return inherited;
}

/** Listed whenever there is any privilege on them. Rule: `PVE/RPCEnvironment.pm sub get_effective_permissions`. */
const ALWAYS_LISTED: ReadonlySet<AclPath> = new Set([
  "/",
  "/access",
  "/access/groups",
  "/nodes",
  "/pool",
  "/sdn",
  "/storage",
  "/vms",
]);

/** Whether the list of all rights has a path whenever there is any privilege on it. */
export const isAlwaysListed = (path: AclPath): boolean => ALWAYS_LISTED.has(path);

/**
 * Whether the list of all rights tells, of the privileges that matter, which ones a path has. PVE lists each path that
 * has an ACL or is in a pool, if the credential has any privilege there. So a path that is not listed either inherits,
 * or everything is taken away on it (NoAccess), and the list looks the same. It tells the two apart where
 * - what is inherited has none of the privileges that matter, or
 * - the credential was shown what is there: then it has privileges, and would be listed if it had an ACL of its own, or
 * - all ACLs are known, and the path has none.
 *
 * They hold only under a path that passes on all that it has: a token with privilege separation takes what its user
 * and its own ACLs give each on their own way, and a right that ends at a path hides for it what passes on from above.
 *
 * @param path normalized.
 */
export function isCertain(granted: Granted, path: AclPath, privileges: readonly string[]): boolean {
  const { listed, asked, seen, acls, everything } = granted;
  if (everything || asked.has(path) || listed.has(path) || ALWAYS_LISTED.has(path)) return true;
  const shown = seen?.get(path);
  if (shown) {
    // nothing is taken away in between, or it would not be shown
    const giver = listed.get(lastSettled(granted, NOTHING, path));
    return giver !== undefined && [...giver.values()].every(Boolean) && shown.some((privilege) => giver.has(privilege));
  }
  const above = listed.get(acls ? lastSettled(granted, acls, path) : parentOf(path));
  if (!above || ![...above.values()].every(Boolean)) return false;
  if (acls && !acls.has(path)) return true;
  return !privileges.some((privilege) => above.has(privilege));
}

const parentOf = (path: AclPath): AclPath => path.slice(0, Math.max(path.lastIndexOf("/"), 1));

/** The nearest path above on which anything can be settled. */
function lastSettled({ listed }: Granted, acls: Pick<ReadonlySet<AclPath>, "has">, path: AclPath): AclPath {
  let above = parentOf(path);
  while (!listed.has(above) && !acls.has(above) && !ALWAYS_LISTED.has(above)) above = parentOf(above);
  return above;
}

/** Whether PVE shows this credential nothing at all: lists are then empty without an error. */
export function seesNothing({ everything, listed }: Granted): boolean {
  return everything !== true && listed.size === 0;
}
