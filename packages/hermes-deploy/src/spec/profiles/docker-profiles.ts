import { z } from "zod";
import { dockerLxc } from "../docker-lxc.ts";
import { verify } from "../verify.ts";
import { profile } from "./profile.ts";

const { target, container, hermes, docker, preflight } = dockerLxc.shape;

/** Shape `docker-profiles`: several agents in one Docker container, each a profile of Hermes under its s6 supervisor. */
export const dockerProfiles = z.strictObject({
  shape: z.literal("docker-profiles"),
  target,
  container,
  hermes: hermes.describe("The image, and what the default profile shall be."),
  gateways: z
    .enum(["separate", "multiplex"])
    .default("separate")
    .describe(
      '"separate": a gateway process and a port for each profile. "multiplex": the default profile\'s gateway serves all, under /p/NAME/.',
    ),
  profiles: z.array(profile).min(1).max(500).describe("The profiles beside the default one."),
  docker,
  preflight,
  verify: verify.prefault({}).describe("What to prove after the deployment."),
});

export type DockerProfilesSpec = z.output<typeof dockerProfiles>;
