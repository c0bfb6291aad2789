import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { APT } from "../apt.ts";
import { COMPOSE_FILE, IMAGES, MANIFEST, SERVICE, STARTED } from "./layout.ts";

type Source = DockerLxcSpec["docker"]["source"];

/**
 * Docker with Compose v2: from the distribution if that has it (Debian 13), else from Docker's repository
 * (docs.docker.com/engine/install/debian), unless one of them is asked for. Does nothing where both are there already.
 */
export function installDocker(source: Source): string {
  return `set -eu
${APT}if ! docker compose version >/dev/null 2>&1; then
  apt update
  if ${FROM_DISTRIBUTION[source]}; then
    install docker.io docker-cli docker-compose
  else
    install ca-certificates curl
    # shellcheck disable=SC1091
    . /etc/os-release
    mkdir -p /etc/apt/keyrings
    curl -fsSL "https://download.docker.com/linux/$ID/gpg" -o /etc/apt/keyrings/docker.asc.new
    mv /etc/apt/keyrings/docker.asc.new /etc/apt/keyrings/docker.asc
    chmod 0644 /etc/apt/keyrings/docker.asc
    echo "deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/$ID $VERSION_CODENAME stable" \\
      > /etc/apt/sources.list.d/docker.list
    apt update
    install docker-ce docker-ce-cli containerd.io docker-compose-plugin
  fi
fi
command -v curl >/dev/null || install ca-certificates curl
systemctl enable --now docker
docker compose version
`;
}

const HAS_COMPOSE = "apt-cache policy docker-compose 2>/dev/null | grep -q 'Candidate: 2[.]'";

/** When the distribution's own packages are taken. */
const FROM_DISTRIBUTION: Readonly<Record<Source, string>> = {
  auto: HAS_COMPOSE,
  docker: "false",
  distribution: `${HAS_COMPOSE} || {
    echo "this system's own packages have no Compose v2: take debian-13-standard, or docker.source: docker" >&2
    exit 1
  }`,
};

/**
 * Has a Hermes that runs from another image than `$image` back up what it has: the next may change it so that the former
 * cannot read it any more (docs/reference/cli-commands.md, backup).
 *
 * @param hermes the program in the Docker container.
 */
export function backUp(hermes: string): string {
  return `if ! there=$(docker inspect --format '{{.State.Status}} {{.Config.Image}}' ${SERVICE} 2>/dev/null); then there=; fi
case $there in
  "running $image") ;;
  running*)
    echo "another image: Hermes backs up what it has, to backups in its home"
    docker exec ${SERVICE} ${hermes} backup --quick -l before-update || echo "this Hermes makes no backup by itself"
    ;;
esac
`;
}

/**
 * Starts what the compose file says and waits until it is healthy; then notes with which files and which image it was
 * started.
 */
export function composeUp(waitSeconds: number): string {
  return `set -eu
rm -f ${STARTED}
image=$(sed -n 's/^    image: "\\([^"]*\\)"$/\\1/p' ${COMPOSE_FILE})
${backUp("hermes")}if ! docker compose --ansi never --progress plain -f ${COMPOSE_FILE} up -d --wait --wait-timeout ${waitSeconds} --remove-orphans; then
  docker logs --tail 40 ${SERVICE} 2>&1 || true
  exit 1
fi
# containerd notes there with what a container was started, secrets too; older ones let everybody pass (CVE-2024-25621)
if [ -d /var/lib/containerd ]; then chmod 0700 /var/lib/containerd; fi
if [ "$(tail -n 1 ${IMAGES} 2>/dev/null | cut -d ' ' -f 2)" != "$image" ]; then
  echo "$(date -u +%Y-%m-%dT%H:%M:%SZ) $image" >> ${IMAGES}
fi
sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}
`;
}
