import { createPveClient, password } from "@homelab/pve-client";
import { fakeClock } from "@homelab/pve-client/simulator";
import { afterEach, describe, expect, test } from "vitest";
import { guest, simulated, written } from "./faulty-world.ts";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

describe("tickets", () => {
  const MINUTE = 60_000;

  function ticketed() {
    const clock = fakeClock();
    const simulator = simulated({ clock });
    const began = clock.now();
    // the client's clock stands still: it takes its ticket for a living one
    const auth = password("root@pam", "right horse", { now: () => began });
    const pve = createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth });
    const logins = () => simulator.log.filter(({ path }) => path === "/access/ticket").map(({ status }) => status);
    return { clock, simulator, pve, logins };
  }

  test("expires while 50 calls are under way: one login, and every read has its answer", async () => {
    const { clock, pve, logins } = ticketed();
    await pve.get("/version");
    clock.advance(121 * MINUTE);
    const answers = await Promise.all(Array.from({ length: 50 }, () => pve.get("/version")));
    expect(answers.every(({ version }) => version.startsWith("9."))).toBe(true);
    expect(logins()).toEqual([200, 200]);
  });

  test("expires under 50 writes: none is sent twice, one login, and the next write goes through", async () => {
    const { clock, simulator, pve, logins } = ticketed();
    await pve.get("/version");
    clock.advance(121 * MINUTE);
    const change = () => pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, memory: 600 });
    const results = await Promise.allSettled(Array.from({ length: 50 }, change));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(written(simulator)).toHaveLength(50);
    await change();
    expect(logins()).toEqual([200, 200]);
    expect(written(simulator).map(({ status }) => status)).toEqual([...Array(50).fill(401), 200]);
  });

  test("a dead ticket, or a wrong password, costs the 3 s for which pveproxy holds a 401 once", async () => {
    const clock = fakeClock();
    const simulator = simulated({ clock });
    const { url, fingerprint, close } = await simulator.serve();
    cleanUps.push(close);
    const began = clock.now();
    const as = (secret: string) => {
      const auth = password("root@pam", secret, { now: () => began });
      const pve = createPveClient({ url, tls: { fingerprint }, auth });
      cleanUps.push(() => pve.close());
      return pve;
    };
    const held = async (call: () => Promise<unknown>) => {
      const before = clock.now();
      await call().catch(() => undefined);
      return clock.now() - before;
    };
    const pve = as("right horse");
    expect(await held(() => pve.get("/version"))).toBe(0);
    clock.advance(121 * MINUTE);
    expect(await held(() => pve.get("/version"))).toBe(3_000);
    clock.advance(121 * MINUTE);
    expect(await held(() => pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, memory: 600 }))).toBe(3_000);
    expect(await held(() => as("wrong horse").get("/version"))).toBe(3_000);
  });

  test("a storm of 401: every read is repeated once with one new ticket, then told", async () => {
    const { simulator, pve, logins } = ticketed();
    await pve.get("/version");
    simulator.faults.next({ kind: "status", status: 401, reason: "permission denied" }, { method: "GET", times: 100 });
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => pve.get("/version")));
    expect(results.map((result) => result.status === "rejected" && result.reason.status)).toEqual(Array(50).fill(401));
    expect(logins().length).toBeLessThanOrEqual(3);
    expect((await pve.get("/version")).version).toMatch(/^9\./);
  });
});
