import { z } from "zod";
import { type BareMetalPetSpec, bareMetalPet } from "./bare-metal-pet.ts";
import { type DockerLxcSpec, dockerLxc } from "./docker-lxc.ts";
import { type NixosSpec, nixosContainer, nixosNative } from "./nixos/nixos.ts";
import { type OciLxcSpec, ociLxc } from "./oci-lxc.ts";
import { type PortainerStackSpec, portainerStack } from "./portainer/portainer-stack.ts";
import { type DockerProfilesSpec, dockerProfiles } from "./profiles/docker-profiles.ts";

/** What a spec file may say. Every shape is one member, told apart by `shape`. */
export const spec = z.discriminatedUnion("shape", [
  dockerLxc,
  bareMetalPet,
  nixosNative,
  nixosContainer,
  ociLxc,
  dockerProfiles,
  portainerStack,
]);

/** A checked spec: defaults filled in, secrets as references. */
export type Spec = DockerLxcSpec | BareMetalPetSpec | NixosSpec | OciLxcSpec | DockerProfilesSpec | PortainerStackSpec;

/** A spec whose volumes are owned by a container of their own. */
export type SpecWithPet = Extract<Spec, { readonly pet: unknown }>;

/** Whether a spec's volumes are owned by a container of their own. */
export function hasPet(spec: Spec): spec is SpecWithPet {
  return "pet" in spec;
}

/** A spec of the image that Docker runs in the container. */
export type SpecWithImage = Extract<Spec, { readonly hermes: { readonly image: string } }>;

/** Whether Docker runs an image that the spec names. */
export function hasImage(spec: Spec): spec is SpecWithImage {
  return "image" in spec.hermes;
}

/** Names of the shapes, for messages. */
export const shapes: readonly Spec["shape"][] = spec.options.map(({ shape }) => shape.shape.value);
