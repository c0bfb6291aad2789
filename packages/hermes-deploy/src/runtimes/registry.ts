import type { Spec } from "../spec/spec.ts";
import { bareMetalRuntime } from "./bare-metal/runtime.ts";
import { dockerRuntime } from "./docker/runtime.ts";
import { profilesRuntime } from "./profiles/runtime.ts";
import type { Runtime } from "./runtime.ts";

const runtimes: { readonly [S in Spec["shape"]]: Runtime<Extract<Spec, { shape: S }>> } = {
  "docker-lxc": dockerRuntime,
  "bare-metal-pet": bareMetalRuntime,
  "docker-profiles": profilesRuntime,
};

/** The runtime module of a spec's shape. */
export function runtimeOf(spec: Spec): Runtime {
  return runtimes[spec.shape];
}
