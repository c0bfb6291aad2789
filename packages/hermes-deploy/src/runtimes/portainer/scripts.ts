import { shellQuote } from "../../render/shell-quote.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { AGENT } from "../as-agent.ts";
import { COMPOSE_FILE, MANIFEST, SERVICE, STARTED, STATE } from "../docker/layout.ts";
import { backUp } from "../docker/scripts.ts";
import { AGENT_FILE, AGENT_PROJECT, AGENT_STARTED, HERMES, homesOf, IMAGE_DIRECTORY, STACK_ENV } from "./layout.ts";
import { imageOf } from "./stack.ts";

const COMPOSE = "docker compose --ansi never --progress plain";

/** Makes the homes that are not there. What is there and belongs to somebody else is left to its owner, and said. */
export function makeHomes(spec: PortainerStackSpec): string {
  const owner = `${AGENT.uid}:${AGENT.gid}`;
  const calls = homesOf(spec).map(({ from }) => `home ${shellQuote(from)}`);
  return `set -eu
home() {
  if [ -L "$1" ] || { [ -e "$1" ] && [ ! -d "$1" ]; }; then
    echo "$1 is not a directory; move it away, or name another one in stack.homes" >&2
    exit 1
  fi
  mkdir -p "$(dirname "$1")"
  [ -d "$1" ] || mkdir -m 0700 "$1"
  if [ -z "$(ls -A "$1")" ]; then
    if [ "$(stat -c '%u' "$1")" = 0 ]; then chmod 0700 "$1"; fi
    chown ${owner} "$1"
  fi
  if [ "$(stat -c '%u' "$1")" != ${AGENT.uid} ]; then
    echo "$1 belongs to $(stat -c '%u:%g' "$1"), and Hermes runs as ${owner}. If it is to use what is there: chown -R ${owner} '$1'" >&2
    exit 1
  fi
}
${calls.join("\n")}
`;
}

/** Builds the stack's image, whose name says what it is built from; a Hermes that runs from another one backs up first. */
export function buildImage(spec: PortainerStackSpec): string {
  return `${backUpBefore(spec)}export BUILDKIT_PROGRESS=plain
docker image inspect "$image" > /dev/null 2>&1 || docker build -t "$image" ${IMAGE_DIRECTORY}
`;
}

/** Has a Hermes that runs from another image back up what it has. */
export function backUpBefore(spec: PortainerStackSpec): string {
  return `set -eu
image=${imageOf(spec)}
${backUp(HERMES)}`;
}

/** Starts Portainer's agent with what its compose file says. */
export const START_AGENT = `set -eu
rm -f ${AGENT_STARTED}
${COMPOSE} -p ${AGENT_PROJECT} -f ${AGENT_FILE} up -d --wait --wait-timeout 120
sha256sum < ${AGENT_FILE} | cut -d ' ' -f 1 > ${AGENT_STARTED}
`;

/** Takes down what Compose has started here before, so that Portainer can start the same. */
export function takeDown({ stack }: PortainerStackSpec): string {
  return `set -eu
rm -f ${STARTED}
${COMPOSE} -p ${stack.name} down
rm -f ${COMPOSE_FILE} ${STACK_ENV}
`;
}

/**
 * Has Compose deploy the stack, and waits until Hermes is healthy. A container that Compose leaves alone is restarted
 * if it runs with other files than are there.
 */
export function composeUp(spec: PortainerStackSpec): string {
  const project = `-p ${spec.stack.name} --env-file ${STACK_ENV} -f ${COMPOSE_FILE}`;
  return `set -eu
began() { docker inspect --format '{{.Id}} {{.State.StartedAt}}' ${SERVICE} 2> /dev/null || true; }
before=$(began)
${COMPOSE} ${project} up -d --remove-orphans
if [ "$(began)" = "$before" ] && [ "$(cat ${STARTED} 2> /dev/null)" != "$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)" ]; then
  docker restart ${SERVICE}
fi
${untilHealthy(spec)}`;
}

/** Waits until what Portainer has started is healthy. */
export function awaitHermes(spec: PortainerStackSpec, restart: boolean): string {
  return `set -eu
state=$(docker inspect --format '{{.State.Status}}' ${SERVICE} 2> /dev/null) || {
  echo 'Portainer has deployed the stack, and there is no container ${SERVICE}: is the environment this Docker?' >&2
  exit 1
}
if [ "$state" != running ]; then
  docker start ${SERVICE}
${restart ? `else\n  docker restart ${SERVICE}\n` : ""}fi
${untilHealthy(spec)}`;
}

/** Waits for the health check; then notes with which files the container was started. */
function untilHealthy({ verify }: PortainerStackSpec): string {
  return `deadline=$(($(date +%s) + ${verify.timeout}))
until [ "$(docker inspect --format '${STATE}' ${SERVICE} 2> /dev/null)" = 'running healthy' ]; do
  if [ "$(date +%s)" -ge "$deadline" ]; then
    docker logs --tail 40 ${SERVICE} 2>&1 || true
    echo 'Hermes is not healthy after ${verify.timeout} s' >&2
    exit 1
  fi
  sleep 0.5
done
sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}
`;
}
