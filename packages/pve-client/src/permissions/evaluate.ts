import type { AclPath } from "../ids/acl-path.ts";
import { type Granted, privilegesOn } from "./granted.ts";
import { weightOf } from "./privilege-weight.ts";
import { type Never, type PrivilegeRequirement, type Refusal, type Requirement, refusalText } from "./requirement.ts";

/** Privileges that would have been enough: any one of them, on this ACL path. */
export interface Missing {
  readonly path: AclPath;
  readonly anyOf: readonly string[];
}

/** What comes out of a requirement. */
export type Outcome = { readonly is: "allowed" } | { readonly is: "unknown"; readonly reason: string } | Refused;

/** A refusal in PVE's words, and what would have been enough. */
export interface Refused extends Refusal {
  readonly is: "refused";
  /** Every entry is needed; empty where no privilege helps. */
  readonly missing: readonly Missing[];
  /** A refusal that also ends the choice in which it stands. */
  readonly final?: true;
}

const ALLOWED: Outcome = { is: "allowed" };

/**
 * Tells whether a credential meets a requirement. Pure. Rule: `PVE/RPCEnvironment.pm sub exec_api2_perm_check`.
 *
 * @returns where something is unknown, "unknown" unless the rest decides.
 */
export function evaluate(requirement: Requirement, granted: Granted): Outcome {
  if (granted.everything && !(requirement.is === "never" && requirement.forAll)) return ALLOWED;
  switch (requirement.is) {
    case "privilege":
      return evaluatePrivilege(requirement, granted);
    case "never":
      return refusedBy(requirement);
    case "unknown":
      return requirement;
    case "all":
      return allOf(
        requirement.of.map((part) => evaluate(part, granted)),
        requirement.final,
      );
    case "one":
      return oneOf(
        requirement.of.map((part) => evaluate(part, granted)),
        requirement.says,
      );
  }
}

function refusedBy({ status, message, errors }: Never): Refused {
  return { is: "refused", status, message, ...(errors && { errors }), missing: [] };
}

function evaluatePrivilege(requirement: PrivilegeRequirement, granted: Granted): Outcome {
  const { path, privileges, any, words, passingOn, refusal, noRemedy } = requirement;
  const held = privilegesOn(granted, path);
  const isHeld = (privilege: string) => (passingOn ? held.get(privilege) === true : held.has(privilege));
  if (any ? privileges.some(isHeld) : privileges.every(isHeld)) return ALLOWED;
  const absent = privileges.filter((privilege) => !isHeld(privilege));
  const what = words ?? `${path ?? ""}, ${any ? privileges.join("|") : absent[0]}`;
  const choices = any ? [privileges] : absent.map((privilege) => [privilege]);
  const missing = path === undefined || noRemedy ? [] : choices.map((anyOf) => ({ path, anyOf }));
  return { is: "refused", ...(refusal ?? { status: 403, message: refusalText(what) }), missing };
}

/** The first refusal is PVE's answer, but all that is missing is told. */
function allOf(outcomes: readonly Outcome[], final: true | undefined): Outcome {
  const refused = outcomes.filter((outcome) => outcome.is === "refused");
  const [first] = refused;
  if (first) {
    const missing = mergeMissing(refused.flatMap((one) => one.missing));
    return { ...first, missing, ...(final && { final }) };
  }
  return outcomes.find(({ is }) => is === "unknown") ?? ALLOWED;
}

function oneOf(outcomes: readonly Outcome[], says: "last" | undefined): Outcome {
  for (const outcome of outcomes) {
    if (outcome.is === "allowed" || (outcome.is === "refused" && outcome.final)) return outcome;
  }
  const undecided = outcomes.find(({ is }) => is === "unknown");
  if (undecided) return undecided;
  const refused = outcomes.filter((outcome) => outcome.is === "refused");
  const cheapest = refused
    .map(({ missing }) => missing)
    .filter((missing) => missing.length > 0)
    .reduce<readonly Missing[] | undefined>(
      (best, next) => (best && weightOfAll(best) <= weightOfAll(next) ? best : next),
      undefined,
    );
  const last = refused.at(-1);
  const answer = says === "last" && last ? last : { is: "refused" as const, status: 403, message: refusalText() };
  return { ...answer, missing: cheapest ?? [] };
}

function weightOfAll(missing: readonly Missing[]): number {
  return missing.reduce((sum, { path, anyOf }) => sum + Math.min(...anyOf.map((one) => weightOf(path, one))), 0);
}

/** Without repetitions. */
export function mergeMissing(missing: readonly Missing[]): Missing[] {
  if (missing.length < 2) return [...missing];
  return [...new Map(missing.map((one) => [`${one.path} ${one.anyOf.join("|")}`, one])).values()];
}
