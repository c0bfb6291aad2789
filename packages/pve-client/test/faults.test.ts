import {
  apiToken,
  type Call,
  ConnectionError,
  ConsoleError,
  createGuest,
  createPveClient,
  HttpError,
  type PveClient,
  password,
} from "@homelab/pve-client";
import type { Fault, Simulator } from "@homelab/pve-client/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { guest, SECRET, simulated, written } from "./faulty-world.ts";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

type Road = "fetch" | "socket";

async function connect(road: Road): Promise<{ simulator: Simulator; pve: PveClient }> {
  const simulator = simulated();
  const auth = apiToken("hermes@pve!deploy", SECRET);
  if (road === "fetch") {
    return { simulator, pve: createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth }) };
  }
  const { url, fingerprint, close } = await simulator.serve();
  const pve = createPveClient({ url, tls: { fingerprint }, auth });
  cleanUps.push(() => pve.close(), close);
  return { simulator, pve };
}

const read: Call = { method: "GET", path: "/nodes/{node}/lxc/{vmid}/config", params: guest };
const writes: readonly Call[] = [
  { method: "POST", path: "/nodes/{node}/lxc/{vmid}/status/start", params: guest },
  { method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config", params: { ...guest, memory: 600 } },
  { method: "DELETE", path: "/nodes/{node}/lxc/{vmid}", params: guest },
];

/** A fault, how often a write is carried out then, and what a write is told. */
const faults: readonly [name: string, fault: Fault, carriedOut: number, told: object][] = [
  ["reset before the call ran", { kind: "reset" }, 0, { name: "ConnectionError", mayHaveRun: true }],
  ["reset after the call ran", { kind: "reset", after: true }, 1, { name: "ConnectionError", mayHaveRun: true }],
  ["truncated JSON", { kind: "truncated" }, 1, { name: "ConnectionError", mayHaveRun: true }],
  ["595, nobody behind the proxy", { kind: "status", status: 595 }, 0, { name: "HttpError", status: 595 }],
  ["596, and it ran all the same", { kind: "status", status: 596, after: true }, 1, { name: "HttpError", status: 596 }],
];

describe.each<Road>(["fetch", "socket"])("over %s", (road) => {
  describe.each(faults)("%s", (_name, fault, carriedOut, told) => {
    test.each(writes)("$method is sent once", async (call) => {
      const { simulator, pve } = await connect(road);
      simulator.faults.next(fault, { method: call.method });
      const run = pve.request(call);
      await expect(run).rejects.toMatchObject(told);
      if (carriedOut > 0) await expect(run).rejects.toThrow(/may (?:still )?have/);
      expect(written(simulator)).toHaveLength(carriedOut);
    });
  });

  test.each(faults.filter(([, fault]) => fault.kind !== "status"))("%s: a read is repeated", async (_name, fault) => {
    const { simulator, pve } = await connect(road);
    simulator.faults.next(fault, { method: "GET", times: 2 });
    expect(await pve.request(read)).toMatchObject({ memory: 512 });
  });

  test("reset for good: a read gives up, and says so", async () => {
    const { simulator, pve } = await connect(road);
    simulator.faults.next({ kind: "reset" }, { times: 9 });
    await expect(pve.request(read)).rejects.toThrow(/cut off before the whole answer came/);
  });

  test.each([read, ...writes])("slow headers: $method is given up in time and not repeated", async (call) => {
    const { simulator, pve } = await connect(road);
    await pve.request(read);
    const before = simulator.log.length;
    simulator.faults.next({ kind: "slow", ms: 500 });
    const error = await pve.request(call, { timeout: 300 }).catch((reason) => reason);
    expect(error).toMatchObject({ code: "TIMEOUT", mayHaveRun: call.method !== "GET" });
    await expect.poll(() => simulator.log.length).toBe(before + 1);
  });

  test("a task is followed through a bad line, and started once", async () => {
    const { simulator, pve } = await connect(road);
    const task = await pve.post("/nodes/{node}/lxc/{vmid}/status/start", guest);
    simulator.faults.next({ kind: "reset" }, { method: "GET", times: 4 });
    simulator.faults.next({ kind: "truncated" }, { method: "GET", times: 2 });
    expect(await task.wait({ sleep: async () => {} })).toMatchObject({ status: "ok" });
    expect(written(simulator)).toHaveLength(1);
  });
});

describe("a guest whose creation was cut off", () => {
  const params = { node: "pve1", ostemplate: "local:vztmpl/debian.tar.zst", rootfs: "local:4" } as const;

  test("is not created twice under two ids; under the same id the second call is refused", async () => {
    const { simulator, pve } = await connect("fetch");
    simulator.faults.next({ kind: "reset", after: true }, { method: "POST" });
    await expect(createGuest(pve, "lxc", params)).rejects.toMatchObject({ mayHaveRun: true });
    expect(written(simulator)).toHaveLength(1);
    await expect.poll(() => simulator.files()["nodes/pve1/lxc/100.conf"]).not.toContain("lock:");
    const again = pve.post("/nodes/{node}/lxc", { ...params, vmid: 100 });
    await expect(again).rejects.toThrow(/CT 100 already exists on node 'pve1'/);
  });
});

describe("an answer that is none of PVE's", () => {
  const page = "<!DOCTYPE html><html><body>Bad gateway</body></html>";
  const answering = (status: number, body: string, sent: string[] = []) => {
    const fetch = async (_url: string, init: RequestInit) => {
      sent.push(init.method ?? "");
      return new Response(body, { status, statusText: status === 200 ? "OK" : "Bad Gateway" });
    };
    return createPveClient({ url: "https://pve1:8006", fetch, auth: apiToken("hermes@pve!deploy", SECRET) });
  };

  test.each([read, ...writes])("an HTML page with status 200 to $method", async (call) => {
    const sent: string[] = [];
    const run = answering(200, page, sent).request(call);
    await expect(run).rejects.toThrow(/the answer is a web page, not JSON.*Check that the address is a PVE server's/s);
    await expect(run).rejects.toBeInstanceOf(ConnectionError);
    expect(sent).toHaveLength(1);
  });

  test("an HTML page with status 502", async () => {
    const sent: string[] = [];
    const run = answering(502, page, sent).request(read);
    await expect(run).rejects.toBeInstanceOf(HttpError);
    await expect(run).rejects.toMatchObject({ status: 502, reason: "Bad Gateway" });
    expect(sent).toHaveLength(1);
  });

  test.each(['{"data":[{"vm', "", "null", "{}"])("%j", async (body) => {
    await expect(answering(200, body).request(read)).rejects.toMatchObject({ code: "NOT_PVE" });
  });
});

describe("a websocket that is dropped", () => {
  test.each([1, 2, 3])("after %i messages: the command is told to be lost, and run once at most", async (after) => {
    const simulator = simulated();
    let sockets = 0;
    class Dropped extends simulator.webSocket {
      constructor(...given: ConstructorParameters<typeof simulator.webSocket>) {
        super(...given);
        sockets++;
        let seen = 0;
        this.addEventListener("message", () => ++seen >= after && this.close());
      }
    }
    const auth = password("root@pam", "right horse");
    const pve = createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, webSocket: Dropped, auth });
    await (await pve.post("/nodes/{node}/lxc/{vmid}/status/start", guest)).wait();
    const run = pve.exec({ ...guest, command: ["touch", "/once"] });
    await expect(run).rejects.toBeInstanceOf(ConsoleError);
    await expect(run).rejects.toMatchObject({ problem: "closed" });
    expect(sockets).toBe(1);
    expect(written(simulator).filter(({ path }) => path.endsWith("/termproxy"))).toHaveLength(1);
  });
});
