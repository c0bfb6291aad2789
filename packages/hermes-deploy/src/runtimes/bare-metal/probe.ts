import { shellQuote } from "../../render/shell-quote.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { areInstalled } from "../apt.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END, SEES_NETWORK } from "../probe.ts";
import { asAgent } from "./as-agent.ts";
import { hardeningDigest, packagesOf } from "./baseline.ts";
import { bareMetalFiles } from "./files.ts";
import { TABLE } from "./hardening.ts";
import { COMPLETE, installationOf } from "./install.ts";
import { AGENT, HARDENED, MANIFEST, PREREQUISITES, placesOf, STARTED, servicesOf, USER } from "./layout.ts";

/** The directories on which something is mounted. */
export function mountedPaths({ container, pet }: BareMetalPetSpec): readonly string[] {
  return [...container.mounts, ...pet.volumes].map(({ path }) => path);
}

/** A script that looks and changes nothing; one fact a line, as the other runtimes' probes print them. */
export function bareMetalProbe(spec: BareMetalPetSpec): string {
  const { command, stages, webBuilt } = placesOf(spec);
  const packages = packagesOf(spec);
  const id = installationOf(spec);
  const services = servicesOf(spec).map(
    (unit) => `state=$(systemctl is-active ${unit}) || true
if [ "$state" != inactive ] || [ -f /etc/systemd/system/${unit} ]; then echo "service ${unit} $state"; fi`,
  );
  return `echo '${PROBE_BEGIN}'
${asAgent(spec)}
${looksAtFiles(bareMetalFiles(spec), mountedPaths(spec), MANIFEST)}
${SEES_NETWORK}
# shellcheck disable=SC2016
if ${areInstalled(packages)}; then echo 'tool packages ${packages.length}'; fi
if [ "$(id -u ${USER} 2> /dev/null):$(id -G ${USER} 2> /dev/null)" = "${AGENT.uid}:${AGENT.gid}" ]; then
  if getent shadow ${USER} | cut -d : -f 2 | grep -q '^!'; then echo "tool user ${AGENT.uid}"; fi
  if [ "$(cat ${PREREQUISITES} 2> /dev/null)" = ${id} ] && as_agent test -x ${shellQuote(command)} &&
    as_agent grep -q -x -F '${id} ${COMPLETE}' ${shellQuote(stages)} 2> /dev/null; then
    echo "tool hermes ${id}"
  fi
  if as_agent test -f ${shellQuote(webBuilt)}; then echo "tool dashboard built"; fi
fi
if [ -f ${HARDENED} ] && [ "$(cat ${HARDENED})" = "$(${hardeningDigest(spec)} 2> /dev/null)" ] &&
  nft list table inet ${TABLE} > /dev/null 2>&1; then
  echo "tool hardening $(cat ${HARDENED})"
fi
${services.join("\n")}
if [ -f ${MANIFEST} ] && [ "$(cat ${STARTED} 2> /dev/null)" = "$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)" ]; then
  echo current
fi
echo '${PROBE_END}'
`;
}
