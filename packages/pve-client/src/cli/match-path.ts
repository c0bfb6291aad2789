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
  if (path.includes("?")) {
    throw new UsageError(`${path}: parameters stand behind the path: ${path.replace(/[?&]/g, " ")}`);
  }
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
  throw new UsageError(`PVE has no path ${path}${whatThereIs(segmentsOf(generalized(given, paths)), paths)}`);
}

/** The parts of a path; `/api2/json`, with which every address begins, may stand before it. */
function segmentsOf(path: string): string[] {
  return path
    .replace(/^\/?api2\/json(?=\/|$)/, "")
    .split("/")
    .filter((segment) => segment !== "");
}

/** What may have been meant by the first part of a path that is wrong, or else what there is in its place. */
function whatThereIs(given: readonly string[], paths: readonly string[]): string {
  for (let right = given.length; ; right--) {
    const parent = given
      .slice(0, right)
      .map((segment) => `/${segment}`)
      .join("");
    const below = paths.filter((path) => path.startsWith(`${parent}/`));
    const names = [...new Set(below.map((path) => segmentsOf(path.slice(parent.length))[0] ?? ""))].sort();
    if (names.length === 0 && right > 0) continue;
    const meant = closestName(given[right] ?? "", names);
    return meant ? `; did you mean ${parent}/${meant}?` : `. Below ${parent || "/"} there is: ${names.join(", ")}.`;
  }
}

/** The names of a template with what stands there; undefined if it does not fit. */
function fill(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== value) return undefined;
    if (name !== undefined && value !== segment) params[name] = decoded(value);
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new UsageError(`"${segment}" is no part of a path: write % as %25.`);
  }
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
