import { z } from "zod";
import { container } from "./container.ts";
import { access, dashboard, installer } from "./guest-access.ts";
import { hermes } from "./hermes.ts";
import { pet } from "./pet.ts";
import { preflight } from "./preflight.ts";
import { target } from "./target.ts";
import { verify } from "./verify.ts";

/** Shape `bare-metal-pet`: Hermes installed in a container that may go, on a volume of another one that stays. */
export const bareMetalPet = z.strictObject({
  shape: z.literal("bare-metal-pet"),
  target: target.optional().describe("Which PVE to talk to; the environment wins."),
  container: container.describe("The container that Hermes runs in; it may be destroyed and made again."),
  pet: pet.describe("The container that owns the volumes; made once, never started, never changed again."),
  access: access.prefault({}).describe("Who gets in, and from where."),
  hermes: hermes
    .extend({
      home: z
        .string()
        .regex(/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/, { error: "a plain absolute path, such as /home/hermes" })
        .default("/home/hermes")
        .describe("Home of the agent's user, on one of the pet's volumes: program, settings and memory are in it."),
      installer,
      dashboard,
    })
    .describe("What Hermes shall be."),
  preflight: preflight.prefault({}).describe("What to look at before anything is changed."),
  verify: verify.prefault({}).describe("What to prove after the deployment."),
});

export type BareMetalPetSpec = z.output<typeof bareMetalPet>;
