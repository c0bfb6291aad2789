import { z } from "zod";
import { type BareMetalPetSpec, bareMetalPet } from "./bare-metal-pet.ts";
import { type DockerLxcSpec, dockerLxc } from "./docker-lxc.ts";
import { type NixosSpec, nixosContainer, nixosNative } from "./nixos/nixos.ts";
import { type DockerProfilesSpec, dockerProfiles } from "./profiles/docker-profiles.ts";

/** What a spec file may say. Every shape is one member, told apart by `shape`. */
export const spec = z.discriminatedUnion("shape", [
  dockerLxc,
  bareMetalPet,
  nixosNative,
  nixosContainer,
  dockerProfiles,
]);

/** A checked spec: defaults filled in, secrets as references. */
export type Spec = DockerLxcSpec | BareMetalPetSpec | NixosSpec | DockerProfilesSpec;

/** Names of the shapes, for messages. */
export const shapes: readonly Spec["shape"][] = spec.options.map(({ shape }) => shape.shape.value);
