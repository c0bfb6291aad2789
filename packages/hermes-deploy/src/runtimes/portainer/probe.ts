import { shellQuote } from "../../render/shell-quote.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { READ_AS_AGENT } from "../as-agent.ts";
import { MANIFEST, SERVICE, STARTED, STATE } from "../docker/layout.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END, SEES_NETWORK } from "../probe.ts";
import { portainerFiles } from "./files.ts";
import { AGENT_FILE, AGENT_SERVICE, AGENT_STARTED, hermesFiles, homesOf } from "./layout.ts";
import { imageOf } from "./stack.ts";

/** Lines of a config.yaml that are looked at, and only those of its section `model`. */
const CONFIG_LINES = 400;

/** A script that looks and changes nothing; one fact a line. What is in Hermes' home is read as the agent's user. */
export function portainerProbe(spec: PortainerStackSpec): string {
  const mounts = spec.container.mounts.map(({ path }) => path);
  const homes = homesOf(spec).map(({ name, from }) => `home ${name} ${shellQuote(from)}`);
  return `echo '${PROBE_BEGIN}'
${SEES_NETWORK}
${READ_AS_AGENT}
service() {
  seen=$(docker inspect --format '${STATE}' "$1" 2> /dev/null) && echo "service $1 $seen"
}
if version=$(docker --version 2> /dev/null); then
  echo "$version" | sed -n 's/^Docker version \\([^, ]*\\).*/tool docker \\1/p'
  compose=$(docker compose version --short 2> /dev/null) && echo "tool compose $compose"
  service ${SERVICE}
  service ${AGENT_SERVICE}
  ! docker image inspect ${imageOf(spec)} > /dev/null 2>&1 || echo 'image built'
  made=$(docker inspect --format '{{.Config.Image}}' ${SERVICE} 2> /dev/null) && echo "made $made"
  from=$(docker inspect --format '{{index .Config.Labels "com.docker.compose.project.config_files"}}' ${SERVICE} 2> /dev/null) &&
    echo "from $from"
fi
home() {
  [ -d "$2" ] || return 0
  if [ "$(stat -c '%u' "$2")" = 0 ] && [ -z "$(ls -A "$2")" ]; then return 0; fi
  echo "home $1 $(stat -c '%u:%g' "$2")"
}
${homes.join("\n")}
as_agent head -n ${CONFIG_LINES} ${shellQuote(hermesFiles(spec).config)} 2> /dev/null |
  awk '/^[^ #]/ { here = /^model:/ } here' | sed -n 's/^  *\\(default\\|base_url\\): *\\(.*\\)$/model \\1 \\2/p'
${looksAtFiles(portainerFiles(spec), mounts, MANIFEST)}
if [ -f ${MANIFEST} ] && [ "$(cat ${STARTED} 2> /dev/null)" = "$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)" ]; then
  echo current
fi
if [ -f ${AGENT_FILE} ] && [ "$(cat ${AGENT_STARTED} 2> /dev/null)" = "$(sha256sum < ${AGENT_FILE} | cut -d ' ' -f 1)" ]; then
  echo 'agent current'
fi
echo '${PROBE_END}'
`;
}
