import { APT } from "../apt.ts";
import { COMPOSE_FILE, MANIFEST, SERVICE, STARTED } from "./layout.ts";

/**
 * Docker with Compose v2: from the distribution if that has it (Debian 13), else from Docker's repository
 * (docs.docker.com/engine/install/debian). Does nothing where both are there already.
 */
export const INSTALL_DOCKER = `set -eu
${APT}if ! docker compose version >/dev/null 2>&1; then
  apt update
  if apt-cache policy docker-compose 2>/dev/null | grep -q 'Candidate: 2[.]'; then
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

/** Starts what the compose file says and waits until it is healthy; then notes with which files it was started. */
export function composeUp(waitSeconds: number): string {
  return `set -eu
rm -f ${STARTED}
if ! docker compose --ansi never --progress plain -f ${COMPOSE_FILE} up -d --wait --wait-timeout ${waitSeconds} --remove-orphans; then
  docker logs --tail 40 ${SERVICE} 2>&1 || true
  exit 1
fi
# containerd notes there with what a container was started, secrets too; older ones let everybody pass (CVE-2024-25621)
if [ -d /var/lib/containerd ]; then chmod 0700 /var/lib/containerd; fi
sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}
`;
}
