import { AGENT_UID } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { Check } from "../check.ts";
import { type Gateway, health, keyRequired, ladder, modelAnswers, platforms, type Rung } from "../gateway-checks.ts";
import { fileOnHost, mountsWritable } from "../mount-checks.ts";
import { ENV_FILE, SERVICE, STATE } from "./layout.ts";
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
    ...messageSent(spec),
  ]);
}

/** Hermes itself says something where people see it: the last proof, and only if it is asked for. */
function messageSent({ container, hermes, verify }: DockerLxcSpec): readonly Rung[] {
  const names = Object.entries(hermes.connectors).flatMap(([name, settings]) =>
    settings?.home_channel === undefined ? [] : [name],
  );
  if (!verify.message || names.length === 0) return [];
  const text = shellQuote(`hermes-deploy: container ${container.vmid} (${container.hostname}) works.`);
  const lines = names.map((name) => `docker exec ${SERVICE} hermes send --to ${name} ${text} --json`);
  return [
    {
      id: "message-sent",
      title: `A message arrives: ${names.join(", ")}`,
      proves: "each platform takes a message for its home channel from Hermes",
      methods: [{ by: "guest-shell", script: `set -eu\n${lines.join("\n")}\necho sent\n`, timeoutSeconds: 120 }],
      expect: [{ exitCode: 0 }, { contains: "sent" }],
      hint: "Is the bot a member of the channel? In the container: docker exec hermes hermes send --list",
    },
  ];
}

/** Docker says that the container runs and is healthy. */
export function runtimeUp({ verify }: { readonly verify: { readonly timeout: number } }): Rung {
  return {
    id: "runtime-up",
    title: "Docker runs Hermes, and it is healthy",
    proves: "the image's own health check succeeds",
    methods: [
      {
        by: "guest-shell",
        script: `docker inspect --format '${STATE}' ${SERVICE}\n`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "running healthy" }],
    retry: { everySeconds: 5, forSeconds: verify.timeout },
    hint: `In the container: docker logs --tail 50 ${SERVICE}`,
  };
}
