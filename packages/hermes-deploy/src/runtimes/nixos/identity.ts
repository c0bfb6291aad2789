import { sha256 } from "../../render/digest.ts";

/** What of a spec the identity of the agent's Docker container is made from. */
export interface IdentityFacts {
  readonly image: string;
  readonly extraVolumes: readonly string[];
  readonly extraOptions: readonly string[];
}

/** The schemas that are known; 4 is that of the revision whose options the spec knows. */
export type IdentitySchema = 3 | 4;

/**
 * The identity that hermes-agent gives its container (nix/nixosModules.nix, containerIdentity): SHA-256 over
 * `builtins.toJSON` of its facts, which prints keys in order and no blanks. The schema's number is one of the facts.
 * Environment and env files were among them once and no longer are.
 *
 * @returns 64 hex digits, as `.container-identity` in the state directory holds them.
 */
export function containerIdentity(
  { image, extraVolumes, extraOptions }: IdentityFacts,
  schema: IdentitySchema = 4,
): string {
  return sha256(JSON.stringify({ extraOptions, extraVolumes, image, schema }));
}

/** What becomes of the container that is there. */
export type IdentityVerdict =
  | { readonly fate: "kept" }
  | { readonly fate: "recreated"; readonly why: "edited" | "other schema" };

/** Whether the next switch keeps the container with the identity that was seen, or makes it anew. */
export function judgeIdentity(facts: IdentityFacts, seen: string): IdentityVerdict {
  if (seen === containerIdentity(facts, 4)) return { fate: "kept" };
  return { fate: "recreated", why: seen === containerIdentity(facts, 3) ? "other schema" : "edited" };
}
