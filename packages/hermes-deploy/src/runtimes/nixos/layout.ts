import type { NixosSpec } from "../../spec/nixos/nixos.ts";

/** Everything that the tool writes in the guest. It belongs to root alone. */
const HOME = "/etc/hermes-deploy";

/**
 * The flake's own directory. Nix copies all of it into its store, which every user may read: so nothing secret may
 * ever be in it, and nothing but what the flake needs.
 */
export const FLAKE = `${HOME}/flake`;
export const FLAKE_FILE = `${FLAKE}/flake.nix`;
export const CONFIGURATION_FILE = `${FLAKE}/configuration.nix`;

/** Secrets in files of root; Hermes' own module reads them from here when the system is activated. */
const SECRETS = `${HOME}/secrets`;
export const ENV_FILE = `${SECRETS}/hermes.env`;
export const AGE_KEY_FILE = `${SECRETS}/age.key`;

export const MANIFEST = `${HOME}/.hermes-deploy.json`;
/** Remembers the last switch: the manifest's digest then, and the system that came of it. */
export const SWITCHED = `${HOME}/.hermes-deploy.switched`;

/** What a rebuild under way keeps: its output, how much of it was shown, what it is for and how it ended. */
export const REBUILD = "/run/hermes-deploy-rebuild";
export const REBUILD_UNIT = "hermes-deploy-rebuild";

/** The unit of Hermes' module, and the name of its Docker container (hermes-agent nix/nixosModules.nix). */
export const SERVICE = "hermes-agent";

/** What the spec calls the agent itself, beside its named profiles; Hermes keeps this name too. */
export const DEFAULT_PROFILE = "default";

/** Name of the configuration in the flake: plain `nixos-rebuild switch` looks for the host's, which has no domain. */
export function systemName({ container }: NixosSpec): string {
  return container.hostname.replace(/\..*/, "");
}

/** Where the seed of a profile's auth.json is. */
export function authFile(profile: string): string {
  return `${SECRETS}/profile-${profile}-auth.json`;
}

/** Where the secrets of a profile's `secret_environment` are. */
export function profileEnvFile(profile: string): string {
  return `${SECRETS}/profile-${profile}.env`;
}

/** Hermes' home (hermes-agent nix/nixosModules.nix, hermesHome). */
export function hermesHome({ nixos }: NixosSpec): string {
  return `${nixos.options.stateDir}/.hermes`;
}

/** Directories of the guest that the agent gets beside its own, each under its own path. */
export function mountsOf({ container }: NixosSpec) {
  return container.mounts.map(({ path, read_only }) => ({ from: path, to: path, read_only }));
}
