import type { HttpHandler, WebSocketHandler } from "msw";
import { checkPermissions } from "./access/check-permissions.ts";
import { privilegesOn } from "./access/effective-privileges.ts";
import { userConfig } from "./access/user-config-file.ts";
import { type Clock, systemClock } from "./clock/clock.ts";
import { consoleOwner, openConsole } from "./console/console-ports.ts";
import { copyCluster } from "./copy/copy-cluster.ts";
import { pveCatalogue } from "./core/catalogue.ts";
import type { Cluster, StartedProgram } from "./core/cluster.ts";
import { createDispatcher, type Dispatcher } from "./core/dispatch.ts";
import { identityOf } from "./core/identity.ts";
import { createFaults, type Faults } from "./doors/faults.ts";
import { createFetch, type Fetch } from "./doors/fetch-door.ts";
import { createFront } from "./doors/front.ts";
import { createWebSocket, type MemoryWebSocketConstructor } from "./doors/memory-web-socket.ts";
import { createHandlers } from "./doors/msw-door.ts";
import type { LoggedRequest } from "./doors/request-log.ts";
import { type RunningServer, type ServeOptions, serve } from "./doors/server-door.ts";
import type { Fixture } from "./fixture/fixture.ts";
import { loadFixture } from "./fixture/load-fixture.ts";
import { runGuests } from "./fixture/running-guests.ts";
import { setGuestBackend, setMachineBackend } from "./guests/insides.ts";
import { LateBoot } from "./guests/late-boot.ts";
import { type SimulatedGuest, scriptedBackend, simulatedGuest } from "./guests/simulated-guest.ts";
import { setHostApi } from "./host/host-api.ts";
import { setNodeBackend } from "./host/node-backend.ts";
import { type SimulatedHost, simulatedHost } from "./host/simulated-host.ts";
import { asForwarded } from "./http/decode-params.ts";
import { createGateway } from "./http/gateway.ts";
import type { LinuxMachine } from "./linux/linux-machine.ts";
import { routes } from "./routes.ts";
import { normalizeParams, verifyParameters } from "./verify/verify-parameters.ts";

/** A PVE cluster in memory, with its doors. */
export interface Simulator {
  /** Answers a request for any host, without a socket. */
  readonly fetch: Fetch;
  /**
   * A `fetch` that answers as this user or token, without a login.
   *
   * @param authid `user@realm` or `user@realm!token`. @throws TypeError if it is neither.
   */
  as(authid: string): Fetch;
  /**
   * For msw's `setupServer(...)`: every call to `/api2/` of any host, and the console's websocket. msw takes the place of the
   * global WebSocket, which Node has from 22 on; on Node 20 put one there before `listen()`. @throws Error if msw is not installed. */
  readonly handlers: (HttpHandler | WebSocketHandler)[];
  /** Websockets into this simulator, for `createPveClient({ fetch, webSocket })`. */
  readonly webSocket: MemoryWebSocketConstructor;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Every request that was answered, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** The configuration files as they are now, by path below /etc/pve. */
  files(): Record<string, string>;
  /** What servers beyond the cluster keep that programs of guests play, by name. */
  readonly outside: Map<string, unknown>;
  /** A guest from inside. @throws Error if there is none of that VMID. */
  guest(vmid: number): SimulatedGuest;
  /** A node from inside; the one that answers if no name is given. @throws Error if there is none of that name. */
  host(node?: string): SimulatedHost;
  /**
   * Another simulator in the same state, from which each goes its own way. What goes on does not come along: tasks have
   * ended there as those do that were killed, consoles are closed, faults are forgotten; the log of requests is empty.
   *
   * @throws Error if containers are real ones.
   */
  copy(): Simulator;
  /**
   * Another simulator as this cluster would be after a power cut at this moment: what is on the disks, with tasks that
   * never ended, and of the guests only those running that start on boot.
   *
   * @throws Error if containers are real ones.
   */
  afterPowerCut(): Simulator;
  /** Listens as pveproxy does, over HTTPS with a certificate of its own. */
  serve(options?: ServeOptions): Promise<RunningServer>;
}

