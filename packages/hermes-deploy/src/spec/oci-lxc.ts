import { z } from "zod";
import { container } from "./container.ts";
import { hermes } from "./hermes.ts";
import { ociImage } from "./oci-image.ts";
import { petOfItsOwn } from "./pet.ts";
import { preflight } from "./preflight.ts";
import { target } from "./target.ts";
import { verify } from "./verify.ts";

/** Where the image keeps its state (hermes-agent Dockerfile: HERMES_HOME, VOLUME). */
export const DATA = "/opt/data";

/** Shape `oci-lxc`: Hermes' image as a container of PVE itself, without Docker. */
export const ociLxc = z.strictObject({
  shape: z.literal("oci-lxc"),
  target: target.optional().describe("Which PVE to talk to; the environment wins."),
  container: container
    .omit({ template: true })
    .extend({ image: ociImage.describe("What the container is made from.") })
    .describe("The container that the image runs as; it may be destroyed and made again."),
  pet: petOfItsOwn.describe("The container that owns the volumes; made once, never started, never changed again."),
  hermes: hermes.describe("What Hermes shall be."),
  preflight: preflight.prefault({}).describe("What to look at before anything is changed."),
  verify: verify.prefault({}).describe("What to prove after the deployment."),
});

export type OciLxcSpec = z.output<typeof ociLxc>;
