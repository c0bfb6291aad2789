import type { Fact } from "./fact.ts";
import { isMoving, parseImageRef } from "./image-ref.ts";
import type { TagAnswer } from "./registry.ts";

/** What is known of an image that PVE pulls, beside its reference. */
export interface PulledImageSeen {
  /** The digest that the spec insists on. */
  readonly wanted: string | undefined;
  /** Whether there is a container that was made from this reference. */
  readonly made: boolean;
  /** What its notes say that the tag stood for then. */
  readonly noted: string | undefined;
  /** What the registry says of the tag; nothing if it was not asked. */
  readonly registry: TagAnswer | undefined;
}

/** The digest for the notes of a container that is to be made, as far as it is known. */
export interface PulledImage {
  readonly digest?: string;
  readonly facts: readonly Fact[];
}

/**
 * Decides what an image is that PVE pulls by its tag alone (`PVE/API2/Storage/Status.pm` method oci_registry_pull takes
 * no digest): what the notes of its container say, else what the registry says now.
 */
export function pulledImage(reference: string, { wanted, made, noted, registry }: PulledImageSeen): PulledImage {
  const { tag } = parseImageRef(reference);
  const fact = (state: Fact["state"], said: string, remedy?: string): Fact => ({
    id: "image",
    sort: "image",
    state,
    said,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const offered = registry !== undefined && "digest" in registry ? registry.digest : undefined;
  const known = made ? noted : offered;
  if (known === undefined) {
    if (made && wanted === undefined) return { facts: [] };
    const why = made ? "its container's notes do not say" : noAnswer(registry);
    const said = `what ${reference} stands for is not known: ${why}`;
    return { ...keep(wanted), facts: [fact(wanted === undefined ? "unknown" : "warning", said)] };
  }
  if (wanted !== undefined && wanted !== known) {
    const who = made ? "the container was made from" : "the registry has";
    return {
      digest: wanted,
      facts: [
        fact(
          "problem",
          `${who} ${known} under ${tag}, and the spec wants ${wanted}`,
          `name a tag that stands for it; or container.image.digest: ${known}`,
        ),
      ],
    };
  }
  if (made) return { digest: known, facts: [fact("good", `${reference} is ${known}, as the container's notes say`)] };
  const moves = isMoving(tag) && wanted === undefined;
  return {
    digest: known,
    facts: [
      moves
        ? fact(
            "warning",
            `${reference} is ${known} now, and the tag ${tag} moves with every release; the notes will say which it was`,
            "name a tag that stays, such as v2026.9.24",
          )
        : fact(
            "good",
            `${reference} is ${known}${wanted === undefined ? "; the notes will say so" : ", as the spec wants"}`,
          ),
    ],
  };
}

function keep(digest: string | undefined): { readonly digest?: string } {
  return digest === undefined ? {} : { digest };
}

function noAnswer(registry: TagAnswer | undefined): string {
  return registry !== undefined && "none" in registry ? registry.none : "the registry was not asked";
}
