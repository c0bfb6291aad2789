import type { OciLxcSpec } from "../../spec/oci-lxc.ts";
import { looksAtFiles, PROBE_BEGIN, PROBE_END } from "../probe.ts";
import { ociFiles } from "./files.ts";
import { MANIFEST, SERVICE, STARTED } from "./layout.ts";
import { IS_UP, SUPERVISED } from "./scripts.ts";

const PROVENANCE = "/etc/hermes/image-provenance.json";

/** A script that looks and changes nothing; one fact a line, as the other runtimes' probes print them. */
export function ociProbe(spec: OciLxcSpec): string {
  const volumes = spec.pet.volumes.map(({ path }) => path);
  return `echo '${PROBE_BEGIN}'
sed -n 's/.*"version" *: *"\\([^" ]*\\)".*/tool hermes \\1/p' ${PROVENANCE} 2> /dev/null
${looksAtFiles(ociFiles(spec), volumes, MANIFEST)}
if ${SUPERVISED}; then
  echo "tool supervisor s6"
  if [ "$(${IS_UP})" = true ]; then echo "service ${SERVICE} running"; else echo "service ${SERVICE} stopped"; fi
fi
if [ -f ${MANIFEST} ] && [ "$(cat ${STARTED} 2> /dev/null)" = "$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)" ]; then
  echo current
fi
echo '${PROBE_END}'
`;
}
