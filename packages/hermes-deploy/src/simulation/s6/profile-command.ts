import { posix } from "node:path";
import { AGENT_UID, placeIn, writeGatewayState } from "../agent.ts";
import { failed, type Outcome, printed } from "../commands/command.ts";
import type { Flags } from "../commands/flags.ts";
import type { Container } from "../container.ts";
import type { GuestFiles } from "../files.ts";
import { DEFAULT, profilePlace, slotOf, startGateway, withGateway } from "./gateways.ts";

/** How `hermes` ended, and what it has made of its container's gateways. */
export interface HermesEnd {
  readonly outcome: Outcome;
  readonly container: Container;
}

interface Call {
  readonly container: Container;
  readonly files: GuestFiles;
  /** Whether the container's supervisor is there; not in one that was made for this command alone. */
  readonly supervised: boolean;
}

const RESERVED = new Set(["hermes", "default", "test", "tmp", "root", "sudo"]);

/** `hermes [-p PROFILE] gateway VERB` (hermes-agent hermes_cli/service_manager.py, S6ServiceManager). */
export async function gatewayCommand(call: Call, verb: string, name: string): Promise<HermesEnd> {
  const { container, files, supervised } = call;
  const end = (outcome: Outcome, after = container): HermesEnd => ({ outcome, container: after });
  const { home } = profilePlace(container, name);
  if (!supervised) return end(failed("✗ no supported service manager detected"));
  if (slotOf(container, name) === "none") {
    if (verb !== "start" || !(await files.exists(`${home}/SOUL.md`)))
      return end(failed(`✗ no such gateway '${name}': register it with \`hermes profile create ${name}\` first`));
  }
  const stopped = withGateway(container, name, undefined);
  if (verb === "stop") {
    await writeGatewayState(home, files, { gateway_state: "stopped", desired_state: "stopped" });
    return end(printed(""), stopped);
  }
  if (verb !== "start" && verb !== "restart") return end(printed(`Manager: s6 (container supervisor)`));
  if (name !== DEFAULT && container.agent?.served?.[name] !== undefined)
    return end(failed(`The default gateway is running as a profile multiplexer and already serves profile '${name}'.`));
  await writeGatewayState(home, files, { desired_state: "running" });
  const isUp = slotOf(container, name) === "up";
  return end(printed(""), verb === "start" && isUp ? container : await startGateway(stopped, name, files));
}

/** `hermes profile create | delete | export | list` (hermes-agent hermes_cli/profiles.py). */
export async function profileCommand(call: Call, flags: Flags): Promise<HermesEnd> {
  const { container, files } = call;
  const [, verb = "", name = ""] = flags.rest;
  const end = (outcome: Outcome, after = container): HermesEnd => ({ outcome, container: after });
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name) || RESERVED.has(name))
    return end(failed(`Error: Invalid profile name '${name}'.`));
  const { home } = profilePlace(container, name);
  const there = await files.exists(home);
  if (verb === "create") {
    if (there) return end(failed(`Error: Profile '${name}' already exists at ${home}`));
    await createProfile(call, name);
    return end(
      printed(`Profile '${name}' created.`),
      call.supervised ? withGateway(container, name, undefined) : container,
    );
  }
  if (!there) return end(failed(`Error: Profile '${name}' does not exist.`));
  if (verb === "export") {
    const target = flags.options.get("o")?.[0] ?? flags.options.get("output")?.[0] ?? `${name}.tar.gz`;
    const path = placeIn(container).inGuest(posix.resolve("/opt/data", target)) ?? target;
    if (!(await files.exists(posix.dirname(path)))) return end(failed(`Error: no such directory: ${target}`));
    await files.write(path, `archive of ${(await files.list(home)).join(" ")}\n`);
    await files.chown(path, AGENT_UID, AGENT_UID);
    return end(printed(`✓ Exported '${name}' to ${target}`));
  }
  if (verb !== "delete") return end(failed(`hermes profile: '${verb}' is not simulated`, 2));
  if (!flags.options.has("y") && !flags.options.has("yes")) return end(printed("Cancelled."));
  await files.write(`${placeIn(container).home}/profiles/.deleted/${name}`, "deleted\n");
  await files.remove(home);
  const { [name]: _, ...slots } = container.slots ?? {};
  return end(printed(`Profile '${name}' deleted.`), { ...container, slots });
}

async function createProfile({ container, files }: Call, name: string): Promise<void> {
  const { home } = profilePlace(container, name);
  const own = async (path: string) => await files.chown(path, AGENT_UID, AGENT_UID);
  await files.remove(`${placeIn(container).home}/profiles/.deleted/${name}`);
  // from above: at no moment is there anything that its user could not remove
  const directories = ["memories", "sessions", "skills", "logs", "workspace", "cron", "home"];
  for (const directory of [posix.dirname(home), home, ...directories.map((each) => `${home}/${each}`)]) {
    await files.makeDirectory(directory);
    await own(directory);
  }
  const seeds = {
    ".env": "# Secrets of this profile.\n",
    "config.yaml": "model: {}\n",
    "SOUL.md": "You are Hermes.\n",
  };
  for (const [file, text] of Object.entries(seeds)) {
    await files.write(`${home}/${file}`, text, file === ".env" ? 0o600 : 0o644);
    await own(`${home}/${file}`);
  }
}
