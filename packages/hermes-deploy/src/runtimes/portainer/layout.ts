import type { PortainerStackSpec } from "../../spec/portainer/portainer-stack.ts";
import { trim } from "../../spec/rules.ts";
import { PROJECT } from "../docker/layout.ts";

/** What the stack's image is built from. */
export const IMAGE_DIRECTORY = `${PROJECT}/image`;
export const RECIPE = `${IMAGE_DIRECTORY}/Dockerfile`;
export const ENTRYPOINT_FILE = `${IMAGE_DIRECTORY}/docker-entrypoint.sh`;
export const SEED_FILE = `${IMAGE_DIRECTORY}/config.seed.yaml`;

/** What is filled in for the stack's variables where Compose deploys it. */
export const STACK_ENV = `${PROJECT}/stack.env`;

/** Portainer's agent: its compose file, the project and the container, and the digest it was last started with. */
export const AGENT_FILE = `${PROJECT}/portainer-agent.yaml`;
export const AGENT_SERVICE = "portainer_agent";
export const AGENT_PROJECT = "portainer-agent";
export const AGENT_STARTED = `${PROJECT}/portainer-agent.started`;

/** The program inside the stack's image: where no mount of the stack can hide it. */
export const HERMES = "/opt/hermes-agent/venv/bin/hermes";

/** Home of the agent's user inside the stack. */
export const INNER_HOME = "/home/hermes";

/** A directory of the container that the stack has mounted. */
export interface Home {
  readonly name: keyof PortainerStackSpec["stack"]["homes"];
  /** In the container of PVE, and in the stack. */
  readonly from: string;
  readonly to: string;
  /** The variable of the stack that says where it is. */
  readonly variable: string;
}

/** The four directories that outlive the stack. */
export function homesOf({ stack }: Pick<PortainerStackSpec, "stack">): readonly Home[] {
  return (["hermes", "codex", "claude", "gemini"] as const).map((name) => ({
    name,
    from: trim(stack.homes[name]),
    to: `${INNER_HOME}/.${name}`,
    variable: `${name.toUpperCase()}_HOME_HOST`,
  }));
}

/** Hermes' own .env and config.yaml in the container. */
export function hermesFiles(spec: Pick<PortainerStackSpec, "stack">) {
  const home = trim(spec.stack.homes.hermes);
  return { env: `${home}/.env`, config: `${home}/config.yaml` };
}
