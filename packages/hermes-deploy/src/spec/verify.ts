import { z } from "zod";

/** How far up the verification ladder to climb. */
export const verify = z.strictObject({
  platforms: z.boolean().default(true).describe("Wait until every connector given above is connected."),
  model: z
    .boolean()
    .default(true)
    .describe("Ask the model for a short answer through the gateway (costs a few tokens)."),
  write_file: z
    .boolean()
    .default(true)
    .describe("Let the agent's user write a file on each mount and find it on the node's disk."),
  timeout: z.int().min(10).max(3600).default(300).describe("Seconds to wait for Hermes to become healthy."),
});
