import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { mountsOf } from "./layout.ts";
import type { NixValue } from "./nix-literal.ts";

type NixSet = Readonly<Record<string, NixValue | undefined>>;
type Profile = NixosSpec["nixos"]["options"]["profiles"][string];

/** What of the agent's config.yaml the rest of the spec decides. */
export function ownSettings(spec: NixosSpec): NixSet {
  const workplace = mountsOf(spec).find(({ read_only }) => !read_only)?.to;
  return { ...modelSettings(spec), terminal: { backend: spec.hermes.sandbox, cwd: workplace } };
}

/** What of a named profile's: it talks to the same model, unless it says another place. */
export function profileSettings(spec: NixosSpec, profile: Profile): NixSet {
  return sharesModel(profile) ? modelSettings(spec) : {};
}

/** Whether a profile is served where the agent is. If not, it must not be given the key for that place. */
export function sharesModel({ configFile, settings: { model } }: Pick<Profile, "configFile" | "settings">): boolean {
  const said = typeof model === "object" && model !== null ? Object.keys(model) : [];
  return configFile === undefined && !said.some((key) => ["base_url", "provider", "api_key"].includes(key));
}

function modelSettings({ hermes: { model } }: NixosSpec): NixSet {
  return {
    model: {
      default: model.default,
      provider: model.provider,
      base_url: model.base_url.replace(/\/+$/, ""), // Hermes appends "/chat/completions"
    },
  };
}
