import { z } from "zod";
import { type DockerLxcSpec, dockerLxc } from "./docker-lxc.ts";
import { type NixosSpec, nixosContainer, nixosNative } from "./nixos/nixos.ts";

/** What a spec file may say. Every shape is one member, told apart by `shape`. */
export const spec = z.discriminatedUnion("shape", [dockerLxc, nixosNative, nixosContainer]);

/** A checked spec: defaults filled in, secrets as references. */
export type Spec = DockerLxcSpec | NixosSpec;

/** Names of the shapes, for messages. */
export const shapes: readonly Spec["shape"][] = ["docker-lxc", "nixos-native", "nixos-container"];
