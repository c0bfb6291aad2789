import { rootSource } from "../spec/source.ts";
import type { Spec } from "../spec/spec.ts";

/** Tag of every container of this tool: to find them in PVE's own interface. */
export const TAG = "hermes-deploy";

/** What a container's notes say about who made it. */
export interface Marker {
  readonly shape: string;
  /** The container existed before and was taken over. */
  readonly adopted: boolean;
}

const LINE = /^hermes-deploy: shape=(?<shape>[a-z0-9-]+)(?<adopted> adopted)?\s*$/m;

/**
 * The line in a container's notes that makes it ours. It is the only thing that does: a tag can be set by accident,
 * and there is no state file.
 */
export function printMarker({ shape, adopted }: Marker): string {
  return `hermes-deploy: shape=${shape}${adopted ? " adopted" : ""}`;
}

/** Notes of a pet: a sentence for people, then our line. */
export function petDescription(): string {
  return `Owns volumes that outlive the containers which use them. Leave it stopped and protected.\n\n${PET}\n`;
}

/** Whether a container was made by this tool as a pet. */
export function isPet(description: unknown): boolean {
  return typeof description === "string" && description.split("\n").some((line) => line.trim() === PET);
}

const PET = "hermes-deploy: pet";

/** Finds our line in the notes of a container. */
export function readMarker(description: unknown): Marker | undefined {
  const groups = typeof description === "string" ? LINE.exec(description)?.groups : undefined;
  return groups?.shape === undefined ? undefined : { shape: groups.shape, adopted: groups.adopted !== undefined };
}

/** Notes for a new container: a sentence for people, then our lines. PVE shows them as Markdown. */
export function newDescription(spec: Spec): string {
  const source = rootSource(spec);
  const image = source.kind === "image" ? `${IMAGE}${source.reference}\n${digestLine(spec)}` : "";
  return `Hermes Agent. Managed by hermes-deploy: change its spec and apply that, rather than changing this container.\n\n${printMarker({ shape: spec.shape, adopted: false })}\n${image}`;
}

/** PVE does not know it: the notes are where it is kept. */
function digestLine({ container }: Spec): string {
  return "image" in container && container.image.digest !== undefined ? `${DIGEST}${container.image.digest}\n` : "";
}

/** The image that a container of ours was made from. */
export function readImage(description: unknown): string | undefined {
  return lineAfter(IMAGE, description);
}

/** What the tag of that image stood for in its registry when the container was made. */
export function readDigest(description: unknown): string | undefined {
  return lineAfter(DIGEST, description);
}

function lineAfter(start: string, description: unknown): string | undefined {
  const lines = typeof description === "string" ? description.split("\n") : [];
  return lines
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .trim();
}

const IMAGE = "hermes-deploy: image=";
const DIGEST = "hermes-deploy: digest=";

/** Notes of a container that is taken over: what its owner wrote stays. */
export function adoptedDescription(description: unknown, spec: Spec): string {
  const kept = typeof description === "string" ? description.trimEnd() : "";
  return `${kept}${kept === "" ? "" : "\n\n"}${printMarker({ shape: spec.shape, adopted: true })}\n`;
}
