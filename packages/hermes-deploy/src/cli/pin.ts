import type { Channel } from "../channels/channel.ts";
import type { Pve } from "../channels/pve.ts";
import { observeGuest } from "../observe/guest.ts";
import { readDigest, readImage } from "../plan/marker.ts";
import { whose } from "../plan/whose.ts";
import type { Fact } from "../preflight/fact.ts";
import { parseImageRef } from "../preflight/image-ref.ts";
import { imageThere } from "../preflight/image-there.ts";
import { pinImage } from "../preflight/pin-image.ts";
import { pulledImage } from "../preflight/pulled-image.ts";
import { digestOfTag } from "../preflight/registry.ts";
import type { OciLxcSpec } from "../spec/oci-lxc.ts";
import { hasImage, type Spec, type SpecWithImage } from "../spec/spec.ts";
import type { Ask } from "../web/ask.ts";

/** A spec whose image has its digest, as far as one could be found; of an image that PVE pulls, for the notes. */
export interface PinnedSpec {
  readonly spec: Spec;
  readonly facts: readonly Fact[];
}

export interface PinOptions {
  readonly pve: Pve;
  readonly channels: readonly Channel[];
  readonly ask: Ask;
  readonly signal: AbortSignal;
  /** Whether the registry may be asked. */
  readonly asking: boolean;
}

/** Finds the digest of an image that the spec names by its tag alone: in the container, else in the image's registry. */
export async function pinSpec(spec: Spec, options: PinOptions): Promise<PinnedSpec> {
  if (spec.shape === "oci-lxc") return await pinPulled(spec, options);
  if (!hasImage(spec)) return { spec, facts: [] };
  const written = spec.hermes.image;
  const known = parseImageRef(written).digest !== undefined;
  const seen = known ? { there: undefined, registry: undefined } : await lookUp(spec, written, options);
  const { image, facts } = pinImage(written, seen);
  return { spec: withImage(spec, image), facts };
}

/** What PVE pulls by its tag: its digest goes to the notes of the container. */
async function pinPulled(spec: OciLxcSpec, { pve, ask, signal, asking }: PinOptions): Promise<PinnedSpec> {
  const { image, vmid } = spec.container;
  const guest = await observeGuest(pve, vmid);
  const notes = whose(spec, guest, false).kind === "ours" ? guest?.config?.description : undefined;
  const made = readImage(notes) === image.reference;
  const registry =
    !made && asking && spec.preflight.image ? await digestOfTag(image.reference, ask, signal) : undefined;
  const { digest, facts } = pulledImage(image.reference, {
    wanted: image.digest,
    made,
    noted: readDigest(notes),
    registry,
  });
  const known = digest === undefined ? image : { ...image, digest };
  return { spec: { ...spec, container: { ...spec.container, image: known } }, facts };
}

function withImage<S extends SpecWithImage>(spec: S, image: string): S {
  return { ...spec, hermes: { ...spec.hermes, image } };
}

async function lookUp(spec: Spec, image: string, { pve, channels, ask, signal, asking }: PinOptions) {
  const guest = await observeGuest(pve, spec.container.vmid);
  const door = channels.map(({ doors }) => doors["guest-shell"]).find((each) => each !== undefined);
  const enter = guest?.status === "running" && whose(spec, guest, false).kind === "ours";
  const [there, registry] = await Promise.all([
    enter && door !== undefined ? imageThere(door, signal) : undefined,
    asking && spec.preflight.image ? digestOfTag(image, ask, signal) : undefined,
  ]);
  return { there, registry };
}
