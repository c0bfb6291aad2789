import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator, type Simulator } from "../simulator.ts";

const STORAGES = "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n";

function simulate(files: Record<string, string> = {}): Simulator {
  const users = "user:root@pam:1:0::::::\nuser:op@pve:1:0::::::\n\nacl:1:/vms:op@pve:PVEVMAdmin:\n";
  return createSimulator(
    { node: "pve1", files: { "user.cfg": users, "storage.cfg": STORAGES, ...files } },
    { clock: fakeClock() },
  );
}

const FILE = "nodes/pve1/qemu-server/300.conf";
const STOPPED = {
  [FILE]:
    "boot: order=scsi0;net0\nmemory: 512\nname: web\nnet0: virtio=BC:24:11:00:00:01,bridge=vmbr0\nscsi0: local-lvm:vm-300-disk-0,size=2G\n",
};

interface Asked {
  readonly as?: string;
  readonly body?: Record<string, string>;
}

async function ask(simulator: Simulator, method: string, path: string, { as = "root@pam", body }: Asked = {}) {
  const target = `https://pve1:8006/api2/json/nodes/pve1${path}`;
  const response = await simulator.as(as)(target, { method, ...(body && { body: new URLSearchParams(body) }) });
  const answer: unknown = await response.json();
  if (response.status !== 200) return { status: response.status, ...(answer as object) };
  return { status: 200, data: (answer as { data: unknown }).data };
}

