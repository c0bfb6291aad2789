import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { AGENT, READ_AS_AGENT } from "../as-agent.ts";
import { COMPOSE_FILE, SERVICE } from "../docker/layout.ts";
import { type WantedProfile, wantedProfiles } from "./gateways.ts";
import { CONTAINER_STARTED, CREATING, DATA, HOME, STARTED } from "./layout.ts";
import { filesDigest, hermesIn, IN_CONTAINER, startedNote, svstat } from "./shell.ts";

/** Hermes needs up to 90 s to come to an end (its drain and its cron jobs). */
const STOP_SECONDS = 120;

/** Hermes refuses a profile whose directory is there, and a creation that was cut off leaves one that lacks parts. */
const CREATE = `create() {
  if as_agent test -e ${CREATING}"$1"; then as_agent rm -rf ${DATA}/profiles/"$1"; fi
  if ! as_agent test -f ${DATA}/profiles/"$1"/SOUL.md; then
    as_agent touch ${CREATING}"$1"
    run profile create "$1" --no-alias
  fi
  as_agent rm -f ${CREATING}"$1"
}
`;

/**
 * Makes Hermes' home and the profiles in it, and deletes those that shall go. In the running container where there is
 * one, so that the supervisor learns of them; else in one that has no gateway and goes away.
 */
export function syncProfiles({ hermes }: DockerProfilesSpec, create: readonly string[], remove: readonly string[]) {
  const image = shellQuote(hermes.image);
  const made = create.map((name) => `create ${name}`);
  const gone = remove.map(
    (name) => `if [ -e ${DATA}/profiles/${name} ]; then
  run -p ${name} gateway stop || true
  as_agent mkdir -p ${DATA}/profile-exports
  run profile export ${name} -o "${HOME}/profile-exports/${name}-$(date -u +%Y%m%dT%H%M%SZ).tar.gz"
  run profile delete ${name} -y
fi
rm -f ${startedNote({ name })}`,
  );
  return `set -eu
docker image inspect ${image} > /dev/null 2>&1 || docker pull --quiet ${image}
mkdir -p ${DATA}
chown ${AGENT.uid}:${AGENT.gid} ${DATA}
${made.length + gone.length === 0 ? "" : READ_AS_AGENT}run() {
  if [ "$(docker inspect --format '{{.State.Status}}' ${SERVICE} 2> /dev/null)" = running ]; then
    ${IN_CONTAINER} hermes "$@"
  else
    docker run --rm -u ${AGENT.uid}:${AGENT.gid} -v ${DATA}:${HOME} --entrypoint hermes ${image} "$@"
  fi
}
${made.length === 0 ? "" : CREATE}${[...made, ...gone].join("\n")}
`;
}

/**
 * Starts the container with what the compose file says, and waits until it is healthy. A container that began just now
 * has started its gateways with the files as they are.
 */
export function startContainer(spec: DockerProfilesSpec): string {
  const started = wantedProfiles(spec).filter(({ runs }) => runs);
  const notes = started.map((profile) => `${filesDigest(spec, profile)} > ${startedNote(profile)}`);
  return `set -eu
began() { docker inspect --format '{{.State.StartedAt}}' ${SERVICE} 2> /dev/null || true; }
before=$(began)
rm -f ${CONTAINER_STARTED}
if ! docker compose --ansi never --progress plain -f ${COMPOSE_FILE} up -d --wait --wait-timeout ${spec.verify.timeout} --remove-orphans; then
  docker logs --tail 40 ${SERVICE} 2>&1 || true
  exit 1
fi
if [ "$(${IN_CONTAINER} cat /proc/1/comm)" != s6-svscan ]; then
  echo 'this image has no s6 supervisor, so its profiles cannot have gateways; name a newer image' >&2
  exit 1
fi
mkdir -p ${STARTED}
if [ "$(began)" != "$before" ]; then
  ${notes.join("\n  ")}
fi
sha256sum < ${COMPOSE_FILE} | cut -d ' ' -f 1 > ${CONTAINER_STARTED}
`;
}

/** Sees to it that a gateway runs with the files as they are now, and that the next boot starts it again. */
export function startGateway(spec: DockerProfilesSpec, profile: WantedProfile & { readonly port: number }): string {
  const { name, port } = profile;
  const log = `${DATA}/logs/gateways/${name}/current`;
  return `set -eu
${isUp(name)}
files() { ${filesDigest(spec, profile)}; }
if is_up && [ "$(cat ${startedNote(profile)} 2> /dev/null)" != "$(files)" ]; then
  rm -f ${startedNote(profile)}
  ${hermesIn(name, "gateway stop")}
  ${waitUntil("! is_up", STOP_SECONDS, "echo 'the gateway does not come to an end' >&2")}
fi
if ! is_up; then ${hermesIn(name, "gateway start")}; fi
${waitUntil(
  `curl -fsS -m 5 -o /dev/null http://127.0.0.1:${port}/health 2> /dev/null`,
  spec.verify.timeout,
  `tail -n 30 ${log} || true; echo 'the gateway is not healthy after ${spec.verify.timeout} s' >&2`,
)}
mkdir -p ${STARTED}
files > ${startedNote(profile)}
`;
}

/** Sees to it that a gateway does not run, and that no boot starts it. */
export function stopGateway(name: string): string {
  return `set -eu
${isUp(name)}
${hermesIn(name, "gateway stop")}
${waitUntil("! is_up", STOP_SECONDS, "echo 'the gateway does not come to an end' >&2")}
`;
}

function isUp(name: string): string {
  return `is_up() { [ "$(${svstat(name)} 2> /dev/null)" = true ]; }`;
}

function waitUntil(condition: string, seconds: number, otherwise: string): string {
  return `deadline=$(($(date +%s) + ${seconds}))
until ${condition}; do
  if [ "$(date +%s)" -ge "$deadline" ]; then
    ${otherwise}
    exit 1
  fi
  sleep 0.5
done`;
}
