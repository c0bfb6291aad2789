import type { AclPath } from "../ids/acl-path.ts";
import type { Missing } from "./evaluate.ts";
import type { PathPrivileges } from "./grant-commands.ts";
import { weightOf } from "./privilege-weight.ts";

/**
 * What to give so that nothing is missing any more: where one of several is enough, one that is missing anyway, else the
 * least powerful.
 *
 * @param held what is there already by path, and stays; nothing by default.
 */
export function leastMissing(
  missing: readonly Missing[],
  held: (path: AclPath) => Iterable<string> = () => [],
): PathPrivileges[] {
  const paths = [...new Set(missing.map(({ path }) => path))];
  return paths.map((path) => {
    const choices = missing.filter((one) => one.path === path).map(({ anyOf }) => anyOf);
    const given = new Set(choices.flatMap((anyOf) => (anyOf.length === 1 ? anyOf : [])));
    for (const anyOf of choices) {
      if (!anyOf.some((privilege) => given.has(privilege))) given.add(lightest(path, anyOf));
    }
    return { path, privileges: [...new Set([...held(path), ...given])].sort() };
  });
}

function lightest(path: AclPath, anyOf: readonly string[]): string {
  return anyOf.reduce((best, next) => (weightOf(path, next) < weightOf(path, best) ? next : best));
}
