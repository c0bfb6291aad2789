import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { AGENT } from "../as-agent.ts";
import { MANIFEST, SERVICE } from "../docker/layout.ts";
import { filesOf } from "./files.ts";
import { hermesFor, type WantedProfile } from "./gateways.ts";
import { STARTED } from "./layout.ts";

const AS_AGENT = `${AGENT.uid}:${AGENT.gid}`;

/** A command inside the running container, as the agent's user. */
export const IN_CONTAINER = `docker exec -u ${AS_AGENT} ${SERVICE}`;

/** A command that prints `true` while the supervisor keeps a gateway up, and fails where it has no such service. */
export function svstat(name: string): string {
  // s6's programs are found by their path only outside the supervision tree (hermes-agent docs/user-guide/docker.md)
  return `${IN_CONTAINER} /command/s6-svstat -o up "/run/service/gateway-${name}"`;
}

/** A command that runs `hermes` inside the container for one profile. */
export function hermesIn(name: string, command: string): string {
  return `${IN_CONTAINER} ${hermesFor(name, command)}`;
}

/** A command that prints a digest of what the manifest remembers of the files that a gateway reads. */
export function filesDigest(spec: DockerProfilesSpec, profile: WantedProfile): string {
  const lines = filesOf(spec, profile).map((path) => `-e ${shellQuote(`${JSON.stringify(path)}:`)}`);
  return `grep -F ${lines.join(" ")} ${MANIFEST} | tr -d ',' | sha256sum | cut -d ' ' -f 1`;
}

/** Where the digest is noted of the files that a gateway was last started with. */
export function startedNote({ name }: Pick<WantedProfile, "name">): string {
  return `${STARTED}/${name}`;
}
