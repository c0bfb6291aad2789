import { shellQuote } from "../../render/shell-quote.ts";
import type { NixosSpec } from "../../spec/nixos/nixos.ts";
import { TRY_AGAIN } from "../try-again.ts";
import { FLAKE, FLAKE_FILE, MANIFEST, REBUILD, REBUILD_UNIT, SWITCHED, systemName } from "./layout.ts";
import { NIXOS_PATH } from "./probe.ts";
import { servicesOf } from "./services.ts";

/**
 * Switches the system to the flake, in a unit of its own, which goes on when the console does not: every run of the
 * script shows what is new in its output, and says "not yet" while it works. `path:` because the directory is no
 * repository. The services are restarted in the end: what Hermes reads at its start is no part of its unit, so NixOS
 * would not restart it for a new key.
 */
export function rebuildScript(spec: NixosSpec): string {
  const units = servicesOf(spec)
    .map((name) => `${name}.service`)
    .join(" ");
  const flake = shellQuote(`path:${FLAKE}#${systemName(spec)}`);
  const unit = `code=0
nixos-rebuild switch --flake ${flake} --print-build-logs${buildOptions(spec)} > ${REBUILD}/log 2>&1 || code=$?
echo $code > ${REBUILD}/code`;
  return `set -eu
${NIXOS_PATH}
if ! command -v nixos-rebuild >/dev/null; then
  echo 'there is no nixos-rebuild: the template of this container is no NixOS' >&2
  exit 1
fi
mkdir -p ${REBUILD}
want=$(sha256sum < ${MANIFEST} | cut -d ' ' -f 1)
show() {
  [ -f ${REBUILD}/log ] || return 0
  seen=0
  [ ! -f ${REBUILD}/shown ] || seen=$(cat ${REBUILD}/shown)
  tail -n +$((seen + 1)) ${REBUILD}/log
  wc -l < ${REBUILD}/log > ${REBUILD}/shown
}
if systemctl is-active ${REBUILD_UNIT}.service >/dev/null 2>&1; then
  show
  exit ${TRY_AGAIN}
fi
if [ "$(cat ${REBUILD}/for 2>/dev/null)" != "$want" ] || [ ! -s ${REBUILD}/code ]; then
  rm -f ${REBUILD}/code ${REBUILD}/shown ${REBUILD}/log ${SWITCHED}
  echo "$want" > ${REBUILD}/for
  # shellcheck disable=SC2016
  systemd-run --quiet --collect --unit=${REBUILD_UNIT} --setenv=PATH="$PATH" sh -c ${shellQuote(unit)}
  echo 'nixos-rebuild switch has begun'
  exit ${TRY_AGAIN}
fi
show
code=$(cat ${REBUILD}/code)
rm -f ${REBUILD}/code
if [ "$code" != 0 ]; then
  echo "nixos-rebuild switch ended with exit code $code" >&2
  exit 1
fi
systemctl restart ${units}
[ -e /etc/nixos/flake.nix ] || [ -L /etc/nixos/flake.nix ] || { mkdir -p /etc/nixos && ln -s ${FLAKE_FILE} /etc/nixos/flake.nix; }
echo "$want $(readlink -f /nix/var/nix/profiles/system)" > ${SWITCHED}
`;
}

/** What the flake says about building, for the first build too: the settings of the system are only in effect after it. */
function buildOptions({ nixos: { build_sandbox, binary_caches } }: NixosSpec): string {
  const caches = {
    "extra-substituters": binary_caches.map(({ url }) => url),
    "extra-trusted-public-keys": binary_caches.map(({ public_key }) => public_key),
  };
  return [
    ...(build_sandbox ? [] : [" --option sandbox false"]),
    ...Object.entries(caches)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ` --option ${name} ${shellQuote(values.join(" "))}`),
  ].join("");
}

/** Starts services that have ended. */
export function startScript(spec: NixosSpec): string {
  const units = servicesOf(spec)
    .map((name) => `${name}.service`)
    .join(" ");
  return `set -eu
${NIXOS_PATH}
systemctl restart ${units}
`;
}
