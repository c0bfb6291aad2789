import { renderDotenv } from "../../render/dotenv.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { documentFiles } from "./documents.ts";
import { secretEnvFiles } from "./env-files.ts";
import { CONFIGURATION_FILE, ENV_FILE, FLAKE_FILE } from "./layout.ts";
import { renderConfiguration, renderFlake } from "./nix-files.ts";
import { secretFiles } from "./secrets.ts";

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<NixosSpec, readonly GuestFile[]>();

/** The flake, and beside its directory the files with secrets. */
export function nixosFiles(spec: NixosSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? [
    { path: FLAKE_FILE, mode: "0644", owner: "tool", content: renderFlake(spec) },
    { path: CONFIGURATION_FILE, mode: "0644", owner: "tool", content: renderConfiguration(spec) },
    // In a Docker container too: the module gives it the network of the guest.
    renderDotenv(spec.hermes, ENV_FILE, { host: "127.0.0.1", port: spec.hermes.api_server.port }),
    ...secretEnvFiles(spec),
    ...secretFiles(spec),
    ...documentFiles(spec),
  ];
  rendered.set(spec, files);
  return files;
}
