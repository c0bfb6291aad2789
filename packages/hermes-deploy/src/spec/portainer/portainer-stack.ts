import { z } from "zod";
import { dockerLxc } from "../docker-lxc.ts";
import { hermes, image } from "../hermes.ts";
import { verify } from "../verify.ts";
import { portainer, proxy } from "./servers.ts";

const { target, container, docker, preflight } = dockerLxc.shape;

const home = z
  .string()
  .regex(/^\/[^\p{Cc}\u2028\u2029:$]*$/u, { error: "an absolute path without colons and dollar signs" });

const homes = z.strictObject({
  hermes: home
    .default("/srv/hermes/hermes")
    .describe("HERMES_HOME_HOST: Hermes' settings, memory, sessions; .hermes for the agent."),
  codex: home.default("/srv/hermes/codex").describe("CODEX_HOME_HOST: what the program codex keeps; .codex."),
  claude: home.default("/srv/hermes/claude").describe("CLAUDE_HOME_HOST: what the program claude keeps; .claude."),
  gemini: home.default("/srv/hermes/gemini").describe("GEMINI_HOME_HOST: what the program gemini keeps; .gemini."),
});

/** Shape `portainer-stack`: a stack with an image of its own and four directories, deployed by Portainer or by Compose alone. */
export const portainerStack = z.strictObject({
  shape: z.literal("portainer-stack"),
  target,
  container,
  hermes: hermes
    .extend({ image: image.describe("Image that the stack's own is built from; pin it by digest.") })
    .describe("What Hermes shall be."),
  stack: z
    .strictObject({
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, {
          error: "a name of lower-case letters, digits, - and _, not beginning with - or _",
        })
        .default("hermes")
        .describe("Name of the stack, and of the Compose project."),
      homes: homes
        .prefault({})
        .describe("Directories of the container that outlive the stack. What is in them is never overwritten."),
      published_ip: z
        .ipv4({ error: "an IPv4 address of the container; 127.0.0.1 for nobody else, 0.0.0.0 for everybody" })
        .default("127.0.0.1")
        .describe("HERMES_PUBLISHED_BIND_IP: where the gateway's API listens in the container."),
    })
    .prefault({})
    .describe("The stack."),
  portainer: portainer.optional().describe("Who deploys the stack; Compose in the container itself if absent."),
  proxy: proxy.optional().describe("A host of Nginx Proxy Manager that leads to the gateway's API."),
  docker,
  preflight,
  verify: verify.prefault({}).describe("What to prove after the deployment."),
});

export type PortainerStackSpec = z.output<typeof portainerStack>;
