import { methodKeys } from "../generated/methods.ts";
import { closestName } from "../ids/closest-name.ts";
import type { PlannedCall } from "../permissions/planned-call.ts";
import { UsageError } from "./usage-error.ts";

/** A method of the API, and what its path says. */
export type MatchedPath = Required<PlannedCall>;

/**
 * Finds the method that a path means: `/nodes/pve1/lxc/105/config`, or with the names in braces as the schema has them.
 * Where several fit, a segment that is written out goes before one that is a name.
 *
 * @throws UsageError if PVE has no such method, with the closest one and the verbs that the path has.
 */
export function matchPath(method: PlannedCall["method"], path: string): MatchedPath {
  const given = segmentsOf(path);
  const fitting = methodKeys.flatMap((key) => {
    const [verb = "", template = ""] = key.split(" ");
    const params = fill(segmentsOf(template), given);
    return params ? [{ verb, path: template, params }] : [];
  });
  const [found] = fitting
    .filter(({ verb }) => verb === method)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (found) return { method, path: found.path, params: found.params };
  const verbs = [...new Set(fitting.map(({ verb }) => verb.toLowerCase()))];
  if (verbs.length > 0) throw new UsageError(`${path} has no ${method.toLowerCase()}, only ${verbs.join(", ")}.`);
  const paths = [...new Set(methodKeys.map((key) => key.split(" ")[1] ?? ""))];
  const meant = closestName(generalized(given, paths), paths);
  throw new UsageError(`PVE has no path ${path}${meant ? `; did you mean ${meant}?` : "."}`);
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** The names of a template with what stands there; undefined if it does not fit. */
function fill(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== value) return undefined;
    if (name !== undefined && value !== segment) params[name] = decodeURIComponent(value);
  }
  return params;
}

/** The path with names where a template has them, as far as the words before agree. */
function generalized(given: readonly string[], paths: readonly string[]): string {
  let known = "";
  for (const segment of given) {
    const literal = `${known}/${segment}`;
    const isKnown = paths.some((path) => path === literal || path.startsWith(`${literal}/`));
    const named = paths
      .find((path) => path.startsWith(`${known}/{`))
      ?.slice(known.length + 1)
      .split("/")[0];
    known = isKnown || named === undefined ? literal : `${known}/${named}`;
  }
  return known;
}
