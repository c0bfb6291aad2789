import { renderCompose } from "../../render/compose-yaml.ts";
import { renderConfigYaml } from "../../render/config-yaml.ts";
import { renderDotenv } from "../../render/dotenv.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { AGENT } from "../as-agent.ts";
import { COMPOSE_FILE } from "../docker/layout.ts";
import { volumesOf } from "../docker/volumes.ts";
import { DEFAULT, type WantedProfile, wantedProfiles } from "./gateways.ts";
import { DATA } from "./layout.ts";

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<DockerProfilesSpec, readonly GuestFile[]>();

/** compose.yaml, and config.yaml and .env of each profile: everything that the shape keeps in its guest. */
export function profilesFiles(spec: DockerProfilesSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? renderFiles(spec);
  rendered.set(spec, files);
  return files;
}

/** The files that a gateway reads when it starts; one that serves all profiles reads those of all. */
export function filesOf(spec: DockerProfilesSpec, profile: WantedProfile): readonly string[] {
  const profiles = spec.gateways === "multiplex" && profile.name === DEFAULT ? wantedProfiles(spec) : [profile];
  return profiles.flatMap(({ configFile, envFile }) => [configFile, envFile]);
}

function renderFiles(spec: DockerProfilesSpec): readonly GuestFile[] {
  const profiles = wantedProfiles(spec);
  return [
    { path: COMPOSE_FILE, mode: "0644", owner: "tool", content: compose(spec) },
    ...profiles.flatMap((profile) => [config(spec, profile, profiles), dotenv(profile)]),
  ];
}

/**
 * No env_file: s6 hands the container's environment to the gateway of every profile, where it goes before the profile's
 * own .env, so all would have one key, and one port to fight about (hermes-agent docs/user-guide/docker.md). The guest's
 * network: so no profile needs a change of the container, which would restart the others.
 */
function compose(spec: DockerProfilesSpec): string {
  return renderCompose({
    image: spec.hermes.image,
    dataDirectory: DATA,
    volumes: volumesOf(spec),
    port: spec.hermes.api_server.port,
    hostNetwork: true,
  });
}

function config(spec: DockerProfilesSpec, profile: WantedProfile, profiles: readonly WantedProfile[]): GuestFile {
  const isDefault = profile.name === DEFAULT;
  const shared = volumesOf(spec).find(({ read_only }) => !read_only)?.to;
  const cwd = isDefault ? shared : `${profile.seenHome}/workspace`;
  const served = profiles.filter(({ name, served }) => served && name !== DEFAULT).map(({ name }) => name);
  const multiplexing = isDefault
    ? { gateway: { multiplex_profiles: true, multiplex_profile_allowlist: served } }
    : // its key alone would switch a listener of its own on, and a profile that has one is not served
      { platforms: { api_server: { enabled: false } } };
  const content = renderConfigYaml(
    { model: profile.model, sandbox: spec.hermes.sandbox },
    cwd,
    spec.gateways === "multiplex" ? multiplexing : {},
  );
  return { path: profile.configFile, mode: "0644", owner: "shared", content, writer: AGENT };
}

function dotenv({ model, connectors, key, port, envFile }: WantedProfile): GuestFile {
  const listen = port === undefined ? undefined : { host: "127.0.0.1", port };
  return { ...renderDotenv({ model, connectors, api_server: { key } }, envFile, listen), writer: AGENT };
}