async function ended(simulator: Simulator, upid: unknown): Promise<string> {
  for (;;) {
    const { data } = (await ask(simulator, "GET", `/tasks/${encodeURIComponent(String(upid))}/status`)) as {
      data: { status: string; exitstatus?: string };
    };
    if (data.status === "stopped") return data.exitstatus ?? "";
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("a machine is created with its disk, its MAC address and its boot order", async () => {
  const simulator = simulate();
  const body = {
    vmid: "300",
    name: "web",
    scsi0: "local-lvm:2",
    ide2: "none,media=cdrom",
    net0: "virtio,bridge=vmbr0",
    tags: "b;A",
  };
  const { data } = await ask(simulator, "POST", "/qemu", { body });
  expect(await ended(simulator, data)).toBe("OK");
  const file = simulator.files()[FILE] ?? "";
  expect(
    file
      .replace(/(?:[0-9a-f]+-){4}[0-9a-f]+/g, "UUID")
      .replace(/BC:24:11(?::..){3}/, "MAC")
      .replace(/ctime=\d+/, "ctime=T"),
  ).toBe(`boot: order=scsi0;ide2;net0
ide2: none,media=cdrom
meta: creation-qemu=10.1.2,ctime=T
name: web
net0: virtio=MAC,bridge=vmbr0
scsi0: local-lvm:vm-300-disk-0,size=2G
smbios1: uuid=UUID
tags: a;b
vmgenid: UUID
`);
});

test.each<[string, Record<string, string>, Record<string, string | undefined>]>([
  [
    "a removed disk is kept as unused and leaves the boot order",
    { delete: "scsi0" },
    { scsi0: undefined, unused0: "local-lvm:vm-300-disk-0", boot: "order=net0" },
  ],
  [
    "a disk that is removed by force is freed",
    { delete: "scsi0", force: "1" },
    { scsi0: undefined, unused0: undefined },
  ],
  [
    "a new disk beside it",
    { scsi1: "local-lvm:1" },
    { scsi0: "local-lvm:vm-300-disk-0,size=2G", scsi1: "local-lvm:vm-300-disk-1,size=1G" },
  ],
  [
    "another disk in its place",
    { scsi0: "local-lvm:1" },
    { scsi0: "local-lvm:vm-300-disk-1,size=1G", unused0: "local-lvm:vm-300-disk-0" },
  ],
  ["cdrom is ide2", { cdrom: "none" }, { ide2: "none,media=cdrom", boot: "order=scsi0;net0;ide2" }],
])("%s", async (_, body, want) => {
  const simulator = simulate(STOPPED);
  expect(await ask(simulator, "PUT", "/qemu/300/config", { body })).toEqual({ status: 200, data: null });
  const { data } = (await ask(simulator, "GET", "/qemu/300/config")) as { data: Record<string, string> };
  expect(Object.fromEntries(Object.keys(want).map((option) => [option, data[option]]))).toEqual(want);
});

test.each<[string, Asked, { status: number; message?: string; errors?: object }]>([
  [
    "an old digest",
    { body: { cores: "2", digest: "0".repeat(40) } },
    { status: 500, message: "checksum mismatch (file change by other user?)\n" },
  ],
  ["nothing to do", { body: { digest: "" } }, { status: 500, message: "no options specified\n" }],
  [
    "a device of the node",
    { as: "op@pve", body: { hostpci0: "0000:01:00.0" } },
    { status: 500, message: "only root can set 'hostpci0' config for non-mapped devices\n" },
  ],
  [
    "a boot device that is not there",
    { body: { boot: "order=scsi7" } },
    { status: 500, message: "invalid bootorder: device 'scsi7' does not exist'\n" },
  ],
  [
    "a CPU model that nobody has defined",
    { body: { cpu: "custom-x" } },
    { status: 400, errors: { cpu: "invalid format - Custom cputype 'x' not found\n" } },
  ],
  [
    "more balloon than memory",
    { body: { balloon: "1024" } },
    { status: 500, message: "balloon value too large (must be smaller than assigned memory)\n" },
  ],
])("%s is refused", async (_, asked, want) => {
  expect(await ask(simulate(STOPPED), "PUT", "/qemu/300/config", asked)).toMatchObject(want);
});

test("a running machine takes what can be plugged, and keeps the rest for its next start", async () => {
  const simulator = simulate(STOPPED);
  expect(await ended(simulator, (await ask(simulator, "POST", "/qemu/300/status/start")).data)).toBe("OK");
  await ask(simulator, "PUT", "/qemu/300/config", { body: { cores: "4", scsi1: "local-lvm:1" } });
  expect(simulator.files()[FILE]).toContain("scsi1: local-lvm:vm-300-disk-1,size=1G\n\n[PENDING]\ncores: 4\n");
  expect(await ask(simulator, "DELETE", "/qemu/300")).toMatchObject({
    message: "VM 300 is running - destroy failed\n",
  });
  expect(await ended(simulator, (await ask(simulator, "POST", "/qemu/300/status/reboot")).data)).toBe("OK");
  expect(simulator.files()[FILE]).not.toContain("[PENDING]");
});

test("a destroyed machine frees its own volumes, unused ones too, and no others", async () => {
  const simulator = simulate({
    [FILE]: `${STOPPED[FILE]}scsi1: local-lvm:vm-999-disk-0,size=1G\nunused0: local-lvm:vm-300-disk-1\n`,
  });
  expect(await ended(simulator, (await ask(simulator, "DELETE", "/qemu/300")).data)).toBe("OK");
  const { data } = (await ask(simulator, "GET", "/storage/local-lvm/content")) as { data: { volid: string }[] };
  expect(data.map(({ volid }) => volid)).toEqual(["local-lvm:vm-999-disk-0"]);
  expect(simulator.files()[FILE]).toBeUndefined();
});

test("a machine that stands still is not shut down but stopped, and goes on when it is resumed", async () => {
  const simulator = simulate(STOPPED);
  const post = (path: string, body: Record<string, string> = {}) =>
    ask(simulator, "POST", `/qemu/300/status/${path}`, { body });
  const state = async () => (await ask(simulator, "GET", "/qemu/300/status/current")) as { data: object };
  const run = async (path: string, body?: Record<string, string>) => {
    const answer = await post(path, body);
    return "data" in answer ? ended(simulator, answer.data) : answer;
  };
  await run("start");
  await run("suspend");
  expect((await state()).data).toMatchObject({ status: "running", qmpstatus: "paused" });
  expect(await post("shutdown")).toMatchObject({ status: 500, message: "VM is paused - cannot shutdown\n" });
  expect(await post("reboot")).toMatchObject({ status: 500, message: "VM is paused - cannot shutdown\n" });
  await run("resume");
  expect((await state()).data).toMatchObject({ qmpstatus: "running" });
  await run("suspend");
  expect(await run("shutdown", { forceStop: "1" })).toBe("OK");
  expect((await state()).data).toMatchObject({ status: "stopped" });
});
