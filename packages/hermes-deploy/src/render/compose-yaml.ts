import { yamlText } from "./yaml-text.ts";

/** What the compose file is made from; paths are those of the guest. */
export interface ComposeFacts {
  readonly image: string;
  /** The agent's home, mounted at `/opt/data`. */
  readonly dataDirectory: string;
  /** What the container gets as its environment, and every program in it; nothing beyond the image's if absent. */
  readonly envFile?: string;
  readonly volumes: readonly { readonly from: string; readonly to: string; readonly read_only: boolean }[];
  /** Port of the gateway's API on the guest's loopback. */
  readonly port: number;
  /** The container shares the guest's network, and the gateway listens on `port` itself; else its port is published. */
  readonly hostNetwork?: true;
  /** Changes when a file changes that Hermes reads only when it starts, so that Compose then starts it anew. */
  readonly configDigest?: string;
}

/** Port that the gateway's API has inside the Docker container (hermes-agent .env.example, API_SERVER_PORT). */
export const GATEWAY_PORT = 8642;

/** Where the image keeps its state (hermes-agent Dockerfile: HERMES_HOME, VOLUME). */
const HOME = "/opt/data";

/**
 * compose.yaml: one service, the supervised gateway (hermes-agent docs/user-guide/docker.md). No `user:` and no
 * `init:`: the image's own init must be PID 1 and root, and drops to the agent's user by itself.
 */
export function renderCompose(facts: ComposeFacts): string {
  const written = facts.volumes.filter(({ read_only }) => !read_only).map(({ to }) => to);
  const { healthcheck, logging, ...basics } = gatewayBasics(facts.hostNetwork ? facts.port : GATEWAY_PORT);
  const service = {
    image: facts.image,
    container_name: "hermes",
    command: ["gateway", "run"],
    ...basics,
    ...(facts.envFile === undefined ? {} : { env_file: [facts.envFile] }),
    environment: {
      // agent/file_safety.py get_safe_write_roots: the image allows its file tools nothing but its home.
      HERMES_WRITE_SAFE_ROOT: [HOME, ...written].join(":"),
    },
    ...(facts.hostNetwork ? { network_mode: "host" } : { ports: [`127.0.0.1:${facts.port}:${GATEWAY_PORT}`] }),
    volumes: [
      { type: "bind", source: facts.dataDirectory, target: HOME },
      ...facts.volumes.map(({ from, to, read_only }) => ({
        type: "bind",
        source: from,
        target: to,
        ...(read_only ? { read_only } : {}),
        bind: { create_host_path: false },
      })),
    ],
    healthcheck,
    logging,
    ...(facts.configDigest === undefined ? {} : { labels: { "hermes-deploy.config": facts.configDigest } }),
  };
  const comment = "Written by hermes-deploy; changes here are overwritten. Change the spec instead.";
  return yamlText(literal({ name: "hermes", services: { hermes: service } }), comment);
}

/** What every gateway needs of Compose, whatever its image: time to start and to come to an end, room for its browser. */
export function gatewayBasics(port: number) {
  return {
    restart: "unless-stopped",
    // Upstream needs up to 90 s to drain; a kill in the middle of a checkpoint corrupts state.db.
    stop_grace_period: "90s",
    shm_size: "1g", // the browser
    healthcheck: {
      test: ["CMD", "curl", "-fsS", `http://127.0.0.1:${port}/health`],
      interval: "15s",
      timeout: "5s",
      retries: 4,
      start_period: "150s", // the first start migrates, syncs skills and may take two minutes
      start_interval: "2s", // until then; without it nobody hears of a gateway that is ready for 15 s
    },
    logging: { driver: "json-file", options: { "max-size": "10m", "max-file": "3" } },
  };
}

/** Compose replaces `$NAME` in every text; `$$` stands for a `$` (compose-spec, 12-interpolation.md). */
function literal(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, literal(member)]));
}
