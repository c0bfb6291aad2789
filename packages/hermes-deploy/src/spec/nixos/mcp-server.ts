import { z } from "zod";

const texts = z.array(z.string()).default([]);
const byName = z.record(z.string().min(1), z.string()).default({});
const count = z.int().min(1).optional();

const tools = z.strictObject({
  include: texts.describe("Only these tools are offered."),
  exclude: texts.describe("These tools are hidden."),
});

const sampling = z.strictObject({
  enabled: z.boolean().default(true).describe("Whether the server may ask the model."),
  model: z.string().optional().describe("Another model for its questions."),
  max_tokens_cap: count.describe("Most tokens for one question."),
  timeout: count.describe("Seconds to wait for the model."),
  max_rpm: count.describe("Most questions in a minute."),
  max_tool_rounds: count.describe("Most rounds of tools for one question."),
  allowed_models: texts.describe("Models that it may ask for."),
  log_level: z.enum(["debug", "info", "warning"]).optional().describe("How much of it is logged."),
});

/** One entry of `mcpServers` (hermes-agent nix/moduleCommon.nix, mcpServerType). */
export const mcpServer = z.strictObject({
  command: z.string().min(1).optional().describe("Program of a server that speaks over standard input and output."),
  args: texts.describe("Its arguments. They end up in the Nix store, which everybody may read."),
  env: byName.describe("Its environment. It ends up in the Nix store, which everybody may read."),
  url: z
    .url({ protocol: /^https?$/, error: "an http or https address" })
    .optional()
    .describe("A server on the network."),
  headers: byName.describe("Headers for it. They end up in the Nix store, which everybody may read."),
  auth: z.literal("oauth").optional().describe("How Hermes logs in to it."),
  enabled: z.boolean().default(true).describe("Whether it is used."),
  timeout: count.describe("Seconds for one call."),
  connect_timeout: count.describe("Seconds for the connection."),
  tools: tools.optional().describe("Which of its tools are offered."),
  sampling: sampling.optional().describe("Whether and how it may ask the model."),
});
