import { failed, type Outcome } from "../commands/command.ts";
import type { Container } from "../container.ts";
import { fromGuest } from "../daemon.ts";
import { type GuestFiles, readState, writeState } from "../files.ts";
import type { Send, SimulatedRequest, SimulatedResponse } from "../http.ts";
import { bootImage as bootContainer } from "../s6/boot.ts";
import { DEFAULT, slotOf } from "../s6/gateways.ts";
import { gatewayCommand } from "../s6/profile-command.ts";

/** What runs here, as if it were a container that shares everything with the guest; gone with the guest's own start. */
const STATE = "/run/s6/simulated-container.json";

/**
 * Starts the image as the guest's first process.
 * @returns whether it stays up: without `gateway run` it is the interactive program, which ends for want of a terminal.
 */
export async function bootImage(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  files: GuestFiles,
): Promise<boolean> {
  if (args[0] !== "gateway" || args[1] !== "run") return false;
  await files.makeDirectory("/run/s6/basedir");
  await files.write("/proc/1/comm", "s6-svscan\n");
  await writeState(files, STATE, await bootContainer(wholeGuest(args, env), files));
  await files.makeDirectory("/run/service/gateway-default");
  return true;
}

function wholeGuest(command: readonly string[], environment: Readonly<Record<string, string>>): Container {
  const { HERMES_HOME = "/opt/data", HERMES_WRITE_SAFE_ROOT = HERMES_HOME } = environment;
  const paths = new Set([HERMES_HOME, ...HERMES_WRITE_SAFE_ROOT.split(":")]);
  return {
    name: "hermes",
    project: "",
    service: "hermes",
    image: "",
    command,
    environment,
    mounts: [...paths].map((path) => ({ source: path, target: path, readOnly: false })),
    networkMode: "host",
    ports: [],
    restart: "no",
    healthcheck: undefined,
    labels: {},
    configHash: "",
    state: "running",
    log: [],
  };
}

const running = async (files: GuestFiles) => await readState<Container | undefined>(files, STATE, undefined);

/** `hermes gateway VERB` in the guest. */
export async function controlGateway(verb: string, files: GuestFiles): Promise<Outcome> {
  const container = await running(files);
  if (container === undefined) return failed("✗ no supported service manager detected");
  const end = await gatewayCommand({ container, files, supervised: true }, verb, DEFAULT);
  await writeState(files, STATE, end.container);
  return end.outcome;
}

export async function isUp(files: GuestFiles): Promise<boolean> {
  const container = await running(files);
  return container !== undefined && slotOf(container, DEFAULT) === "up";
}

/** What the image's gateway answers on the guest's loopback; `undefined` when it does not listen there. */
export async function answerImage(
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  const container = await running(files);
  return container && (await fromGuest(container, request, files, send));
}
