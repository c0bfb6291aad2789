import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { profilePorts } from "../../spec/profiles/ports.ts";
import { SERVICE } from "../docker/layout.ts";
import type { Gateway } from "../gateway-checks.ts";
import { DATA, HOME } from "./layout.ts";

/** The default profile's name; its home is the root of the others'. */
export const DEFAULT = "default";

/** A profile that there shall be, with where things of it are. */
export interface WantedProfile {
  readonly name: string;
  /** Its home in the guest, and as Hermes sees it. */
  readonly home: string;
  readonly seenHome: string;
  readonly configFile: string;
  readonly envFile: string;
  /** Where its own gateway listens on the guest's loopback; undefined if another one serves it. */
  readonly port: number | undefined;
  /** Whether a gateway of its own shall run. */
  readonly runs: boolean;
  /** Whether it shall be reached at all. */
  readonly served: boolean;
  readonly model: DockerProfilesSpec["hermes"]["model"];
  readonly connectors: DockerProfilesSpec["hermes"]["connectors"];
  readonly key: DockerProfilesSpec["hermes"]["api_server"]["key"];
}

/** The default profile, and those of the list that are not to be absent, in its order. */
export function wantedProfiles(spec: DockerProfilesSpec): readonly WantedProfile[] {
  const { hermes, profiles, gateways } = spec;
  const ports = profilePorts(spec);
  const { model, connectors, api_server } = hermes;
  const first = { model, connectors, key: api_server.key, port: api_server.port, runs: true, served: true };
  return [
    { name: DEFAULT, ...places(DATA, HOME), ...first },
    ...profiles
      .filter(({ state }) => state !== "absent")
      .map((profile) => ({
        name: profile.name,
        ...places(`${DATA}/profiles/${profile.name}`, `${HOME}/profiles/${profile.name}`),
        port: gateways === "multiplex" ? undefined : ports.get(profile.name),
        runs: gateways === "separate" && profile.state === "running",
        served: profile.state === "running",
        model: profile.model ?? model,
        connectors: profile.connectors,
        key: profile.api_server.key,
      })),
  ];
}

/** Profiles that shall not be there. */
export function absentProfiles({ profiles }: DockerProfilesSpec): readonly string[] {
  return profiles.filter(({ state }) => state === "absent").map(({ name }) => name);
}

function places(home: string, seenHome: string) {
  return { home, seenHome, configFile: `${home}/config.yaml`, envFile: `${home}/.env` };
}

/** `hermes` for one profile, inside the container: the default one is the one that is not named. */
export function hermesFor(name: string, command: string): string {
  return name === DEFAULT ? `hermes ${command}` : `hermes -p ${name} ${command}`;
}

/** Where a profile's gateway is asked: its own, or the default one's under its prefix. */
export function doorOf({ hermes }: DockerProfilesSpec, { name, port, envFile }: WantedProfile): Gateway {
  return {
    port: port ?? hermes.api_server.port,
    ...(port === undefined ? { prefix: `/p/${name}` } : {}),
    envFile,
    showLog: `tail -n 50 ${DATA}/logs/gateways/${port === undefined ? DEFAULT : name}/current`,
    restart: `docker exec ${SERVICE} ${hermesFor(port === undefined ? DEFAULT : name, "gateway restart")}`,
  };
}
