import { setupServer } from "msw/node";
import { Agent, type Dispatcher, fetch as undiciFetch } from "undici";
import { afterEach, expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator, type Simulator } from "../simulator.ts";
import type { Fault } from "./faults.ts";
import type { Fetch } from "./fetch-door.ts";

const SECRET = "00000000-0000-4000-8000-000000000000";
const CONFIG = "/nodes/pve1/lxc/105/config";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function simulate(): Simulator {
  return createSimulator(
    {
      node: "pve1",
      nodes: ["pve2"],
      tokens: { "root@pam!t1": SECRET },
      files: {
        "user.cfg": "user:root@pam:1:0::::::\ntoken:root@pam!t1:0:0::\nacl:1:/:root@pam!t1:Administrator:\n",
        "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent rootdir,vztmpl\n",
        "nodes/pve1/lxc/105.conf": "hostname: a\nmemory: 512\nrootfs: local:105/vm-105-disk-0.raw,size=4G\n",
      },
    },
    { clock: fakeClock() },
  );
}

/** The same calls through each door. */
const doors: Readonly<Record<string, (simulator: Simulator) => Promise<{ door: Fetch; url: string }>>> = {
  fetch: async (simulator) => ({ door: simulator.fetch, url: "https://pve.lan:8006" }),
  msw: async (simulator) => {
    const server = setupServer(...simulator.handlers);
    server.listen({ onUnhandledRequest: "error" });
    cleanUps.push(() => server.close());
    return { door: fetch, url: "https://pve.lan:8006" };
  },
  https: async (simulator) => {
    const { url, certificate, close } = await simulator.serve();
    const agent = new Agent({ connect: { ca: certificate } });
    cleanUps.push(close, () => agent.destroy());
    // undici's own Response is Node's, by another name
    const door = (target: unknown, init: object = {}) =>
      undiciFetch(String(target), { ...init, dispatcher: agent as Dispatcher }) as unknown as Promise<Response>;
    return { door, url };
  },
};

interface World {
  readonly simulator: Simulator;
  /** What came of a call: status and reason, or how the connection broke. */
  call(method: string, path: string, body?: string): Promise<string>;
}

async function open(name: string): Promise<World> {
  const simulator = simulate();
  const { door, url } = await (doors[name] as (typeof doors)[string])(simulator);
  const headers = {
    Authorization: `PVEAPIToken=root@pam!t1=${SECRET}`,
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const call: World["call"] = async (method, path, body) => {
    let response: Response;
    try {
      response = await door(`${url}/api2/json${path}`, { method, headers, ...(body !== undefined && { body }) });
    } catch {
      return "broken";
    }
    try {
      await response.text();
    } catch {
      return "truncated";
    }
    return `${response.status} ${response.statusText}`;
  };
  return { simulator, call };
}

const memoryOf = (simulator: Simulator) =>
  /memory: (\d+)/.exec(simulator.files()["nodes/pve1/lxc/105.conf"] ?? "")?.[1];

/** What a fault does to a write, and whether the write has happened. */
const FAULTS: readonly (readonly [fault: Fault, outcome: string, memory: string])[] = [
  [{ kind: "reset" }, "broken", "512"],
  [{ kind: "reset", after: true }, "broken", "600"],
  [{ kind: "status", status: 595 }, "595 Connection refused", "512"],
  [{ kind: "status", status: 596, after: true }, "596 Connection timed out", "600"],
  [{ kind: "status", status: 401, reason: "No ticket" }, "401 No ticket", "512"],
  [{ kind: "slow", ms: 29_000 }, "200 OK", "600"],
  [{ kind: "truncated" }, "truncated", "600"],
  [{ kind: "locked" }, "500 can't lock file '/run/lock/lxc/pve-config-105.lock' - got timeout", "512"],
];

for (const name of Object.keys(doors)) {
  test.each(FAULTS)(`${name}: %j`, async (fault, outcome, memory) => {
    const { simulator, call } = await open(name);
    const before = simulator.clock.now();
    simulator.faults.next(fault, { method: "PUT", path: CONFIG });
    expect(await call("GET", CONFIG)).toBe("200 OK");
    expect(await call("PUT", CONFIG, "memory=600")).toBe(outcome);
    expect(memoryOf(simulator)).toBe(memory);
    if (fault.kind === "slow") expect(simulator.clock.now() - before).toBeGreaterThanOrEqual(fault.ms);
    expect(await call("PUT", CONFIG, "memory=700")).toBe("200 OK");
    expect(memoryOf(simulator)).toBe("700");
  });

  test(`${name}: counted, by method and by expression; forgotten`, async () => {
    const { simulator, call } = await open(name);
    simulator.faults.next({ kind: "status", status: 596 }, { path: /\/config$/, skip: 1, times: 2 });
    simulator.faults.next({ kind: "reset" }, { method: "DELETE" });
    const seen: string[] = [];
    for (let times = 0; times < 4; times++) seen.push((await call("GET", CONFIG)).slice(0, 3));
    expect(seen).toEqual(["200", "596", "596", "200"]);
    simulator.faults.clear();
    expect(await call("DELETE", "/nodes/pve1/lxc/999")).toMatch(/^500 Configuration file/);
  });

  test(`${name}: tasks that warn or fail in the middle, by type and count`, async () => {
    const { simulator, call } = await open(name);
    simulator.faults.nextTask({ kind: "warning", message: "w" }, { type: "vzstart", id: 105 });
    simulator.faults.nextTask({ kind: "error", message: "e" }, { type: "vzstop", times: 2 });
    const run = async (what: string) => {
      await call("POST", `/nodes/pve1/lxc/105/status/${what}`, "");
      for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
      const response = await simulator.as("root@pam")("https://x/api2/json/nodes/pve1/tasks?source=all&limit=1");
      const { data } = JSON.parse(await response.text());
      return `${data[0].type} ${data[0].status}`;
    };
    expect(await run("start")).toBe("vzstart WARNINGS: 1");
    expect([await run("stop"), await run("stop"), await run("stop")]).toEqual(["vzstop e", "vzstop e", "vzstop OK"]);
  });

  test(`${name}: a lock that is held until the task has given up`, async () => {
    const { simulator, call } = await open(name);
    simulator.faults.next({ kind: "locked" }, { path: /start$/ });
    expect(await call("POST", "/nodes/pve1/lxc/105/status/start", "")).toBe("200 OK");
    for (let turns = 0; turns < 400; turns++) await new Promise((resolve) => setImmediate(resolve));
    expect(simulator.guest(105).isRunning).toBe(false);
    expect(await call("POST", "/nodes/pve1/lxc/105/status/start", "")).toBe("200 OK");
    for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    expect(simulator.guest(105).isRunning).toBe(true);
  });

  test(`${name}: nodes that are down`, async () => {
    const { simulator, call } = await open(name);
    simulator.faults.nodeDown("pve2");
    expect(await call("GET", "/nodes/pve2/lxc")).toBe("595 No route to host");
    expect(await call("GET", "/cluster/status")).toBe("200 OK");
    simulator.faults.nodeUp("pve2");
    expect(await call("GET", "/nodes/pve2/lxc")).toBe("200 OK");
    simulator.faults.nodeDown("pve1");
    expect(await call("GET", "/version")).toBe("broken");
    simulator.faults.nodeUp("pve1");
    expect(await call("GET", "/version")).toBe("200 OK");
    expect(() => simulator.faults.nodeDown("pve7")).toThrow("no node 'pve7'; the cluster has pve1, pve2");
  });
}
