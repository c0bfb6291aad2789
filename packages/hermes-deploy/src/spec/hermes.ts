import { z } from "zod";
import { connectors } from "./connectors.ts";
import { secretRef } from "./secret-ref.ts";

/** What Hermes shall be, whatever it runs in. */
export const hermes = z.strictObject({
  model: z
    .strictObject({
      provider: z.literal("custom", { error: '"custom": an OpenAI-compatible server at base_url' }).default("custom"),
      base_url: z
        .url({ protocol: /^https?$/, error: "an http or https address, such as http://10.1.10.22:4000/v1" })
        .regex(/^[\x21-\x7e]+$/, { error: "without spaces, line breaks or other than ASCII characters" })
        .describe("OpenAI-compatible server, such as LiteLLM, with its /v1."),
      default: z
        .string()
        .regex(/^[^\p{Cc}\u2028\u2029]+$/u, { error: "one line of text" })
        .describe("Model name as that server lists it."),
      api_key: secretRef.optional().describe("Key for that server."),
    })
    .describe("The language model."),
  connectors: connectors.default({}).describe("Messaging platforms; each one given here is switched on."),
  api_server: z
    .strictObject({
      key: z
        .union([z.literal("generated"), secretRef], {
          error: '"generated", or a reference to a secret of at least 16 characters',
        })
        .default("generated")
        .describe(
          '"generated" (made in the container, stays there) or a reference to a secret of at least 16 characters.',
        ),
      port: z.int().min(1024).max(65535).default(8642).describe("Port, on the container's loopback only."),
    })
    .prefault({})
    .describe("The gateway's own API: health checks and tests use it. Loopback only."),
  dashboard: z
    .literal(false, { error: "false: the dashboard is not offered yet" })
    .default(false)
    .describe("Web dashboard."),
  sandbox: z
    .literal("local", { error: '"local": commands of the agent run beside it' })
    .default("local")
    .describe("Where the agent runs commands."),
});

/** Image by tag and/or digest; a digest pins it. */
export const image = z
  .string()
  .regex(/^[a-z0-9]+(?:[._/:-][a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/, {
    error: "an image such as nousresearch/hermes-agent:v2026.9.24@sha256:<64 hex digits>",
  })
  .describe("Container image; pin it by digest.");

/** A directory of the container that is passed on into the Docker container. */
export const dockerVolume = z.strictObject({
  from: z
    .string()
    .regex(/^\/[^\p{Cc}\u2028\u2029:]*$/u, { error: "an absolute path without colons" })
    .describe("Directory in the LXC container."),
  to: z
    .string()
    .regex(/^\/[^\p{Cc}\u2028\u2029:]*$/u, { error: "an absolute path without colons" })
    .describe("Where Hermes sees it."),
  read_only: z.boolean().default(false).describe("Hermes may only read it."),
});

export type Hermes = z.output<typeof hermes>;
