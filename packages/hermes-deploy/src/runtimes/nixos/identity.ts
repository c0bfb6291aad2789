import { sha256 } from "../../render/digest.ts";

/** What of a spec the identity of the agent's Docker container has ever been made from. */
export interface IdentityFacts {
  readonly image: string;
  readonly extraVolumes: readonly string[];
  readonly extraOptions: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Paths as the module sees them when the system is built. */
  readonly environmentFiles: readonly string[];
}

/**
 * The schemas that are known, newest first. 4 is that of the revision whose options the spec knows; 3 differs by its
 * number alone; the first one had none, and environment and env files were in it.
 */
export const IDENTITY_SCHEMAS = [4, 3, "without number"] as const;

export type IdentitySchema = (typeof IDENTITY_SCHEMAS)[number];

/**
 * The identity that hermes-agent gives its container (nix/nixosModules.nix, containerIdentity): SHA-256 over
 * `builtins.toJSON` of its facts, which prints keys in order and no blanks.
 *
 * @returns 64 hex digits, as `.container-identity` in the state directory holds them.
 */
export function containerIdentity(facts: IdentityFacts, schema: IdentitySchema = IDENTITY_SCHEMAS[0]): string {
  const { image, extraVolumes, extraOptions, environment, environmentFiles } = facts;
  const inOrder = Object.fromEntries(Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sha256(
    JSON.stringify(
      schema === "without number"
        ? { environment: inOrder, environmentFiles, extraOptions, extraVolumes, image }
        : { extraOptions, extraVolumes, image, schema },
    ),
  );
}

/** What becomes of the container that is there. */
export type IdentityVerdict =
  | { readonly fate: "kept" }
  | { readonly fate: "recreated"; readonly why: "edited" | "other schema" };

/**
 * Whether the next switch keeps the container with the identity that was seen, or makes it anew.
 *
 * @param facts what the spec says.
 * @param seen the identity of the container that is there.
 * @param sameModule whether the switch stays with the module that has made it, whichever schema that has.
 */
export function judgeIdentity(facts: IdentityFacts, seen: string, sameModule: boolean): IdentityVerdict {
  const schema = IDENTITY_SCHEMAS.find((each) => containerIdentity(facts, each) === seen);
  if (schema === undefined) return { fate: "recreated", why: "edited" };
  return sameModule || schema === IDENTITY_SCHEMAS[0] ? { fate: "kept" } : { fate: "recreated", why: "other schema" };
}
