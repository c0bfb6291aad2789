import { type AclPath, aclPathAncestry } from "../ids/acl-path.ts";

/** What a credential may do, as far as PVE has told it. */
export interface Granted {
  /** Everything everywhere: this is `root@pam` with its password. */
  readonly everything?: true;
  /** By ACL path and privilege, whether the privilege passes on to the paths below. */
  readonly listed: ReadonlyMap<AclPath, ReadonlyMap<string, boolean>>;
  /** Paths that were asked for one by one; what is said there is final. */
  readonly asked: ReadonlyMap<AclPath, ReadonlySet<string>>;
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
  const asked = new Map<AclPath, ReadonlySet<string>>();
  for (const [path, value] of single) asked.set(path, new Set(readAnswer(value).get(path)?.keys() ?? []));
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

const NONE: ReadonlySet<string> = new Set();

/**
 * The privileges on a path. A path that PVE lists says it itself. One that it does not list has no ACL of its own and
 * takes over what passes on from the nearest path above that passes on anything: the deepest entry wins as a whole.
 * Rule: `PVE/AccessControl.pm sub roles`; the listed paths: `PVE/RPCEnvironment.pm sub get_effective_permissions`.
 *
 * What the list cannot tell is a path on which everything is taken away (NoAccess): such a path is missing in it.
 * That is what `asked` is for.
 *
 * @param path normalized; undefined, as of a path that PVE could make no sense of, has no privileges.
 */
export function privilegesOn(granted: Granted, path: AclPath | undefined): ReadonlySet<string> {
  if (path === undefined) return NONE;
  const asked = granted.asked.get(path);
  if (asked) return asked;
  const own = granted.listed.get(path);
  if (own) return new Set(own.keys());
  let inherited: readonly string[] = [];
  for (const ancestor of aclPathAncestry(path)) {
    const passing = [...(granted.listed.get(ancestor) ?? [])].filter(([, passesOn]) => passesOn);
    if (passing.length > 0) inherited = passing.map(([privilege]) => privilege);
  }
  return new Set(inherited);
}

/** Whether PVE shows this credential nothing at all: lists are then empty without an error. */
export function seesNothing({ everything, listed }: Granted): boolean {
  return everything !== true && listed.size === 0;
}
