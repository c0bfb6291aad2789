import { z } from "zod";
import { hermes } from "../hermes.ts";
import { END_PORT, FIRST_PORT } from "./ports.ts";

/** Names that Hermes keeps to itself (hermes-agent hermes_cli/profiles.py, _RESERVED_NAMES). */
const RESERVED = ["hermes", "default", "test", "tmp", "root", "sudo"];

const { key } = hermes.shape.api_server.unwrap().shape;

/** One profile: an agent of its own beside the default one, with its own settings, memory, people and gateway. */
export const profile = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, {
      error: "a name of at most 64 lower-case letters, digits, - and _, not beginning with - or _",
    })
    .refine((name) => !RESERVED.includes(name), { error: `a name that Hermes keeps to itself: ${RESERVED.join(", ")}` })
    .describe("Name of the profile."),
  state: z
    .enum(["running", "stopped", "absent"])
    .default("running")
    .describe(
      '"running": its gateway runs, also after a restart. "stopped": it stays down. "absent": the profile is exported to profile-exports/ and deleted.',
    ),
  model: hermes.shape.model.optional().describe("Its language model; that of the default profile if absent."),
  connectors: hermes.shape.connectors.describe("Its messaging platforms, each with a bot of its own."),
  api_server: z
    .strictObject({
      key,
      port: z
        .int()
        .min(1024)
        .max(65535)
        .optional()
        .describe(`Port on the container's loopback; by its name from ${FIRST_PORT} to ${END_PORT - 1} if absent.`),
    })
    .prefault({})
    .describe("Its own API: each profile has another port and another key."),
});
