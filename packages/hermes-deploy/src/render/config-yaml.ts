import type { Hermes } from "../spec/hermes.ts";
import { yamlText } from "./yaml-text.ts";

/**
 * Hermes' config.yaml (hermes-agent cli-config.yaml.example). `_config_version` is left to Hermes: without it, it
 * migrates the file when it starts.
 *
 * @param cwd where the agent's commands start.
 * @param more sections beyond what every deployment has.
 */
export function renderConfigYaml(
  { model, sandbox }: Pick<Hermes, "model" | "sandbox">,
  cwd: string | undefined,
  more: Readonly<Record<string, unknown>> = {},
): string {
  return yamlText(
    {
      model: {
        default: model.default,
        provider: model.provider,
        base_url: model.base_url.replace(/\/+$/, ""), // Hermes appends "/chat/completions"
      },
      terminal: { backend: sandbox, ...(cwd === undefined ? {} : { cwd }) },
      ...more,
    },
    "Written by hermes-deploy from the spec; Hermes completes it. Change the spec rather than this file.",
  );
}
