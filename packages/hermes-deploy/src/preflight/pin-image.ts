import type { Fact } from "./fact.ts";
import { isMoving, parseImageRef } from "./image-ref.ts";
import type { TagAnswer } from "./registry.ts";

/** What is known of an image beside its name in the spec. */
export interface ImageSeen {
  /** The image in the container's compose file; nothing if there is none or nobody could look. */
  readonly there: string | undefined;
  /** What the registry says of the tag; nothing if it was not asked. */
  readonly registry: TagAnswer | undefined;
}

/** The image to run. */
export interface PinnedImage {
  /** With a digest, if one is known. */
  readonly image: string;
  readonly facts: readonly Fact[];
}

/**
 * Decides which image runs. A digest in the spec is that image. A tag alone means what it means when Hermes is first
 * started; what runs since then stays until the spec names another tag or a digest, whatever is pushed under the tag.
 */
export function pinImage(written: string, { there, registry }: ImageSeen): PinnedImage {
  const { name, tag, digest } = parseImageRef(written);
  const fact = { id: "image", sort: "image" } as const;
  if (digest !== undefined)
    return { image: written, facts: [{ ...fact, state: "good", said: `${name} is pinned by its digest` }] };
  const running = there === undefined ? undefined : parseImageRef(there);
  const kept = running?.name === name && running.tag === tag ? running.digest : undefined;
  const offered = registry !== undefined && "digest" in registry ? registry.digest : undefined;
  const chosen = kept ?? offered;
  const moves = isMoving(tag) ? `the tag ${tag} moves with every release` : `the tag ${tag} may be pushed again`;
  if (chosen === undefined) {
    const why = registry !== undefined && "none" in registry ? registry.none : "the registry was not asked";
    const said = `${name}:${tag} is not pinned, and ${moves}: ${why}. Docker takes what it finds under the tag.`;
    return {
      image: `${name}:${tag}`,
      facts: [{ ...fact, state: "warning", said, remedy: "write the digest into hermes.image: NAME:TAG@sha256:…" }],
    };
  }
  const image = `${name}:${tag}@${chosen}`;
  const source =
    kept === undefined ? "that is what the registry has now" : "that is what the container has since it was set up";
  const newer: Fact[] =
    kept === undefined || offered === undefined || offered === kept
      ? []
      : [
          {
            ...fact,
            id: "image-newer",
            state: "warning",
            said: `the registry has another image under ${tag} by now: ${offered}`,
            remedy: `to change to it: hermes.image: ${name}:${tag}@${offered}`,
          },
        ];
  const pinned: Fact = {
    ...fact,
    state: "warning",
    said: `${name}:${tag} is taken as ${chosen}: ${source}, and ${moves}`,
    remedy: `to stay with it wherever it is deployed: hermes.image: ${image}`,
  };
  return { image, facts: [pinned, ...newer] };
}
