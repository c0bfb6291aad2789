import type { Simulator } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";
import type { Sockets } from "../src/cli/connect.ts";
import { direct, EXAMPLE, openHomelab } from "./homelab-world.ts";

/** Ends the connection to the simulator for good after the nth request has had its effect: as `kill -9` would. */
function killAfter(simulator: Simulator, last: number): { sockets: Sockets; requests: () => number } {
  let requests = 0;
  const dead = () => new DOMException("the process was killed", "AbortError");
  const alive = () => {
    requests += 1;
    if (requests > last) throw dead();
  };
  return {
    requests: () => requests,
    sockets: {
      async fetch(url, init) {
        alive();
        const response = await simulator.fetch(url, init);
        if (requests >= last) throw dead();
        return response;
      },
      webSocket: class extends simulator.webSocket {
        constructor(...args: ConstructorParameters<Simulator["webSocket"]>) {
          alive();
          super(...args);
          // The terminal is left as it is at that moment, half a line typed perhaps.
          if (requests >= last) setTimeout(() => this.close(), 1);
        }
      },
    },
  };
}

/** What a deployment leaves behind, without what is random by design. */
async function remains(simulator: Simulator): Promise<unknown> {
  const asRoot = async (path: string) => {
    const response = await simulator.as("root@pam")(`https://pve.test:8006/api2/json${path}`);
    return ((await response.json()) as { data: unknown }).data;
  };
  const { digest: _, net0, ...config } = (await asRoot("/nodes/gihyeon/lxc/118/config")) as Record<string, unknown>;
  const volumes = (await asRoot("/nodes/gihyeon/storage/local-lvm/content")) as { volid: string }[];
  const templates = (await asRoot("/nodes/gihyeon/storage/local/content")) as { volid: string }[];
  const { files } = simulator.guest(118);
  const env = await files.read("/opt/hermes/data/.env");
  return {
    config,
    net0: String(net0).replace(/hwaddr=[^,]+/, "hwaddr=…"),
    volumes: volumes.map(({ volid }) => volid),
    templates: templates.map(({ volid }) => volid),
    env: env?.replace(/API_SERVER_KEY=[0-9a-f]{64}/, "API_SERVER_KEY=…"),
    hermes: await files.list("/opt/hermes"),
    compose: await files.read("/opt/hermes/compose.yaml"),
    configYaml: await files.read("/opt/hermes/data/config.yaml"),
    containers: Object.keys(await simulatedContainers(files)),
    host: await simulator
      .host("gihyeon")
      .files.status("/mnt/pve/hdd/hermes")
      .then((status) => [status?.uid, status?.mode]),
  };
}

async function simulatedContainers({ read }: { read(path: string): Promise<string | undefined> }) {
  const state = JSON.parse((await read("/var/lib/docker/simulated.json")) ?? "{}") as {
    containers?: { name: string }[];
  };
  return Object.fromEntries((state.containers ?? []).map((container) => [container.name, container]));
}

const APPLY = ["apply", EXAMPLE, "--yes", "--json"];

test("killed after any request, the next run ends where an undisturbed run ends", { timeout: 300_000 }, async () => {
  let count = () => 0;
  const undisturbed = openHomelab({
    sockets(simulator) {
      const { sockets, requests } = killAfter(simulator, Number.POSITIVE_INFINITY);
      count = requests;
      return sockets;
    },
  });
  expect((await undisturbed.run(APPLY)).code).toBe(0);
  const total = count();
  const want = await remains(undisturbed.simulator);

  const diverged: unknown[] = [];
  for (let last = 1; last <= total; last++) {
    const killed = openHomelab({ sockets: (simulator) => killAfter(simulator, last).sockets });
    const first = await killed.run(APPLY);
    const second = await killed.run(APPLY, { sockets: direct });
    const found = await remains(killed.simulator).catch((error: unknown) => String(error));
    if (second.code !== 0 || JSON.stringify(found) !== JSON.stringify(want)) {
      diverged.push({ last, first: first.code, second: second.code, output: second.output, found });
    }
  }
  process.stdout.write(`kill test: ${total} requests, ${total - diverged.length} converged\n`);
  expect(diverged).toEqual([]);
});
