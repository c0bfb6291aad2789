import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createSimulator, type Fixture, type Simulator, type SimulatorOptions } from "@homelab/pve-client/simulator";
import { localSecrets } from "../src/apply/secrets.ts";
import type { Clock } from "../src/channels/clock.ts";
import type { Sockets } from "../src/cli/connect.ts";
import { run } from "../src/cli/main.ts";
import type { Prompts } from "../src/cli/prompts.ts";
import type { World } from "../src/cli/world.ts";
import type { Event } from "../src/report/event.ts";
import { simulatedEnvironment } from "../src/simulation/environment.ts";
import { homelab, LITELLM, ROOT_PASSWORD, TOKEN } from "../src/simulation/fixture.ts";
import { fetchFrom, internet } from "../src/simulation/internet.ts";

/** The example that everything is tried on. */
export const EXAMPLE = fileURLToPath(new URL("../../../examples/docker-lxc.yaml", import.meta.url));

/** The example of a container that may go, and a pet that keeps its volume. */
export const PET_EXAMPLE = fileURLToPath(new URL("../../../examples/bare-metal-pet.yaml", import.meta.url));

/** The example of several agents in one Docker container. */
export const PROFILES_EXAMPLE = fileURLToPath(new URL("../../../examples/docker-profiles.yaml", import.meta.url));

/** The example of a stack that Portainer deploys. */
export const STACK_EXAMPLE = fileURLToPath(new URL("../../../examples/portainer-stack.yaml", import.meta.url));

/** The example of Hermes' image as a container of PVE, and a pet that keeps its volume. */
export const OCI_EXAMPLE = fileURLToPath(new URL("../../../examples/oci-lxc.yaml", import.meta.url));

/** An example with some of its text replaced; every replacement must find its place. */
export function changed(example: string, ...replacements: readonly (readonly [string | RegExp, string])[]): string {
  return replacements.reduce(
    (text, [from, to]) => {
      const after = text.replace(from, to);
      if (after === text) throw new Error(`the example does not contain ${from}`);
      return after;
    },
    readFileSync(example, "utf8"),
  );
}

/** The example that everything is tried on, with some of its text replaced. */
export function exampleWith(...replacements: readonly (readonly [string | RegExp, string])[]): string {
  return changed(EXAMPLE, ...replacements);
}

/** PVE takes the rights on a container's own path away together with the container; those on /vms stay. */
export function withRightsOnAllGuests(fixture: Fixture = homelab()): Fixture {
  const { files = {} } = fixture;
  return {
    ...fixture,
    files: { ...files, "user.cfg": (files["user.cfg"] ?? "").replace("acl:1:/vms/105:", "acl:1:/vms:") },
  };
}

/** Secrets of the example's operator that must never be seen. */
export const SECRETS: readonly string[] = [...Object.values(simulatedEnvironment), TOKEN.secret, ROOT_PASSWORD];

export interface HomelabOptions {
  /** Where the node and its containers are real ones. */
  readonly machine?: SimulatorOptions["machine"];
  /** Called at each change of what a crash would leave. */
  readonly onChange?: () => void;
  /** Called for each program that is started in a guest or on the node. */
  readonly onProgram?: SimulatorOptions["onProgram"];
  /** One whose waits are over almost at once, if absent. */
  readonly clock?: Clock;
  /** Gives text of that many bytes in hex, in place of chance. */
  readonly random?: (bytes: number) => string;
  readonly fixture?: Partial<Fixture>;
  /** Beside PVE_HOST, PVE_TOKEN and the example's secrets; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How the client reaches the simulator; directly by default. */
  readonly sockets?: (simulator: Simulator) => Sockets;
  /** The network beyond PVE as this machine has it; that of the simulated homelab by default. */
  readonly fetch?: World["fetch"];
  /** Whether somebody pastes the host script; if so, the simulator on whose node. */
  readonly operator?: boolean | (() => Simulator);
  /** How they paste it; all at once if absent. @returns what they saw then */
  readonly paste?: (simulator: Simulator, node: string, script: string) => Promise<string>;
  readonly signal?: AbortSignal;
  readonly confirm?: (question: string) => Promise<boolean>;
  readonly prompts?: Prompts;
  /** Sees every event when it is reported. */
  readonly onEvent?: (event: Event) => void;
}

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number;
  /** Both streams, and what was seen at the node's console. */
  readonly output: string;
  /** The events, with `--json`. */
  readonly events: readonly Event[];
}

