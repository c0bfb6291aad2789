import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END, SEES_NETWORK } from "../probe.ts";
import { dockerFiles } from "./files.ts";
import { MANIFEST, SERVICE, STARTED, STATE } from "./layout.ts";

/** A script that looks and changes nothing. One fact a line, words separated by blanks. */
export function dockerProbe(spec: DockerLxcSpec): string {
  const mounts = spec.container.mounts.map(({ path }) => path);
  return `echo '${PROBE_BEGIN}'
${SEES_NETWORK}
if version=$(docker --version 2>/dev/null); then
  echo "$version" | sed -n 's/^Docker version \\([^, ]*\\).*/tool docker \\1/p'
  compose=$(docker compose version --short 2>/dev/null) && echo "tool compose $compose"
  docker inspect --format 'service ${SERVICE} ${STATE}' ${SERVICE} 2>/dev/null | grep '^service '
fi
${looksAtFiles(dockerFiles(spec), mounts, MANIFEST)}
if [ -f ${MANIFEST} ]; then
  now=$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)
  [ "$(cat ${STARTED} 2>/dev/null)" != "$now" ] || echo current
fi
echo '${PROBE_END}'
`;
}
