import { createHash } from "node:crypto";
import { bootAgent, placeIn } from "../agent.ts";
import type { Invocation } from "../commands/command.ts";
import type { Container } from "../container.ts";
import { layerOf, openDaemon } from "../daemon.ts";
import { type AgentOptions, changeNixos, readNixos } from "./state.ts";

/** Name of the module's unit and of its container. */
const NAME = "hermes-agent";

/** Images that the simulated registry has. */
const IMAGE = /^(?:docker\.io\/)?(?:library\/)?(?:ubuntu|debian|alpine)(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;

/**
 * Starts the module's unit, or starts it anew (hermes-agent nix/nixosModules.nix, both modes).
 * @returns an error text if it fails.
 */
export async function startAgent(agent: AgentOptions, invocation: Invocation): Promise<string | undefined> {
  const error =
    agent.container === undefined ? await startNative(agent, invocation) : await startContainer(agent, invocation);
  const { units } = await readNixos(invocation.files);
  await changeNixos(invocation.files, {
    units: { ...units, [`${NAME}.service`]: error === undefined ? "active" : "failed" },
  });
  if (error === undefined) await invocation.files.write(ENTERED, "");
  return error;
}

/** When the unit was last started: the time of this file. */
const ENTERED = `/run/systemd/entered/${NAME}.service`;

/** `ActiveEnterTimestamp` of the unit; empty while it does not run. */
export async function activeEnterTimestamp({ files, shell }: Pick<Invocation, "files" | "shell">): Promise<string> {
  const { units } = await readNixos(files);
  if (units[`${NAME}.service`] !== "active") return "";
  return (await shell(`stat -c %y ${ENTERED} 2>/dev/null || true`)).stdout.trim();
}

export async function stopAgent({ container }: AgentOptions, { files, send }: Invocation): Promise<void> {
  const { units, running } = await readNixos(files);
  if (container !== undefined) await openDaemon(files, send).stop(NAME);
  const stopped: Container | undefined = running && { ...running, state: "exited" };
  await changeNixos(files, {
    units: { ...units, [`${NAME}.service`]: "inactive" },
    ...(stopped === undefined ? {} : { running: stopped }),
  });
}

async function startNative(agent: AgentOptions, { files }: Invocation): Promise<undefined> {
  const places = [agent.stateDir, agent.workingDirectory, ...agent.writable];
  const container = describe(
    agent,
    {
      HERMES_HOME: `${agent.stateDir}/.hermes`,
      // ProtectSystem=strict leaves nothing else to write to.
      HERMES_WRITE_SAFE_ROOT: places.join(":"),
    },
    places.map((path) => ({ source: path, target: path, readOnly: false })),
  );
  await changeNixos(files, { running: { ...container, agent: await bootAgent(placeIn(container), files) } });
  return undefined;
}

/** Symlinks and roots of garbage collection at every start; the container anew if its identity has changed. */
async function startContainer(agent: AgentOptions, invocation: Invocation): Promise<string | undefined> {
  const { files, shell, send, dockerAllowed } = invocation;
  if (!dockerAllowed) return "Job for docker.service failed because the control process exited with error code.";
  const { stateDir, container: facts } = agent;
  if (facts === undefined) return undefined;
  const { system = "" } = await readNixos(files);
  const built = `/nix/store/${storeHash(`hermes-agent ${system}`)}-hermes-agent-2026.9.24`;
  await files.makeDirectory(`${built}/bin`);
  const entrypoint = `/nix/store/${storeHash("hermes-container-entrypoint")}-hermes-container-entrypoint`;
  await files.write(entrypoint, "#!/bin/sh\n", 0o755);
  const links = { "current-package": built, ".gc-root": built, "current-entrypoint": entrypoint };
  for (const [name, target] of Object.entries({ ...links, ".gc-root-entrypoint": entrypoint }))
    await shell(`ln -sfn ${target} ${stateDir}/${name}`);
  const { image, extraVolumes, extraOptions } = facts;
  // builtins.toJSON prints keys in order.
  const identity = createHash("sha256")
    .update(JSON.stringify({ extraOptions, extraVolumes, image, schema: 4 }))
    .digest("hex");
  const daemon = openDaemon(files, send);
  const { containers } = await daemon.state();
  const there = containers.find(({ name }) => name === NAME);
  if (there !== undefined && (await files.read(`${stateDir}/.container-identity`))?.trim() === identity) {
    await daemon.start(there);
    return undefined;
  }
  if (!IMAGE.test(image))
    return `Unable to find image '${image}' locally\nmanifest for ${image} not found: manifest unknown`;
  await files.remove(layerOf(NAME));
  const volumes = extraVolumes.map((volume) => {
    const [source = "", target = source, mode = ""] = volume.split(":");
    return { source, target, readOnly: mode.split(",").includes("ro") };
  });
  await daemon.start(
    describe(
      agent,
      {
        HERMES_HOME: "/data/.hermes",
        HERMES_MANAGED: "true",
        HERMES_WRITE_SAFE_ROOT: ["/data", "/home/hermes", ...volumes.map(({ target }) => target)].join(":"),
      },
      [
        { source: "/nix/store", target: "/nix/store", readOnly: true },
        { source: stateDir, target: "/data", readOnly: false },
        { source: `${stateDir}/home`, target: "/home/hermes", readOnly: false },
        ...volumes,
      ],
    ),
  );
  await files.write(`${stateDir}/.container-identity`, `${identity}\n`);
  return undefined;
}

function describe(agent: AgentOptions, environment: Record<string, string>, mounts: Container["mounts"]): Container {
  return {
    name: NAME,
    project: "",
    service: NAME,
    image: agent.container?.image ?? "",
    command: ["gateway", "run", "--replace"],
    environment,
    mounts,
    networkMode: "host",
    ports: [],
    restart: "no",
    healthcheck: undefined,
    labels: {},
    configHash: storeHash(JSON.stringify(mounts)),
    state: "running",
    log: [],
  };
}

/** The beginning of a name in the Nix store. */
export function storeHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
