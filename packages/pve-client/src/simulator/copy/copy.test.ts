import { expect, test, vi } from "vitest";
import type { GuestProgram } from "../guests/guest-command.ts";
import { createSimulator, type Simulator } from "../simulator.ts";

const FIXTURE = {
  files: {
    "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
    "nodes/pve1/lxc/105.conf":
      "hostname: ct\nmemory: 512\nonboot: 1\nrootfs: local-lvm:vm-105-disk-0,size=4G\nunprivileged: 1\nmp0: /srv/data,mp=/data\n",
    "nodes/pve1/lxc/106.conf":
      "hostname: other\nmemory: 512\nrootfs: local-lvm:vm-106-disk-0,size=4G\nunprivileged: 1\n",
  },
  host: { "/srv/data": "directory" },
  running: [105, 106],
} as const;

const call = async (simulator: Simulator, method: string, path: string, body?: string): Promise<unknown> => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const init = body === undefined ? { method } : { method, headers, body };
  const response = await simulator.as("root@pam")(`https://pve.test/api2/json${path}`, init);
  return ((await response.json()) as { data: unknown }).data;
};
const statusOf = (simulator: Simulator, vmid: number) =>
  call(simulator, "GET", `/nodes/pve1/lxc/${vmid}/status/current`).then((data) => (data as { status: string }).status);

test("a copy is in the same state, and each goes its own way", async () => {
  const simulator = createSimulator(FIXTURE);
  await simulator.host().files.chown("/srv/data", 100_000, 100_000);
  await simulator.guest(105).run("echo before > /root/file; echo shared > /data/file; mkdir /run/flag");
  const copy = simulator.copy();
  await call(simulator, "PUT", "/nodes/pve1/lxc/105/config", "memory=1024");
  await simulator.guest(105).run("echo after > /root/file");
  await copy.guest(105).run("echo elsewhere > /data/other");

  expect(copy.files()["nodes/pve1/lxc/105.conf"]).toContain("memory: 512");
  expect(await copy.guest(105).files.read("/root/file")).toBe("before\n");
  expect(await copy.guest(105).files.exists("/run/flag")).toBe(true);
  expect(await copy.host().files.list("/srv/data")).toEqual(["file", "other"]);
  expect(await simulator.host().files.list("/srv/data")).toEqual(["file"]);
  expect(copy.log).toHaveLength(0);
});

test("what goes on does not come along: tasks have ended unexpectedly, locks are free", async () => {
  const simulator = createSimulator(FIXTURE);
  simulator.faults.nextTask({ kind: "slow", ms: 60_000 });
  await call(simulator, "POST", "/nodes/pve1/lxc/106/status/shutdown");
  const copy = simulator.copy();
  const [task] = (await call(copy, "GET", "/nodes/pve1/tasks")) as { type: string; status: string }[];
  expect(task).toMatchObject({ type: "vzshutdown", status: "unexpected status" });
  expect(await statusOf(copy, 106)).toBe("running");
  await call(copy, "PUT", "/nodes/pve1/lxc/106/config", "memory=1024");
  expect(copy.files()["nodes/pve1/lxc/106.conf"]).toContain("memory: 1024");
});

test("after a power cut only that runs which starts on boot, from what was on the disks", async () => {
  const simulator = createSimulator(FIXTURE);
  await simulator.guest(105).run("echo kept > /root/file; mkdir /run/flag");
  const copy = simulator.afterPowerCut();
  expect(await statusOf(copy, 105)).toBe("running");
  expect(await statusOf(copy, 106)).toBe("stopped");
  expect((await copy.guest(105).run("cat /root/file; ls -d /run/flag")).output).toMatch(/^kept\n.*No such file/);
});

test("after a power cut no container starts of which a volume is gone", async () => {
  const simulator = createSimulator(FIXTURE);
  await call(simulator, "POST", "/nodes/pve1/lxc/105/status/stop");
  await vi.waitFor(async () => expect(await statusOf(simulator, 105)).toBe("stopped"));
  await call(simulator, "DELETE", "/nodes/pve1/storage/local-lvm/content/vm-105-disk-0");
  await vi.waitFor(() =>
    call(simulator, "GET", "/nodes/pve1/storage/local-lvm/content").then((volumes) =>
      expect(JSON.stringify(volumes)).not.toContain("vm-105"),
    ),
  );
  expect(await statusOf(simulator.afterPowerCut(), 105)).toBe("stopped");
});

test("every change is told while it is the last one", async () => {
  const seen: (string | undefined)[] = [];
  let simulator: Simulator | undefined;
  const look = () => {
    if (simulator)
      seen.push(
        simulator
          .copy()
          .files()
          ["nodes/pve1/lxc/106.conf"]?.match(/memory: (\d+)/)?.[1],
      );
  };
  simulator = createSimulator(FIXTURE, { onChange: look });
  await call(simulator, "PUT", "/nodes/pve1/lxc/106/config", "memory=1024");
  expect(seen).toEqual(["1024"]);
  await simulator.guest(105).run("true");
  seen.length = 0;
  await simulator.guest(105).run("echo x > /root/file; chmod 600 /root/file; mv /root/file /root/moved");
  expect(seen).toHaveLength(4); // a redirection first empties its file
});

test("what servers beyond the cluster keep comes along, and is told of", async () => {
  let changes = 0;
  const kept: GuestProgram = async ([text = ""], { outside }) => {
    const { notes } = outside.get("notary") as { notes: readonly string[] };
    if (text !== "") outside.set("notary", { notes: [...notes, text] });
    return { stdout: `${notes.length}\n` };
  };
  const notary = { notes: ["first"] };
  const simulator = createSimulator(
    { ...FIXTURE, outside: { notary }, guestCommands: { notary: kept } },
    { onChange: () => changes++ },
  );
  await simulator.guest(105).run("true"); // it boots
  const before = changes;
  await simulator.guest(105).run("notary second");
  expect(changes).toBe(before + 1);
  const copy = simulator.copy();
  await copy.guest(105).run("notary third");
  expect(simulator.outside.get("notary")).toEqual({ notes: ["first", "second"] });
  expect(simulator.afterPowerCut().outside.get("notary")).toEqual({ notes: ["first", "second"] });
  expect(copy.outside.get("notary")).toEqual({ notes: ["first", "second", "third"] });
  expect(notary).toEqual({ notes: ["first"] });
});