/** A simulated homelab and a desk from which the commands are run at it, in this process. */
export function openHomelab(options: HomelabOptions = {}) {
  const { machine, onChange, onProgram } = options;
  const simulator = createSimulator(
    { ...homelab(), ...options.fixture },
    {
      ...(machine === undefined ? {} : { machine }),
      ...(onChange === undefined ? {} : { onChange }),
      ...(onProgram === undefined ? {} : { onProgram }),
    },
  );
  return deskAt(simulator, options);
}

/** A desk from which the commands are run at a simulated homelab that is there already. */
export function deskAt(simulator: Simulator, options: HomelabOptions = {}) {
  const sockets = (options.sockets ?? direct)(simulator);
  return {
    simulator,
    /** Runs a command line, such as `["apply", EXAMPLE, "--yes", "--json"]`. */
    run: (argv: readonly string[], more: Partial<HomelabOptions> = {}) =>
      runCommandLine(argv, simulator, more.sockets?.(simulator) ?? sockets, { ...options, ...more }),
  };
}

/** Reaches the simulator without anything in between. */
export function direct({ fetch, webSocket }: Simulator): Sockets {
  return { fetch, webSocket };
}

async function pasteAtOnce(simulator: Simulator, node: string, script: string): Promise<string> {
  return (await simulator.host(node).run(script)).output;
}

async function runCommandLine(
  argv: readonly string[],
  simulator: Simulator,
  sockets: Sockets,
  options: HomelabOptions,
): Promise<Ran> {
  const env = {
    PVE_HOST: "pve.test",
    PVE_TOKEN: `${TOKEN.id}=${TOKEN.secret}`,
    ...simulatedEnvironment,
    ...options.env,
  };
  let output = "";
  const events: Event[] = [];
  const { paste = pasteAtOnce } = options;
  const pasting: Promise<unknown>[] = [];
  const hear = (text: string) => {
    output += text;
    if (!argv.includes("--json")) return;
    for (const line of text.split("\n").filter((part) => part !== "")) {
      // What stands on standard output with --json is events, one on each line.
      const event = JSON.parse(line) as Event;
      events.push(event);
      options.onEvent?.(event);
      if (event.type === "channel.paste" && options.operator !== false) {
        const there = typeof options.operator === "function" ? options.operator() : simulator;
        pasting.push(paste(there, event.node, event.script).then((shown) => (output += shown)));
      }
    }
  };
  const world: World = {
    env,
    cwd: process.cwd(),
    stdout: { write: hear },
    stderr: { write: (text) => (output += text) },
    clock: options.clock ?? eagerClock(() => Promise.all(pasting)),
    random: options.random ?? ((bytes) => randomBytes(bytes).toString("hex")),
    signal: options.signal ?? new AbortController().signal,
    secrets: localSecrets(env),
    fetch: options.fetch ?? fetchFrom(internet(LITELLM)),
    sockets,
    ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
    ...(options.prompts === undefined ? {} : { prompts: options.prompts }),
  };
  const code = await run(argv, world);
  await Promise.all(pasting);
  return { code, output, events };
}

/**
 * A clock whose waits are over almost at once, and which is ahead by what was waited.
 * @param meanwhile what has to have happened by the end of a wait
 */
export function eagerClock(meanwhile: () => Promise<unknown> = async () => {}): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      ahead += milliseconds;
      await new Promise((resolve) => setTimeout(resolve, 1));
      await meanwhile();
      signal?.throwIfAborted();
    },
  };
}
