import { GATEWAY_PORT, gatewayBasics } from "../../render/compose-yaml.ts";
import { renderConfigYaml } from "../../render/config-yaml.ts";
import { sha256 } from "../../render/digest.ts";
import { yamlText } from "../../render/yaml-text.ts";
import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { SERVICE } from "../docker/layout.ts";
import { ENTRYPOINT } from "./entrypoint.ts";
import { homesOf, INNER_HOME } from "./layout.ts";
import { COMMAND, renderRecipe } from "./recipe.ts";

/** The variable of the stack that says on which address the gateway's API listens. */
const BIND_IP = "HERMES_PUBLISHED_BIND_IP";

/** The config.yaml that Hermes gets if it has none. */
export function seedOf({ hermes }: PortainerStackSpec): string {
  return renderConfigYaml(hermes, `${INNER_HOME}/.hermes/workspace`);
}

/** The stack's image: its tag changes with what it is built from. */
export function imageOf(spec: PortainerStackSpec): string {
  const digest = sha256([renderRecipe(spec), ENTRYPOINT, seedOf(spec)].join("\0")).slice(0, 16);
  return `${imageName(spec)}:${digest}`;
}

/** Name of the stack's images; a container of one of them was made for the stack. */
export function imageName({ stack }: Pick<PortainerStackSpec, "stack">): string {
  return `hermes-stack-${stack.name}`;
}

/** What is filled in for the stack's variables: paths and an address, no secrets. */
export function variablesOf(spec: PortainerStackSpec): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(homesOf(spec).map(({ variable, from }) => [variable, from])),
    [BIND_IP]: spec.stack.published_ip,
  };
}

/**
 * The stack, for Portainer and for Compose alike: nothing in it is looked for beside it. Its first line says whose it
 * is. One service: two gateways on one home spoil its state.
 */
export function renderStack(spec: PortainerStackSpec): string {
  const service = {
    image: imageOf(spec),
    pull_policy: "never", // it is built where it runs
    container_name: SERVICE,
    init: true, // somebody has to reap what the agent's commands leave
    command: COMMAND,
    ...gatewayBasics(GATEWAY_PORT),
    ports: [`${required(BIND_IP)}:${spec.hermes.api_server.port}:${GATEWAY_PORT}`],
    volumes: homesOf(spec).map(({ variable, to }) => ({
      type: "bind",
      source: required(variable),
      target: to,
      bind: { create_host_path: false },
    })),
    tmpfs: ["/opt/data"], // the image declares a volume there, which nothing would use
  };
  const comment = `hermes-deploy: container ${spec.container.vmid}\nChanges here are overwritten. Change the spec instead.`;
  return yamlText({ services: { [SERVICE]: service } }, comment);
}

/** A variable without which Compose refuses the stack (compose-spec, 12-interpolation.md). */
function required(variable: string): string {
  return `\${${variable}:?}`;
}
