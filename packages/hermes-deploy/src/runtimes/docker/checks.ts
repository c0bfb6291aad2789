import { AGENT_UID, mountOwner } from "../../render/mount-owner.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import type { Check } from "../check.ts";
import { ENV_FILE, SERVICE } from "./layout.ts";
import { volumesOf } from "./volumes.ts";

type Step = Omit<Check, "dependsOn">;

/** The rungs that belong to Hermes under Docker, lowest first; each needs the one below. */
export function dockerChecks(spec: DockerLxcSpec): readonly Check[] {
  const { verify } = spec;
  const rungs = [
    runtimeUp(spec),
    health(spec),
    keyRequired(spec),
    ...(verify.platforms && connectorsOf(spec).length > 0 ? [platforms(spec)] : []),
    ...(writable(spec).length > 0 ? [mountsWritable(spec)] : []),
    ...(verify.model ? [modelAnswers(spec)] : []),
    ...(verify.write_file ? filesOnHost(spec) : []),
  ];
  return rungs.map((rung, index) => ({
    ...rung,
    dependsOn: rungs.slice(Math.max(0, index - 1), index).map(({ id }) => id),
  }));
}

const url = ({ hermes }: DockerLxcSpec, path: string) => `http://127.0.0.1:${hermes.api_server.port}${path}`;
const connectorsOf = ({ hermes }: DockerLxcSpec) =>
  Object.entries(hermes.connectors).flatMap(([name, settings]) => (settings === undefined ? [] : [name]));
const writable = (spec: DockerLxcSpec) => volumesOf(spec).filter(({ read_only }) => !read_only);

/** A request with the gateway's key, which goes from its file to curl's standard input and appears in no argument list. */
function withKey(curl: string): string {
  return `key=$(sed -n 's/^API_SERVER_KEY=//p' ${ENV_FILE} | tail -n 1)
printf 'header = "Authorization: Bearer %s"\\n' "$key" | ${curl} -K -
`;
}

function runtimeUp({ verify }: DockerLxcSpec): Step {
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

function health(spec: DockerLxcSpec): Step {
  return {
    id: "health",
    title: "The gateway answers on /health",
    proves: "the gateway listens on the container's loopback and says that it is well",
    methods: [{ by: "guest-shell", script: `curl -fsS -m 10 ${url(spec, "/health")}\n`, timeoutSeconds: 30 }],
    expect: [{ exitCode: 0 }, { json: "status", oneOf: ["ok"] }],
    retry: { everySeconds: 5, forSeconds: 60 },
    hint: `In the container: docker logs --tail 50 ${SERVICE}`,
  };
}

function keyRequired(spec: DockerLxcSpec): Step {
  return {
    id: "key-required",
    title: "The gateway refuses a request without its key",
    proves: "nobody uses the agent's API without the key",
    methods: [
      {
        by: "guest-shell",
        script: `curl -sS -m 10 -o /dev/null -w 'status %{http_code}\\n' ${url(spec, "/v1/capabilities")}\n`,
        timeoutSeconds: 30,
      },
    ],
    expect: [{ exitCode: 0 }, { contains: "status 401" }],
    hint: `API_SERVER_KEY in ${ENV_FILE} must be set; restart with docker restart ${SERVICE}`,
  };
}

function platforms(spec: DockerLxcSpec): Step {
  const names = connectorsOf(spec);
  return {
    id: "platforms",
    title: `Connected: ${names.join(", ")}`,
    proves: "each messaging platform accepted its token and the connection stands",
    methods: [
      { by: "guest-shell", script: withKey(`curl -fsS -m 10 ${url(spec, "/health/detailed")}`), timeoutSeconds: 30 },
    ],
    expect: [{ exitCode: 0 }, ...names.map((name) => ({ json: `platforms.${name}.state`, oneOf: ["connected"] }))],
    retry: { everySeconds: 5, forSeconds: 90 },
    hint: "Check the bot's token; for Discord also its privileged intents, for Slack its app token",
  };
}

function mountsWritable(spec: DockerLxcSpec): Step {
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

function ask(spec: DockerLxcSpec, prompt: string): string {
  const body = JSON.stringify({ model: "hermes-agent", stream: false, messages: [{ role: "user", content: prompt }] });
  return withKey(
    `curl -fsS -m 240 -H 'Content-Type: application/json' -d ${shellQuote(body)} ${url(spec, "/v1/chat/completions")}`,
  );
}

function modelAnswers(spec: DockerLxcSpec): Step {
  return {
    id: "model-answers",
    title: `${spec.hermes.model.default} answers through the gateway`,
    proves: `the gateway reaches ${spec.hermes.model.base_url} with its key, and the model exists there`,
    methods: [
      { by: "guest-shell", script: ask(spec, "Reply with the word PONG and nothing else."), timeoutSeconds: 270 },
    ],
    expect: [{ exitCode: 0 }, { json: "choices.0.message.content", contains: "pong" }],
    retry: { everySeconds: 10, forSeconds: 60 },
    hint: "Check base_url, default and api_key of hermes.model; in the container: curl -m 5 BASE_URL/models",
  };
}

/** Prints what a file says and, on the same line, something about it. */
function showFile(path: string, about: string): string {
  return `set -eu\nsaid=$(cat ${shellQuote(path)})\necho "$said, $(${about})"\n`;
}

/** The agent itself is told to write; then the file is looked for where the disk is. */
function filesOnHost(spec: DockerLxcSpec): Step[] {
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
  const prompt = `Write a file ${target} that contains the line "written by the agent" and nothing else. Then reply with the word DONE.`;
  const { onHost: owner } = mountOwner({ ...mount, owner: "agent" }, container);
  return [
    {
      id: "agent-writes",
      title: `The agent writes ${target}`,
      proves: "the agent's own tools may write to the mount",
      methods: [
        {
          by: "guest-shell",
          script: `rm -f ${shellQuote(inContainer)}\n${ask(spec, prompt)}echo\ngrep . ${shellQuote(inContainer)}\n`,
          timeoutSeconds: 270,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "written by the agent" }],
      retry: { everySeconds: 10, forSeconds: 60 },
      hint: `In the container: docker logs --tail 50 ${SERVICE}; a small model may need a second try`,
    },
    {
      id: "file-on-host",
      title: `The file is on the node: ${onHost}`,
      proves: `what the agent (uid ${owner.split(":")[0]} there) writes ends up on the node's disk`,
      methods: [
        { by: "host-shell", script: showFile(onHost, `stat -c 'owned by %u:%g' ${shellQuote(onHost)}`) },
        // Without a shell on the node: that directory is the node's, as the container's settings have shown.
        {
          by: "guest-shell",
          script: showFile(inContainer, `df -P ${shellQuote(mount.path)} | sed -n 's/ .*//; 2s/^/on /p'`),
          timeoutSeconds: 30,
        },
      ],
      expect: [{ exitCode: 0 }, { contains: "written by the agent" }],
      hint: `pct config ${container.vmid} must show ${mount.host} mounted at ${mount.path}`,
    },
  ];
}
