import { DATA, type OciLxcSpec } from "../../spec/oci-lxc.ts";
import type { Check } from "../check.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnVolume, volumesMounted } from "../pet-checks.ts";
import { AGENT, ENV_FILE, HERMES, SERVICE } from "./layout.ts";
import { IS_UP, SUPERVISED } from "./scripts.ts";

/** The rungs that belong to Hermes' image as a container of its own, lowest first; each needs the one below. */
export function ociChecks(spec: OciLxcSpec): readonly Check[] {
  const gateway: Gateway = {
    port: spec.hermes.api_server.port,
    envFile: ENV_FILE,
    showLog: `HERMES_HOME=${DATA} ${HERMES} logs gateway -n 50`,
    restart: `HERMES_HOME=${DATA} ${HERMES} gateway restart`,
  };
  return ladder([
    volumesMounted(spec),
    supervised(spec),
    secretsArePrivate(),
    health(gateway),
    keyRequired(gateway),
    ...platforms(gateway, spec),
    ...modelAnswers(gateway, spec),
    ...fileOnVolume(gateway, spec, DATA),
  ]);
}

function supervised({ container: { vmid } }: OciLxcSpec): Rung {
  return {
    id: "supervised",
    title: "The image's own init is the first process, and runs the gateway",
    proves: "PVE starts the image by its entrypoint, and s6 keeps the gateway running",
    methods: [
      {
        by: "guest-shell",
        script: `set -eu\n${SUPERVISED}\necho "${SERVICE} up: $(${IS_UP})"\n`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: `${SERVICE} up: true` }],
    retry: { everySeconds: 5, forSeconds: 60 },
    hint: `pct config ${vmid} must show the entrypoint; in the container: tail ${DATA}/logs/container-boot.log`,
  };
}

function secretsArePrivate(): Rung {
  return {
    id: "secrets-private",
    title: `Only the agent reads ${ENV_FILE}`,
    proves: "keys and tokens are in a file of mode 0600 on the volume, and not in what PVE shows",
    methods: [{ by: "guest-shell", script: `stat -c 'mode %a, owner %u:%g' ${ENV_FILE}\n`, timeoutSeconds: 30 }],
    expect: [{ exitCode: 0 }, { contains: `mode 600, owner ${AGENT.uid}:${AGENT.gid}` }],
    hint: `In the container: chown ${AGENT.uid}:${AGENT.gid} ${ENV_FILE}; chmod 600 ${ENV_FILE}`,
  };
}
