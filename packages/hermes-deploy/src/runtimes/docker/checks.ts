import { AGENT_UID } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { Check } from "../check.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnHost, mountsWritable } from "../mount-checks.ts";
import { ENV_FILE, SERVICE } from "./layout.ts";
import { volumesOf } from "./volumes.ts";

/** The rungs that belong to Hermes under Docker, lowest first; each needs the one below. */
export function dockerChecks(spec: DockerLxcSpec): readonly Check[] {
  const gateway: Gateway = {
    port: spec.hermes.api_server.port,
    envFile: ENV_FILE,
    showLog: `docker logs --tail 50 ${SERVICE}`,
    restart: `docker restart ${SERVICE}`,
  };
  return ladder([
    runtimeUp(spec),
    health(gateway),
    keyRequired(gateway),
    ...platforms(gateway, spec),
    ...mountsWritable(
      volumesOf(spec),
      (script) => `docker exec -u ${AGENT_UID}:${AGENT_UID} ${SERVICE} sh -c ${shellQuote(script)}`,
    ),
    ...modelAnswers(gateway, spec),
    ...fileOnHost(gateway, spec, volumesOf(spec)),
  ]);
}

/** Docker says that the container runs and is healthy. */
export function runtimeUp({ verify }: Pick<DockerLxcSpec, "verify">): Rung {
  return {
    id: "runtime-up",
    title: "Docker runs Hermes, and it is healthy",
    proves: "the image's own health check succeeds",
    methods: [
      {
        by: "guest-shell",
        script: `docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}' ${SERVICE}\n`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "running healthy" }],
    retry: { everySeconds: 5, forSeconds: verify.timeout },
    hint: `In the container: docker logs --tail 50 ${SERVICE}`,
  };
}
