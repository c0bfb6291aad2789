import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END, SEES_NETWORK } from "../probe.ts";
import { nixosFiles } from "./files.ts";
import { hermesHome, MANIFEST, SERVICE, SWITCHED } from "./layout.ts";
import { servicesOf } from "./services.ts";

/** NixOS has its programs where only a login shell looks for them. */
export const NIXOS_PATH = `PATH="$PATH:/run/current-system/sw/bin:/run/wrappers/bin"
export PATH`;

/** What the agent's container is, and was made from; nothing if the agent runs without. */
function inspected({ nixos: { options } }: NixosSpec): string {
  if (!("container" in options)) return "";
  const inspect = (field: string) =>
    `"$(${options.container.backend} inspect --format '{{${field}}}' ${SERVICE} 2>/dev/null)"`;
  return `tell container ${inspect(".State.Status")}\ntell image ${inspect(".Config.Image")}\n`;
}

/** A script that looks and changes nothing; one fact a line, as the other runtimes' probes print them. */
export function nixosProbe(spec: NixosSpec): string {
  const { stateDir } = spec.nixos.options;
  const mounts = spec.container.mounts.map(({ path }) => path);
  const services = servicesOf(spec).map(
    (unit) => `state=$(systemctl is-active ${unit}.service 2>/dev/null) || true
if [ "$state" != inactive ] || systemctl cat ${unit}.service >/dev/null 2>&1; then echo "service ${unit} $state"; fi`,
  );
  return `${NIXOS_PATH}
echo '${PROBE_BEGIN}'
${SEES_NETWORK}
version=$(nixos-version 2>/dev/null | cut -d ' ' -f 1) && [ -n "$version" ] && echo "tool nixos $version"
${services.join("\n")}
${looksAtFiles(nixosFiles(spec), mounts, MANIFEST)}
tell() {
  [ -n "$2" ] && echo "tool $1 $2"
}
free=$(df -Pk /nix 2>/dev/null | tail -n 1 | tr -s ' ' | cut -d ' ' -f 4)
[ -z "$free" ] || tell free-gib $((free / 1048576))
tell state-dir "$(stat -c '%a:%U:%G' ${stateDir} 2>/dev/null)"
switched=$(stat -c %Y /nix/var/nix/profiles/system 2>/dev/null)
entered=$(systemctl show -P ActiveEnterTimestamp ${SERVICE}.service 2>/dev/null)
if [ -n "$switched" ] && [ -n "$entered" ] && [ "$(date -d "$entered" +%s)" -lt "$switched" ]; then
  tell started before-the-newest-generation
fi
tell system "$(readlink -f /run/current-system 2>/dev/null)"
tell profile "$(readlink -f /nix/var/nix/profiles/system 2>/dev/null)"
tell managed-by "$(cat ${hermesHome(spec)}/.managed 2>/dev/null)"
tell identity "$(cat ${stateDir}/.container-identity 2>/dev/null)"
tell package "$(readlink ${stateDir}/current-package 2>/dev/null)"
tell gc-root "$(readlink ${stateDir}/.gc-root 2>/dev/null)"
${inspected(spec)}if [ -f ${MANIFEST} ]; then
  now=$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)
  [ "$(cut -d ' ' -f 1 ${SWITCHED} 2>/dev/null)" != "$now" ] || echo current
  tell switched-to "$(cut -d ' ' -f 2 ${SWITCHED} 2>/dev/null)"
fi
echo '${PROBE_END}'
`;
}
