import { answerAgent } from "./agent.ts";
import { type BuiltImage, type Container, DOCKER_STATE, type DockerState, NO_DOCKER_STATE } from "./container.ts";
import { type GuestFiles, readState, writeState } from "./files.ts";
import { json, type Send, type SimulatedRequest, type SimulatedResponse } from "./http.ts";
import { bootImage } from "./s6/boot.ts";
import { profilePlace, type RunningGateway, runningGateways } from "./s6/gateways.ts";
import { bootBuilt } from "./stack/boot.ts";

/** The simulated Docker daemon of one guest; its state is a file in that guest. */
export interface Daemon {
  state(): Promise<DockerState>;
  /** @returns an error text when the registry does not have it. */
  pull(image: string): Promise<string | undefined>;
  /** Keeps an image that was built. */
  keep(tag: string, image: BuiltImage): Promise<void>;
  /** Creates and starts, replacing a container of the same name. */
  start(container: Container): Promise<Container>;
  /** Notes what has become of a container that is there. */
  note(container: Container): Promise<void>;
  stop(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  health(container: Container): Promise<"healthy" | "unhealthy" | undefined>;
}

/** The registry: the images that this simulation knows. */
const REGISTRY =
  /^(?:docker\.io\/)?(?:nousresearch\/hermes-agent(?::(?:latest|stable|v\d[\w.]*))?|portainer\/agent:\d[\w.-]*)(?:@sha256:[0-9a-f]{64})?$/;

/** @param send the network as seen from the guest, for healthchecks */
export function openDaemon(files: GuestFiles, send: Send): Daemon {
  const state = () => dockerState(files);
  const replace = async (name: string, container: Container | undefined) => {
    const known = await state();
    const others = known.containers.filter((other) => other.name !== name);
    await writeState(files, DOCKER_STATE, {
      ...known,
      containers: container === undefined ? others : [...others, container],
    });
  };
  return {
    state,
    async pull(image) {
      const known = await state();
      if (known.images.includes(image)) return undefined;
      if (!REGISTRY.test(image)) return `manifest for ${image} not found: manifest unknown: manifest unknown`;
      await writeState(files, DOCKER_STATE, { ...known, images: [...known.images, image] });
      return undefined;
    },
    async keep(tag, image) {
      const known = await state();
      const images = [...new Set([...known.images, tag])];
      await writeState(files, DOCKER_STATE, { ...known, images, built: { ...known.built, [tag]: image } });
    },
    async start(container) {
      const { built, containers } = await state();
      const before = containers.find(({ name }) => name === container.name);
      // what was written into the old one beside its mounts is gone with it
      if (before !== undefined && !isSame(before, container)) await files.remove(layerOf(container.name));
      const started = await boot(container, built?.[container.image], files);
      await replace(container.name, started);
      return started;
    },
    note: (container) => replace(container.name, container),
    async stop(name) {
      const container = (await state()).containers.find((one) => one.name === name);
      if (container !== undefined) await replace(name, { ...withoutGateways(container), state: "exited" });
    },
    async remove(name) {
      await files.remove(layerOf(name));
      await replace(name, undefined);
    },
    async health(container) {
      if (container.healthcheck === undefined || container.state !== "running") return undefined;
      const url = /https?:\/\/[^\s"'|]+/.exec(container.healthcheck)?.[0];
      if (url === undefined) return "healthy";
      const answer = await insideContainer(
        container,
        files,
        send,
      )({ method: "GET", url: new URL(url), headers: {}, body: "" });
      return answer !== undefined && answer.status < 400 ? "healthy" : "unhealthy";
    },
  };
}

/** Where the writable layer of a container is in the guest. */
export function layerOf(name: string): string {
  return `/var/lib/docker/overlay/${name}`;
}

function isSame(one: Container, other: Container): boolean {
  return one.image === other.image && one.configHash === other.configHash;
}

/** The network as seen from inside a container: its own loopback first. */
export function insideContainer(container: Container, files: GuestFiles, send: Send): Send {
  return async (request) => {
    if (!isLoopback(request.url.hostname)) return await send(request);
    const wanted = Number(request.url.port || 80);
    const gateway = runningGateways(container).find(({ agent }) => agent.apiServer?.port === wanted);
    return gateway === undefined ? undefined : await answer(container, gateway, request, files, send);
  };
}

/** What a container answers on a port of the guest; `undefined` when it does not listen there. */
export async function fromGuest(
  container: Container,
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  if (container.state !== "running") return undefined;
  const { hostname } = request.url;
  const wanted = Number(request.url.port || 80);
  const gateway = runningGateways(container).find(({ agent: { apiServer: server } }) => {
    if (server === undefined) return false;
    if (container.networkMode === "host") return server.port === wanted;
    // A published port reaches the container's own interface, never its loopback.
    const published = container.ports.some(
      (port) => port.published === wanted && port.target === server.port && listensFor(port.address, hostname),
    );
    return published && server.host !== "127.0.0.1";
  });
  return gateway === undefined ? undefined : await answer(container, gateway, request, files, send);
}

/** One gateway's answer; what is asked below `/p/NAME/` is asked of a profile that it serves. */
async function answer(
  container: Container,
  { place, agent }: RunningGateway,
  request: SimulatedRequest,
  files: GuestFiles,
  send: Send,
): Promise<SimulatedResponse | undefined> {
  const [, name, path] = /^\/p\/([^/]+)(\/.*)$/.exec(request.url.pathname) ?? [];
  if (name === undefined) return await answerAgent(place, agent, request, files, send);
  const profile = agent.served?.[name];
  if (profile === undefined) return json(404, { error: { message: `Unknown profile '${name}'` } });
  const url = new URL(`${path}${request.url.search}`, request.url);
  // the listener is the default gateway's, the key the profile's own
  const key = profile.env.API_SERVER_KEY ?? "";
  const memory = { ...profile, apiServer: { port: 0, host: "", key } };
  return await answerAgent(profilePlace(container, name), memory, { ...request, url }, files, send);
}

const BOOTED = "/run/docker/simulated-boot";

/** What Docker knows; when the guest has been started anew, what is to be restarted then has been. */
export async function dockerState(files: GuestFiles): Promise<DockerState> {
  const state = await readState(files, DOCKER_STATE, NO_DOCKER_STATE);
  if (await files.exists(BOOTED)) return state;
  await files.write(BOOTED, "");
  if (state.containers.length === 0) return state;
  const containers: Container[] = [];
  for (const container of state.containers) {
    const restarts = container.state === "running" && container.restart !== "no";
    const built = state.built?.[container.image];
    containers.push(
      restarts ? await boot(container, built, files) : { ...withoutGateways(container), state: "exited" },
    );
  }
  await writeState(files, DOCKER_STATE, { ...state, containers });
  return { ...state, containers };
}

/** Whether a port that is published on an address is reached by a name of the guest. */
function listensFor(address: string, hostname: string): boolean {
  return address === "0.0.0.0" || address === hostname || (isLoopback(address) && isLoopback(hostname));
}

export function isLoopback(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
}

// `gateway run` is what keeps the image alive; without it the interactive program ends for want of a terminal.
async function boot(container: Container, built: BuiltImage | undefined, files: GuestFiles): Promise<Container> {
  const fresh = { ...withoutGateways(container), startedAt: new Date().toISOString() };
  if (built !== undefined) return await bootBuilt(fresh, built, files);
  if (fresh.image.startsWith("portainer/agent:")) return { ...fresh, state: "running" };
  if (container.command[0] !== "gateway" || container.command[1] !== "run") {
    return { ...fresh, state: "exited", log: ["hermes: no terminal"] };
  }
  const booted = await bootImage(fresh, files);
  const listens = booted.agent?.apiServer !== undefined;
  const key = listens ? [] : ["api_server: not started (disabled, or api_server_key_invalid)"];
  return { ...booted, state: "running", log: ["[s6] gateway started", ...key] };
}

function withoutGateways({ agent: _agent, slots: _slots, ...container }: Container): Container {
  return container;
}
