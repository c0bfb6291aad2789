import { ConflictError, LockedError, pendingChanges, updateConfig } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { fastClock, guest, world } from "./world.ts";

const writes = ({ simulator }: ReturnType<typeof world>) => simulator.log.filter(({ method }) => method === "PUT");

describe("updateConfig", () => {
  test("decides by what is there, and sends the digest", async () => {
    const here = world();
    const update = await updateConfig(here.pve, "lxc", guest, ({ memory = 0 }) => ({ memory: memory * 2 }));
    expect(update).toEqual({ changed: true, pending: [] });
    expect(here.simulator.files()["nodes/pve1/lxc/105.conf"]).toContain("memory: 1024\n");
    expect(writes(here)[0]?.params).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  test("nothing to change: nothing is sent", async () => {
    const here = world();
    for (const change of [undefined, {}, { memory: undefined }]) {
      expect(await updateConfig(here.pve, "lxc", guest, () => change)).toEqual({ changed: false, pending: [] });
    }
    expect(writes(here)).toEqual([]);
  });

  test("null unsets", async () => {
    const here = world("memory: 512\ndescription: old\n");
    await updateConfig(here.pve, "lxc", guest, () => ({ description: null }));
    expect(here.simulator.files()["nodes/pve1/lxc/105.conf"]).not.toContain("old");
  });

  test("somebody else was faster: it is read and decided anew, and neither change is lost", async () => {
    const here = world();
    let seen = 0;
    await updateConfig(here.pve, "lxc", guest, async ({ memory = 0 }) => {
      if (++seen === 1) {
        await here.pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, memory: 700, hostname: "other" });
      }
      return { memory: memory + 100 };
    });
    expect(seen).toBe(2);
    expect(here.simulator.files()["nodes/pve1/lxc/105.conf"]).toMatch(/hostname: other\nmemory: 800\n/);
  });

  test("ten at once: every one counts", async () => {
    const { pve } = world("memory: 100\n");
    const once = () => updateConfig(pve, "lxc", guest, ({ memory = 0 }) => ({ memory: memory + 10 }));
    await Promise.all(Array.from({ length: 10 }, once));
    expect((await pve.get("/nodes/{node}/lxc/{vmid}/config", guest)).memory).toBe(200);
  });

  test("changed by others all the time: gives up", async () => {
    const { pve } = world();
    let cores = 0;
    const run = updateConfig(pve, "lxc", guest, async () => {
      await pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, cores: ++cores });
      return { memory: 600 };
    });
    await expect(run).rejects.toThrow(ConflictError);
    expect(cores).toBe(20);
  });

  test("waits while the guest is locked", async () => {
    const here = world("memory: 512\nlock: backup\n");
    const { sleep, ...clock } = fastClock();
    let pauses = 0;
    const options = {
      ...clock,
      sleep: async (ms: number) => {
        await sleep(ms);
        if (++pauses === 3) await here.simulator.host().run("pct unlock 105");
      },
    };
    expect(await updateConfig(here.pve, "lxc", guest, () => ({ memory: 600 }), options)).toMatchObject({
      changed: true,
    });
    expect(writes(here).map(({ status }) => status)).toEqual([500, 500, 500, 200]);
  });

  test("locked for longer than it waits", async () => {
    const { pve } = world("memory: 512\nlock: backup\n");
    const run = updateConfig(pve, "lxc", guest, () => ({ memory: 600 }), { ...fastClock(), timeout: 5_000 });
    await expect(run).rejects.toThrow(LockedError);
    await expect(run).rejects.toMatchObject({ lock: "backup", message: expect.stringContaining("pct unlock") });
  });

  test("what a running guest takes over later is told", async () => {
    const { pve } = world("memory: 512\ncmode: shell\n");
    const { pending } = await updateConfig(pve, "lxc", guest, () => ({ tty: 4, cmode: null }));
    expect(pending).toEqual(await pendingChanges(pve, "lxc", guest));
    expect(pending).toContainEqual({ option: "tty", now: undefined, next: "4" });
    expect(pending).toContainEqual({ option: "cmode", now: "shell", next: undefined });
  });
});
