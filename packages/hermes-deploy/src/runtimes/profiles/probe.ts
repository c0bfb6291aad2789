import type { DockerProfilesSpec } from "../../spec/profiles/docker-profiles.ts";
import { AGENT, READ_AS_AGENT } from "../as-agent.ts";
import { COMPOSE_FILE, MANIFEST, SERVICE, STATE } from "../docker/layout.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END, SEES_NETWORK } from "../probe.ts";
import { profilesFiles } from "./files.ts";
import { absentProfiles, DEFAULT, wantedProfiles } from "./gateways.ts";
import { BOOT_LOG, CONTAINER_STARTED, CREATING, DATA } from "./layout.ts";
import { filesDigest, IN_CONTAINER, startedNote, svstat } from "./shell.ts";

/** Lines of the boot log that are looked at: of each profile the last one counts. */
const BOOT_LINES = 500;

/** What is printed of the boot log: its lines, and nothing else that somebody may have written there. */
const BOOT_LINE = "[0-9T:+-]* profile=[a-z0-9_-]* prior_state=[A-Za-z_]* action=[a-z]*";

/** Bytes of a gateway_state.json that are read. */
const STATE_BYTES = 65_536;

/** A script that looks and changes nothing; one fact a line. What is in Hermes' home is read as the agent's user. */
export function profilesProbe(spec: DockerProfilesSpec): string {
  const mounts = spec.container.mounts.map(({ path }) => path);
  const named = [...wantedProfiles(spec).map(({ name }) => name), ...absentProfiles(spec)];
  const current = wantedProfiles(spec).map(
    (profile) =>
      `[ "$(cat ${startedNote(profile)} 2> /dev/null)" != "$(${filesDigest(spec, profile)})" ] || echo 'started ${profile.name}'`,
  );
  return `echo '${PROBE_BEGIN}'
${SEES_NETWORK}
${READ_AS_AGENT}
running=
if version=$(docker --version 2> /dev/null); then
  echo "$version" | sed -n 's/^Docker version \\([^, ]*\\).*/tool docker \\1/p'
  compose=$(docker compose version --short 2> /dev/null) && echo "tool compose $compose"
  service=$(docker inspect --format '${STATE}' ${SERVICE} 2> /dev/null) &&
    echo "service ${SERVICE} $service"
  case $service in running*) running=yes ;; esac
fi
${looksAtFiles(profilesFiles(spec), mounts, MANIFEST)}
if [ -f ${COMPOSE_FILE} ] && [ "$(cat ${CONTAINER_STARTED} 2> /dev/null)" = "$(sha256sum < ${COMPOSE_FILE} | cut -d ' ' -f 1)" ]; then
  echo current
fi
[ "$(stat -c '%u:%g' ${DATA} 2> /dev/null)" != ${AGENT.uid}:${AGENT.gid} ] || echo 'home ready'
if [ -n "$running" ]; then
  case $(${IN_CONTAINER} cat /proc/1/comm 2> /dev/null) in
    s6-svscan) echo 'manager s6' ;;
    *) echo 'manager docker' ;;
  esac
fi
# shellcheck disable=SC2016
names=$(as_agent sh -c 'cd "$1" 2> /dev/null && for name in *; do if [ -f "$name/SOUL.md" ] && [ ! -e "$2$name" ]; then echo "$name"; fi; done' sh ${DATA}/profiles ${CREATING} |
  grep -x -E '[a-z0-9][a-z0-9_-]{0,63}')
for name in $names; do echo "profile $name"; done
# shellcheck disable=SC2086
for name in $(printf '%s\n' ${named.join(" ")} $names | sort -u); do
  home=${DATA}/profiles/$name
  [ "$name" != ${DEFAULT} ] || home=${DATA}
  state=$(as_agent head -c ${STATE_BYTES} "$home/gateway_state.json" 2> /dev/null | base64 | tr -d '\\n')
  [ -z "$state" ] || echo "state $name $state"
  if [ -n "$running" ] && up=$(${svstat("$name")} 2> /dev/null); then
    echo "slot $name $up"
  fi
done
if [ -f ${MANIFEST} ]; then
  ${current.join("\n  ")}
fi
as_agent tail -n ${BOOT_LINES} ${BOOT_LOG} 2> /dev/null | sed -n '/^${BOOT_LINE}/s/^/boot /p'
echo '${PROBE_END}'
`;
}
