import { z } from "zod";
import { type BareMetalPetSpec, bareMetalPet } from "./bare-metal-pet.ts";
import { type DockerLxcSpec, dockerLxc } from "./docker-lxc.ts";
import { type NixosSpec, nixosContainer, nixosNative } from "./nixos/nixos.ts";
import { type OciLxcSpec, ociLxc } from "./oci-lxc.ts";

/** What a spec file may say. Every shape is one member, told apart by `shape`. */
export const spec = z.discriminatedUnion("shape", [dockerLxc, bareMetalPet, nixosNative, nixosContainer, ociLxc]);

/** A checked spec: defaults filled in, secrets as references. */
export type Spec = DockerLxcSpec | BareMetalPetSpec | NixosSpec | OciLxcSpec;

/** A spec whose volumes are owned by a container of their own. */
export type SpecWithPet = Extract<Spec, { readonly pet: unknown }>;

/** Whether a spec's volumes are owned by a container of their own. */
export function hasPet(spec: Spec): spec is SpecWithPet {
  return "pet" in spec;
}

/** Names of the shapes, for messages. */
export const shapes: readonly Spec["shape"][] = [
  "docker-lxc",
  "bare-metal-pet",
  "nixos-native",
  "nixos-container",
  "oci-lxc",
];
