import { AGENT_UID, placeIn, prepareHome, readMemory, writeGatewayState } from "../agent.ts";
import type { BuiltImage, Container } from "../container.ts";
import type { GuestFiles } from "../files.ts";

const SEED = "/app/config.seed.yaml";
const HERMES = "/opt/hermes-agent/venv/bin/hermes";

/**
 * Starts a container of an image that was built from the recipe: what its entrypoint does, then the gateway. What the
 * entrypoint really does is tested in a real shell.
 */
export async function bootBuilt(container: Container, image: BuiltImage, files: GuestFiles): Promise<Container> {
  const environment = { ...image.environment, ...container.environment };
  const known = { ...container, environment };
  const ended = (line: string): Container => ({ ...known, state: "exited", log: [line] });
  if (!image.entrypoint.includes("/app/docker-entrypoint.sh")) return ended("hermes: no terminal");
  const place = placeIn(known);
  const homes = container.mounts.map(({ source }) => source);
  for (const path of homes) {
    const uid = (await files.status(path))?.uid;
    if (uid !== AGENT_UID)
      return ended(`docker-entrypoint.sh: may not write to ${path}: it has to belong to ${AGENT_UID}:${AGENT_UID}`);
  }
  const config = `${place.home}/config.yaml`;
  const seed = image.files[SEED] ?? "";
  const there = await files.read(config);
  // the real one is moved there whole, by the agent's user: a boot that was cut off left no part of it
  if (there === undefined || there === seed) {
    await files.write(config, seed, 0o600);
    await files.chown(config, AGENT_UID, AGENT_UID);
  }
  const [program, ...args] = container.command;
  if (program !== HERMES) return ended(`docker-entrypoint.sh: ${program}: not found`);
  if (args.join(" ") !== "gateway run --no-supervise") return ended("hermes: no terminal");
  await prepareHome(place, files);
  const agent = await readMemory(place, files);
  const change = { gateway_state: "running", desired_state: "running", platforms: agent.platforms };
  await writeGatewayState(place.home, files, change);
  return { ...known, state: "running", log: ["gateway started"], agent };
}
