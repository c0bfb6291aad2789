import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { GATEWAY, MANIFEST, STARTED, servicesOf } from "./layout.ts";

/** Starts the services anew and waits until the gateway is healthy; then notes with which files they were started. */
export function startServices(spec: BareMetalPetSpec): string {
  const units = servicesOf(spec).join(" ");
  const { hermes, verify } = spec;
  return `set -eu
rm -f ${STARTED}
systemctl daemon-reload
systemctl enable ${units}
systemctl restart ${units}
deadline=$(($(date +%s) + ${verify.timeout}))
until curl -fsS -m 5 -o /dev/null http://127.0.0.1:${hermes.api_server.port}/health 2> /dev/null; do
  if [ "$(date +%s)" -ge "$deadline" ]; then
    journalctl -u ${GATEWAY} -n 40 --no-pager || true
    echo "the gateway is not healthy after ${verify.timeout} s" >&2
    exit 1
  fi
  sleep 0.5
done
sha256sum < ${MANIFEST} | cut -d ' ' -f 1 > ${STARTED}
`;
}
