import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { dockerFiles } from "./files.ts";
import { MANIFEST, SERVICE, STARTED } from "./layout.ts";

/** First and last line of the probe's output; what is between them is complete. */
export const PROBE_BEGIN = "hermes-deploy probe 1";
export const PROBE_END = "hermes-deploy probe end";

/**
 * A script that looks and changes nothing. One fact a line, words separated by blanks; files and mounts by their
 * number in the spec, because a path may contain anything. Secrets are not printed, nor digests of them alone.
 */
export function dockerProbe(spec: DockerLxcSpec): string {
  const files = dockerFiles(spec).map(({ path, content }, index) => {
    const look = typeof content === "string" ? "digest" : "secret";
    return `file ${index} ${look} ${shellQuote(path)}`;
  });
  const mounts = spec.container.mounts.map(({ path }, index) => `mounted ${index} ${shellQuote(path)}`);
  return `echo '${PROBE_BEGIN}'
file() {
  [ -f "$3" ] || return 0
  sum=-
  [ "$2" = secret ] || sum=$(sha256sum < "$3" | cut -d ' ' -f 1)
  echo "file $1 $(stat -c '%a %u:%g' "$3") $sum"
}
mounted() {
  [ -d "$2" ] || return 0
  echo "mount $1 $(stat -c '%a %u:%g' "$2")"
}
if ip -o addr show scope global 2>/dev/null | grep -q inet && ip route show default 2>/dev/null | grep -q .; then
  echo network
fi
if version=$(docker --version 2>/dev/null); then
  echo "$version" | sed -n 's/^Docker version \\([^, ]*\\).*/tool docker \\1/p'
  compose=$(docker compose version --short 2>/dev/null) && echo "tool compose $compose"
  docker inspect --format 'service {{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}' ${SERVICE} 2>/dev/null | grep '^service '
fi
${[...files, ...mounts].join("\n")}
if [ -f ${MANIFEST} ]; then
  echo "manifest $(base64 < ${MANIFEST} | tr -d '\\n')"
  now=$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)
  [ "$(cat ${STARTED} 2>/dev/null)" != "$now" ] || echo current
fi
echo '${PROBE_END}'
`;
}