/** How a simulator is made. */
export interface SimulatorOptions {
  /** The machine's clock if absent. */
  readonly clock?: Clock;
  /** Where containers and nodes are real ones; played in memory if absent. */
  readonly machine?: Pick<LinuxMachine, "guests" | "nodes">;
  /**
   * Called after each change of a configuration, a volume, or a file in a guest or on a node. What a crash at that moment
   * would leave can then be had with `copy()` or `afterPowerCut()`.
   */
  readonly onChange?: () => void;
  /** Called for each program that a shell in a guest or on a node starts, with what `ps` would show of it. */
  readonly onProgram?: (program: StartedProgram) => void;
}

/**
 * Makes a PVE cluster in memory that answers as PVE does.
 *
 * @param fixture what it starts from: an empty node `pve1` without any password if absent.
 * @throws FixtureError naming every place in the fixture that is wrong.
 */
export function createSimulator(fixture: Fixture = {}, options: SimulatorOptions = {}): Simulator {
  const clock = options.clock ?? systemClock();
  const cluster = loadFixture(fixture, clock, options);
  const running = runGuests(cluster, fixture.running);
  const containers = options.machine?.guests ?? scriptedBackend(fixture.guestCommands);
  if (options.machine !== undefined) setNodeBackend(cluster, options.machine.nodes);
  return simulate(cluster, {
    containers: new LateBoot(containers, running),
    machines: new LateBoot(scriptedBackend(fixture.guestCommands), running),
  });
}

/** Who runs the insides of guests. */
interface Insides {
  readonly containers: LateBoot;
  readonly machines: LateBoot;
}

/** The doors of a cluster. */
function simulate(cluster: Cluster, insides: Insides): Simulator {
  setGuestBackend(cluster, insides.containers);
  setMachineBackend(cluster, insides.machines);
  const dispatch = createApi(cluster);
  setHostApi(cluster, (method, path, params) => dispatch({ method, path, params, identity: identityOf("root@pam") }));

  const log: LoggedRequest[] = [];
  const faults = createFaults(cluster);
  const front = createFront({
    cluster,
    gateway: createGateway(cluster, dispatch),
    faults,
    log,
    openConsole,
    consoleOwner,
  });
  const fetch = createFetch(front);
  let handlers: Simulator["handlers"] | undefined;
  return {
    fetch,
    as: (authid) => createFetch(front, identityOf(authid).authid),
    get handlers() {
      handlers ??= createHandlers(front, fetch);
      return handlers;
    },
    webSocket: createWebSocket(front),
    clock: cluster.clock,
    faults,
    log,
    files: () =>
      Object.fromEntries([...cluster.files.paths()].sort().map((path) => [path, cluster.files.read(path) ?? ""])),
    outside: cluster.outside,
    guest: (vmid) => simulatedGuest(cluster, vmid),
    host: (node = cluster.localNode) => simulatedHost(cluster, node),
    copy: () => copyOf(cluster, insides, false),
    afterPowerCut: () => copyOf(cluster, insides, true),
    serve: (serveOptions) => serve(front, serveOptions),
  };
}

function copyOf(from: Cluster, { containers, machines }: Insides, powerLost: boolean): Simulator {
  const { cluster, volumes } = copyCluster(from);
  if (powerLost) cluster.guests.clear();
  const started = powerLost ? runGuests(cluster, undefined) : [];
  const copy = { cluster, volumes, powerLost };
  return simulate(cluster, {
    containers: containers.copyFor(copy, started),
    machines: machines.copyFor(copy, started),
  });
}

/** The API of a cluster, without HTTP. */
function createApi(cluster: Cluster): Dispatcher {
  return createDispatcher({
    cluster,
    routes,
    catalogue: pveCatalogue(),
    privilegesOf: (authid, path) => privilegesOn(userConfig(cluster), authid, path),
    checkPermissions: (schema, identity, params) => checkPermissions(userConfig(cluster), schema, identity, params),
    normalize: (params, { parameters, method, protected: isForwarded }) => {
      const hasBody = method === "POST" || method === "PUT";
      return normalizeParams(isForwarded && hasBody ? asForwarded(params) : params, parameters);
    },
    verify: verifyParameters,
  });
}
