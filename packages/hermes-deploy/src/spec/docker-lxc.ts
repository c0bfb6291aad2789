import { z } from "zod";
import { container } from "./container.ts";
import { dockerVolume, hermes, image } from "./hermes.ts";
import { preflight } from "./preflight.ts";
import { target } from "./target.ts";
import { verify } from "./verify.ts";

/** Shape `docker-lxc`: Hermes' image under Docker Compose in a container of PVE. */
export const dockerLxc = z.strictObject({
  shape: z.literal("docker-lxc"),
  target: target.optional().describe("Which PVE to talk to; the environment wins."),
  container: container.describe("The container of PVE."),
  hermes: hermes
    .extend({
      image,
      volumes: z
        .array(dockerVolume)
        .optional()
        .describe("Directories passed on to Hermes; each mount of the container under its own path if absent."),
    })
    .describe("What Hermes shall be."),
  docker: z
    .strictObject({
      source: z
        .enum(["auto", "distribution", "docker"])
        .default("auto")
        .describe(
          'Where Docker comes from if it is not there: the system\'s own packages ("distribution"), Docker\'s repository ("docker"), or the former if they have Compose v2, else the latter ("auto").',
        ),
    })
    .prefault({})
    .describe("Docker in the container."),
  preflight: preflight.prefault({}).describe("What to look at before anything is changed."),
  verify: verify
    .extend({
      message: z
        .boolean()
        .default(false)
        .describe("Let Hermes send a message to the home channel of each connector that has one."),
    })
    .prefault({})
    .describe("What to prove after the deployment."),
});

export type DockerLxcSpec = z.output<typeof dockerLxc>;
