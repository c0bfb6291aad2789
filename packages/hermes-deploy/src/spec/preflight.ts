import { z } from "zod";

const place = z
  .union([z.enum(["here", "guest"]), z.literal(false)], { error: '"here", "guest" or false' })
  .default("here");

/** What is looked at outside before anything is changed, and from where. */
export const preflight = z.strictObject({
  node: z.boolean().default(true).describe("Whether the node can run what is to be run: versions, kind of storage."),
  image: z
    .boolean()
    .default(true)
    .describe("Ask the image's registry, from this machine, what a tag without a digest stands for."),
  model: place.describe(
    'Ask the model\'s server whether it offers the model: from this machine ("here") or from inside the container, once it runs ("guest").',
  ),
  tokens: place.describe('Ask each messaging platform whether it knows its token: "here", "guest" or not at all.'),
  ports: z.boolean().default(true).describe("Whether Hermes' ports are free in the container, once it runs."),
});
