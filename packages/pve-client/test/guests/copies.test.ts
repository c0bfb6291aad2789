import { backUpGuest, cloneGuest, PveError, restoreGuest, TaskError, withSnapshot } from "@homelab/pve-client";
import { describe, expect, test } from "vitest";
import { guest, world } from "./world.ts";

const CONFIG = "/nodes/{node}/lxc/{vmid}/config";
const net = "memory: 512\nnet0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,type=veth\n";

describe("cloneGuest", () => {
  test("takes the next free id, and another one if somebody is faster", async () => {
    const { pve } = world(net, { stopped: true });
    const first = await cloneGuest(pve, "lxc", guest, { hostname: "copy" });
    await first.task.wait();
    const second = await cloneGuest(pve, "lxc", guest);
    expect([first.vmid, second.vmid]).toEqual([100, 101]);
    expect(await pve.get(CONFIG, { node: "pve1", vmid: 100 })).toMatchObject({ hostname: "copy" });
  });

  test("ids that others have just taken are let go", async () => {
    const { pve } = world(net, { stopped: true });
    const offered = [105, 105, 110];
    const late = {
      access: pve.access,
      request: ((call, options) =>
        call.path === "/cluster/nextid"
          ? Promise.resolve(offered.shift())
          : pve.request(call, options)) as typeof pve.request,
    };
    expect((await cloneGuest(late, "lxc", guest)).vmid).toBe(110);
  });
});

describe("backUpGuest and restoreGuest", () => {
  test("a backup says where it is, and becomes another guest with addresses of its own", async () => {
    const { pve } = world(net);
    const lines: string[] = [];
    const { volid, result } = await backUpGuest(
      pve,
      guest,
      { storage: "local", compress: "zstd" },
      { onLog: (line) => lines.push(line) },
    );
    expect(volid).toMatch(/^local:backup\/vzdump-lxc-105-.*\.tar\.zst$/);
    expect(result.status).toBe("ok");
    expect(lines.at(-1)).toBe("TASK OK");

    const { vmid, task } = await restoreGuest(pve, "lxc", { node: "pve1", archive: volid, storage: "local-lvm" });
    await task.wait();
    expect(vmid).toBe(100);
    const [before, after] = [await pve.get(CONFIG, guest), await pve.get(CONFIG, { node: "pve1", vmid })];
    expect(after.hostname).toBe("a");
    expect(after.net0).not.toEqual(before.net0);
  });

  test("in the place of the guest: only with its id and force", async () => {
    const { pve } = world(net, { stopped: true });
    const { volid: archive } = await backUpGuest(pve, guest, { storage: "local" });
    const here = { ...guest, archive, storage: "local-lvm" };
    await expect(restoreGuest(pve, "lxc", here)).rejects.toThrow("CT 105 already exists on node");
    const { vmid, task } = await restoreGuest(pve, "lxc", { ...here, force: true });
    await task.wait();
    expect(vmid).toBe(105);
  });

  test.each([
    ["local:backup/vzdump-qemu-105-2026_11_21-10_00_00.vma.zst", "lxc"],
    ["pbs:backup/ct/105/2026-11-21T10:00:00Z", "qemu"],
  ] as const)("%s is not restored as %s", async (archive, type) => {
    const { simulator, pve } = world();
    await expect(restoreGuest(pve, type, { node: "pve1", archive })).rejects.toThrow(/is a backup of type .*, not /);
    expect(simulator.log).toEqual([]);
  });

  test("a guest that is elsewhere or nowhere is not backed up", async () => {
    const { pve } = world();
    const run = backUpGuest(pve, { node: "pve1", vmid: 999 }, { storage: "local" });
    await expect(run).rejects.toThrow(/job errors|nothing was backed up/);
  });
});

describe("withSnapshot", () => {
  const names = async (pve: ReturnType<typeof world>["pve"]) =>
    (await pve.get("/nodes/{node}/lxc/{vmid}/snapshot", guest)).map(({ name }) => name);

  test("work that goes well leaves no snapshot", async () => {
    const { pve } = world();
    const seen = await withSnapshot(pve, "lxc", guest, async () => {
      await pve.put(CONFIG, { ...guest, memory: 700 });
      return names(pve);
    });
    expect(seen).toEqual([expect.stringMatching(/^before-[0-9a-f]{12}$/), "current"]);
    expect(await names(pve)).toEqual(["current"]);
    expect(await pve.get(CONFIG, guest)).toMatchObject({ memory: 700 });
  });

  test("work that fails is taken back, and the guest runs again", async () => {
    const { pve } = world();
    const work = async () => {
      await pve.put(CONFIG, { ...guest, memory: 700 });
      throw new Error("the upgrade broke");
    };
    const run = withSnapshot(pve, "lxc", guest, work, { snapname: "nightly" });
    await expect(run).rejects.toThrow("the upgrade broke");
    expect(await names(pve)).toEqual(["current"]);
    expect(await pve.get(CONFIG, guest)).toMatchObject({ memory: 512 });
    const status = () => pve.get("/nodes/{node}/lxc/{vmid}/status/current", guest);
    await expect.poll(status).toMatchObject({ status: "running" });
  });

  test("a rollback that fails too: both reasons, and the snapshot stays", async () => {
    const { simulator, pve } = world();
    simulator.faults.nextTask({ kind: "error", message: "no space" }, { type: "vzrollback" });
    const work = () => Promise.reject(new Error("the upgrade broke"));
    const error = await withSnapshot(pve, "lxc", guest, work, { snapname: "nightly" }).catch((reason) => reason);
    expect(error).toBeInstanceOf(PveError);
    expect(error.message).toMatch(/could not be taken back to its snapshot nightly, which is still there: .*no space/s);
    expect(error.cause).toMatchObject({ message: "the upgrade broke" });
    expect(await names(pve)).toEqual(["nightly", "current"]);
  });

  test("no snapshot, no work", async () => {
    const { simulator, pve } = world();
    simulator.faults.nextTask({ kind: "error", message: "no space" }, { type: "vzsnapshot" });
    const work = () => expect.fail("must not be called");
    await expect(withSnapshot(pve, "lxc", guest, work)).rejects.toThrow(TaskError);
  });
});
