import type { Spec } from "../spec/spec.ts";
import { bareMetalRuntime } from "./bare-metal/runtime.ts";
import { dockerRuntime } from "./docker/runtime.ts";
import { nixosContainerRuntime, nixosNativeRuntime } from "./nixos/runtime.ts";
import { ociRuntime } from "./oci/runtime.ts";
import { portainerRuntime } from "./portainer/runtime.ts";
import { profilesRuntime } from "./profiles/runtime.ts";
import type { Runtime } from "./runtime.ts";

const runtimes: { readonly [S in Spec["shape"]]: Runtime<Extract<Spec, { shape: S }>> } = {
  "docker-lxc": dockerRuntime,
  "nixos-native": nixosNativeRuntime,
  "nixos-container": nixosContainerRuntime,
  "bare-metal-pet": bareMetalRuntime,
  "oci-lxc": ociRuntime,
  "docker-profiles": profilesRuntime,
  "portainer-stack": portainerRuntime,
};

/** The runtime module of a shape. */
export function runtimeOfShape(shape: Spec["shape"]): Pick<Runtime, "shape" | "questions" | "since" | "preview"> {
  return runtimes[shape];
}

/** The runtime module of a spec's shape. */
export function runtimeOf(spec: Spec): Runtime {
  return runtimes[spec.shape];
}
