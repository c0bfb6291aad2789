import { GATEWAY_PORT, renderCompose } from "../../render/compose-yaml.ts";
import { renderConfigYaml } from "../../render/config-yaml.ts";
import { sha256 } from "../../render/digest.ts";
import { renderDotenv } from "../../render/dotenv.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import type { DockerLxcSpec } from "../../spec/docker-lxc.ts";
import { COMPOSE_FILE, CONFIG_FILE, DATA, ENV_FILE } from "./layout.ts";
import { volumesOf } from "./volumes.ts";

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<DockerLxcSpec, readonly GuestFile[]>();

/** compose.yaml, config.yaml and .env: everything that the shape keeps in its guest. */
export function dockerFiles(spec: DockerLxcSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? renderFiles(spec);
  rendered.set(spec, files);
  return files;
}

function renderFiles(spec: DockerLxcSpec): readonly GuestFile[] {
  const volumes = volumesOf(spec);
  const workplace = volumes.find(({ read_only }) => !read_only)?.to;
  const config = renderConfigYaml(spec.hermes, workplace);
  const compose = renderCompose({
    image: spec.hermes.image,
    dataDirectory: DATA,
    envFile: ENV_FILE,
    volumes,
    port: spec.hermes.api_server.port,
    configDigest: sha256(config).slice(0, 16),
  });
  return [
    { path: COMPOSE_FILE, mode: "0644", owner: "tool", content: compose },
    { path: CONFIG_FILE, mode: "0644", owner: "shared", content: config },
    // Inside its Docker container the gateway listens on all addresses; the port is published on loopback only.
    renderDotenv(spec.hermes, ENV_FILE, { host: "0.0.0.0", port: GATEWAY_PORT }),
  ];
}
