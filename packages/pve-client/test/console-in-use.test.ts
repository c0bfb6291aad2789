import { apiToken, createPveClient, password } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { guest, simulated, TOKEN } from "./simulated-container.ts";

describe("one console for everybody", () => {
  const as = (simulator: ReturnType<typeof simulated>) => {
    const { fetch, webSocket } = simulator;
    return createPveClient({ url: "https://pve1", fetch, webSocket, auth: password("root@pam", "right horse") });
  };
  const consoles = ({ log }: ReturnType<typeof simulated>) => log.filter(({ path }) => path.endsWith("/termproxy"));

  test("commands of one client follow each other, also when one fails", async () => {
    const simulator = simulated();
    const pve = as(simulator);
    const commands = ["echo one; sleep 1", "echo two; exit 2", "echo three"];
    const run = (script: string) => pve.exec({ ...guest, command: ["sh", "-c", script] });
    const [none, ...results] = await Promise.allSettled([
      pve.exec({ ...guest, command: [] }),
      ...commands.map((command) => run(command)),
    ]);
    expect(none?.status).toBe("rejected");
    expect(results.map((result) => result.status === "fulfilled" && result.value)).toEqual([
      { code: 0, output: "one\n" },
      { code: 2, output: "two\n" },
      { code: 0, output: "three\n" },
    ]);
    expect(consoles(simulator)).toHaveLength(3);
  });

  test("somebody else's session is not typed into: who has it, and since when", async () => {
    const simulator = simulated();
    const held = await as(simulator).openTerminal(guest);
    let shown = "";
    held.onData((bytes) => {
      shown += Buffer.from(bytes).toString("utf8");
    });
    await expect.poll(() => shown).toMatch(/# $/);
    const before = shown;
    const { fetch, webSocket } = simulator;
    const pve = createPveClient({ url: "https://pve1", fetch, webSocket, auth: apiToken("root@pam!nightly", TOKEN) });
    const run = pve.exec({ ...guest, command: ["echo", "secret"] });
    await expect(run).rejects.toMatchObject({
      problem: "in-use",
      mayHaveRun: false,
      heldBy: expect.stringMatching(/^UPID:/),
    });
    await expect(run).rejects.toThrow(
      /container 118 on node pve1: root@pam has it open since \d{4}-.* UTC\..*Call again/,
    );
    expect(shown).toBe(before);
    expect(consoles(simulator)).toHaveLength(1);

    held.type("exit\n");
    expect(await pve.exec({ ...guest, command: ["echo", "free"] })).toEqual({ code: 0, output: "free\n" });
  });

  test("a connection of one's own that just ends, or was never used, is waited for", async () => {
    const simulator = simulated();
    const pve = as(simulator);
    await pve.post("/nodes/{node}/lxc/{vmid}/termproxy", guest);
    const run = pve.exec({ ...guest, command: ["echo", "free"] });
    await expect.poll(() => simulator.log.filter(({ path }) => path.endsWith("/tasks")).length).toBeGreaterThan(1);
    simulator.clock.advance(10_001);
    expect(await run).toEqual({ code: 0, output: "free\n" });
  });

  test("aborted while waiting for it, nothing is opened", async () => {
    const simulator = simulated();
    const held = await as(simulator).openTerminal(guest);
    const run = as(simulator).exec({ ...guest, command: ["true"], signal: AbortSignal.timeout(300) });
    await expect(run).rejects.toThrow("aborted due to timeout");
    expect(consoles(simulator)).toHaveLength(1);
    held.close();
  });
});
