import { DATA, type OciLxcSpec } from "../../spec/oci-lxc.ts";
import { TRY_AGAIN } from "../try-again.ts";
import { HERMES, MANIFEST, S6_SVSTAT, SLOT, STARTED } from "./layout.ts";

/** Seconds between two looks at whether it is healthy. */
const PAUSE = 2;

/** A test that holds once s6 runs and the image's boot hooks are through (hermes_cli/service_manager.py). */
export const SUPERVISED = `[ "$(cat /proc/1/comm)" = s6-svscan ] && [ -d ${SLOT} ]`;

/** Says "not yet" until the image has made its directories and its services: it would do so over what is written. */
export const WAIT_FOR_SUPERVISOR = `set -eu
if ! { ${SUPERVISED}; }; then
  echo 'the image has not set up its services yet'
  exit ${TRY_AGAIN}
fi
`;

/** Prints whether s6 has the gateway running: \`true\` or \`false\`. */
export const IS_UP = `${S6_SVSTAT} -o up ${SLOT}`;

/**
 * Starts the gateway anew by its own commands, so that it drains and remembers that it shall run, and waits until it is
 * healthy; then notes with which files it was started. A console has none of the image's variables.
 */
export function startGateway({ hermes, verify }: OciLxcSpec): string {
  return `set -eu
export HERMES_HOME=${DATA}
rm -f ${STARTED}
if [ "$(${IS_UP})" = true ]; then ${HERMES} gateway stop; fi
${HERMES} gateway start
left=${Math.ceil(verify.timeout / PAUSE)}
until curl -fsS -m 5 -o /dev/null http://127.0.0.1:${hermes.api_server.port}/health 2> /dev/null; do
  left=$((left - 1))
  if [ "$left" -le 0 ]; then
    ${HERMES} logs gateway -n 40 || true
    echo "the gateway is not healthy after ${verify.timeout} s" >&2
    exit 1
  fi
  sleep ${PAUSE}
done
sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}
`;
}
