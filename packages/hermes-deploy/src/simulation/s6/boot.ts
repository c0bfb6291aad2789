import { AGENT_UID, placeIn, prepareHome, writeGatewayState } from "../agent.ts";
import type { Container } from "../container.ts";
import type { GuestFiles } from "../files.ts";
import { DEFAULT, profilePlace, startGateway, withGateway } from "./gateways.ts";
import { priorState, profileNames, readGatewayConfig } from "./profiles.ts";

/**
 * The boot of the image: its hook, then a service for each profile, up where the gateway ran before, and a line for each
 * in the boot log (hermes-agent docker/stage2-hook.sh, hermes_cli/container_boot.py). The container's command starts the
 * default one in any case.
 */
export async function bootImage(container: Container, files: GuestFiles): Promise<Container> {
  const { home } = placeIn(container);
  await prepareHome(placeIn(container), files);
  const { multiplex } = await readGatewayConfig(home, files);
  const entries: string[] = [];
  const at = new Date().toISOString().replace(/\.\d+Z$/, "+0000");
  const decide = async (name: string): Promise<boolean> => {
    const prior = await priorState(profilePlace(container, name).home, files);
    // without a state, `gateway run` as the container's command counts as one
    const state = prior ?? (name === DEFAULT ? "running" : undefined);
    const start = state === "running" && (name === DEFAULT || !multiplex);
    const exit = prior === undefined ? "unknown" : "clean";
    entries.push(
      `${at} profile=${name} prior_state=${state ?? "None"} action=${start ? "started" : "registered"} prior_exit=${exit}\n`,
    );
    return start;
  };
  await decide(DEFAULT);
  await writeGatewayState(home, files, { desired_state: "running" });
  let booted = await startGateway({ ...container, slots: {} }, DEFAULT, files);
  for (const name of await profileNames(home, files)) {
    booted = (await decide(name)) ? await startGateway(booted, name, files) : withGateway(booted, name, undefined);
  }
  const log = `${home}/logs/container-boot.log`;
  await files.write(log, `${(await files.read(log)) ?? ""}${entries.join("")}`);
  await files.chown(log, AGENT_UID, AGENT_UID);
  return booted;
}
