import { AGENT_UID, mountOwner } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { Check } from "../check.ts";
import {
  agentWrites,
  type Gateway,
  health,
  keyRequired,
  ladder,
  modelAnswers,
  mountOf,
  platforms,
  type Rung,
  showFile,
} from "../gateway-checks.ts";
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
    ...(writable(spec).length > 0 ? [mountsWritable(spec)] : []),
    ...modelAnswers(gateway, spec),
    ...(spec.verify.write_file ? filesOnHost(gateway, spec) : []),
  ]);
}

const writable = (spec: DockerLxcSpec) => volumesOf(spec).filter(({ read_only }) => !read_only);

function runtimeUp({ verify }: DockerLxcSpec): Rung {
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

function mountsWritable(spec: DockerLxcSpec): Rung {
  const targets = writable(spec).map(({ to }) => to);
  const lines = targets.map((to) => {
    const file = shellQuote(`${to.replace(/\/+$/, "")}/.hermes-deploy-check`);
    return `: > ${file} && rm -f ${file}`;
  });
  const inside = `set -eu; ${lines.join("; ")}; echo writable: ${targets.map(shellQuote).join(" ")}`;
  return {
    id: "mounts-writable",
    title: `The agent may write to ${targets.join(", ")}`,
    proves: `uid ${AGENT_UID}, which the agent runs as, can create files on each mount`,
    methods: [
      {
        by: "guest-shell",
        script: `docker exec -u ${AGENT_UID}:${AGENT_UID} ${SERVICE} sh -c ${shellQuote(inside)}\n`,
        timeoutSeconds: 60,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "writable:" }],
    hint: "Owner and mode of the mount in the spec: a directory of root needs mode 1777, or owner: agent",
  };
}

/** The agent itself is told to write; then the file is looked for where the disk is. */
function filesOnHost(gateway: Gateway, spec: DockerLxcSpec): readonly Rung[] {
  const { container } = spec;
  const found = writable(spec).flatMap((volume) => {
    const mount = container.mounts.find(({ path }) => path.replace(/\/+$/, "") === volume.from.replace(/\/+$/, ""));
    return mount === undefined ? [] : [{ volume, mount }];
  })[0];
  if (found === undefined || !spec.verify.model) return [];
  const { volume, mount } = found;
  const name = `hermes-deploy-check-${container.vmid}.txt`;
  const inContainer = `${mount.path.replace(/\/+$/, "")}/${name}`;
  const onHost = `${mount.host.replace(/\/+$/, "")}/${name}`;
  const target = `${volume.to.replace(/\/+$/, "")}/${name}`;
  const { onHost: owner } = mountOwner({ ...mount, owner: "agent" }, container);
  return [
    agentWrites(gateway, target, inContainer),
    {
      id: "file-on-host",
      title: `The file is on the node: ${onHost}`,
      proves: `what the agent (uid ${owner.split(":")[0]} there) writes ends up on the node's disk`,
      methods: [
        { by: "host-shell", script: showFile(onHost, `stat -c 'owned by %u:%g' ${shellQuote(onHost)}`) },
        // Without a shell on the node: that directory is the node's, as the container's settings have shown.
        {
          by: "guest-shell",
          script: showFile(inContainer, mountOf(mount.path)),
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "written by the agent" }],
      hint: `pct config ${container.vmid} must show ${mount.host} mounted at ${mount.path}`,
    },
  ];
}
