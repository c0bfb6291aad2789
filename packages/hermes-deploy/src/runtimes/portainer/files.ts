import { GATEWAY_PORT } from "../../render/compose-yaml.ts";
import { renderDotenv } from "../../render/dotenv.ts";
import { envValue } from "../../render/env-value.ts";
import type { GuestFile } from "../../render/guest-file.ts";
import { yamlText } from "../../render/yaml-text.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { AGENT } from "../as-agent.ts";
import { COMPOSE_FILE } from "../docker/layout.ts";
import { ENTRYPOINT } from "./entrypoint.ts";
import { AGENT_FILE, AGENT_SERVICE, ENTRYPOINT_FILE, hermesFiles, RECIPE, SEED_FILE, STACK_ENV } from "./layout.ts";
import { renderRecipe } from "./recipe.ts";
import { renderStack, seedOf, variablesOf } from "./stack.ts";

type Agent = NonNullable<NonNullable<PortainerStackSpec["portainer"]>["agent"]>;

// a spec never changes, and every look at the container asks for its files
const rendered = new WeakMap<PortainerStackSpec, readonly GuestFile[]>();

/** What the image is built from, what Compose deploys, and Hermes' .env: everything that the shape keeps in its guest. */
export function portainerFiles(spec: PortainerStackSpec): readonly GuestFile[] {
  const files = rendered.get(spec) ?? renderFiles(spec);
  rendered.set(spec, files);
  return files;
}

function renderFiles(spec: PortainerStackSpec): readonly GuestFile[] {
  const { portainer, hermes } = spec;
  return [
    tool(RECIPE, renderRecipe(spec)),
    { ...tool(ENTRYPOINT_FILE, ENTRYPOINT), mode: "0755" },
    tool(SEED_FILE, seedOf(spec)),
    ...(portainer === undefined
      ? [tool(COMPOSE_FILE, renderStack(spec)), tool(STACK_ENV, dotenv(variablesOf(spec)))]
      : []),
    ...(portainer?.agent === undefined ? [] : [tool(AGENT_FILE, renderAgent(portainer.agent))]),
    // In its container the gateway listens on all addresses; the stack says on which of the guest's that is published.
    { ...renderDotenv(hermes, hermesFiles(spec).env, { host: "0.0.0.0", port: GATEWAY_PORT }), writer: AGENT },
  ];
}

function tool(path: string, content: string): GuestFile {
  return { path, mode: "0644", owner: "tool", content };
}

function dotenv(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${envValue(value)}\n`)
    .join("");
}

/** Portainer's agent (docs.portainer.io, Install Portainer Agent on Docker Standalone), without the guest's whole file system. */
function renderAgent({ image, port }: Agent): string {
  const service = {
    image,
    container_name: AGENT_SERVICE,
    restart: "always",
    ports: [`${port}:9001`],
    volumes: ["/var/run/docker.sock:/var/run/docker.sock", "/var/lib/docker/volumes:/var/lib/docker/volumes"],
  };
  const comment = "Written by hermes-deploy; changes here are overwritten. Change the spec instead.";
  return yamlText({ services: { [AGENT_SERVICE]: service } }, comment);
}
