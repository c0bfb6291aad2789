import { z } from "zod";
import { container } from "../container.ts";
import { hermes } from "../hermes.ts";
import { preflight } from "../preflight.ts";
import { target } from "../target.ts";
import { verify } from "../verify.ts";
import { agentOptions, backend, ociContainer } from "./options.ts";
import { hardening, nixosSystem } from "./system.ts";

const around = {
  target: target.optional().describe("Which PVE to talk to; the environment wins."),
  container: container.describe("The container of PVE; its template is a NixOS."),
  hermes: hermes.describe("What Hermes shall be."),
  preflight: preflight.prefault({}).describe("What to look at before anything is changed."),
  verify: verify.prefault({}).describe("What to prove after the deployment."),
};

/** Shape `nixos-native`: the agent as a service of NixOS, with the agent's own module. */
export const nixosNative = z.strictObject({
  shape: z.literal("nixos-native"),
  ...around,
  nixos: z
    .strictObject({
      ...nixosSystem,
      hardening: hardening.default({}).describe("More confinement for the service than the module's own."),
      options: z
        .strictObject({ ...agentOptions, backend: backend.prefault({}).describe("Desktop or browser backend.") })
        .prefault({})
        .describe("services.hermes-agent, under the module's own names."),
    })
    .prefault({})
    .describe("The NixOS in the container."),
});

/** Shape `nixos-container`: the same, in a Docker container that the agent may change with apt, pip and npm. */
export const nixosContainer = z.strictObject({
  shape: z.literal("nixos-container"),
  ...around,
  nixos: z
    .strictObject({
      ...nixosSystem,
      options: z
        .strictObject({
          ...agentOptions,
          container: ociContainer.prefault({}).describe("The container that the agent may change."),
        })
        .prefault({})
        .describe("services.hermes-agent, under the module's own names."),
    })
    .prefault({})
    .describe("The NixOS in the container."),
});

export type NixosNativeSpec = z.output<typeof nixosNative>;
export type NixosContainerSpec = z.output<typeof nixosContainer>;
export type NixosSpec = NixosNativeSpec | NixosContainerSpec;
