import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator, type Simulator } from "../simulator.ts";

const USERS = `user:root@pam:1:0::::::
user:op@pve:1:0::::::

acl:1:/vms:op@pve:PVEVMUser:
`;
const STORAGES = `dir: local
	path /var/lib/vz
	content iso,vztmpl,backup,snippets

lvmthin: local-lvm
	thinpool data
	vgname pve
	content rootdir,images
`;
const CONTAINER =
  "arch: amd64\nhostname: web\nmemory: 512\nmp0: local-lvm:vm-105-disk-1,mp=/data,backup=1,size=1G\nmp1: local-lvm:vm-105-disk-2,mp=/scratch,size=1G\nnet0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,type=veth\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=1G\nswap: 512\nunprivileged: 1\n";
const FILE = "nodes/pve1/lxc/105.conf";

function simulate(): Simulator {
  const files = { "user.cfg": USERS, "storage.cfg": STORAGES, [FILE]: CONTAINER };
  return createSimulator({ node: "pve1", files }, { clock: fakeClock({ start: Date.UTC(2026, 10, 20, 11, 18, 17) }) });
}

async function ask(simulator: Simulator, method: string, path: string, body?: Record<string, string>, as = "root@pam") {
  const target = `https://pve1:8006/api2/json/nodes/pve1${path}`;
  const response = await simulator.as(as)(target, { method, ...(body && { body: new URLSearchParams(body) }) });
  return (await response.json()) as { data: unknown; message?: string; errors?: Record<string, string> };
}

async function finish(simulator: Simulator, { data }: { data: unknown }): Promise<{ status: string; log: string[] }> {
  const task = `/tasks/${encodeURIComponent(String(data))}`;
  for (;;) {
    const { status, exitstatus } = (await ask(simulator, "GET", `${task}/status`)).data as Record<string, string>;
    if (status === "stopped") {
      const lines = (await ask(simulator, "GET", `${task}/log?limit=0`)).data as { t: string }[];
      return { status: exitstatus ?? "", log: lines.map(({ t }) => t) };
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const ARCHIVE = "local:backup/vzdump-lxc-105-2026_11_20-11_18_17.tar.zst";

async function backUp(simulator: Simulator) {
  const body = { vmid: "105", storage: "local", compress: "zstd", "notes-template": "{{guestname}} on {{node}}" };
  return finish(simulator, await ask(simulator, "POST", "/vzdump", body));
}

test("a backup is listed with its notes, and holds the configuration", async () => {
  const simulator = simulate();
  const { status, log } = await backUp(simulator);
  expect(status).toBe("OK");
  expect(log.at(-2)).toBe("INFO: Backup job finished successfully");
  const { data } = await ask(simulator, "GET", "/storage/local/content?content=backup");
  expect(data).toMatchObject([{ volid: ARCHIVE, format: "tar.zst", vmid: 105, subtype: "lxc", notes: "web on pve1" }]);
  const config = await ask(simulator, "GET", `/vzdump/extractconfig?volume=${encodeURIComponent(ARCHIVE)}`);
  expect(config.data).toBe(CONTAINER);
  // nothing is left of the lock
  expect(simulator.files()[FILE]).toBe(CONTAINER);
});

test("a destroyed container comes back with what was on the volumes that are backed up", async () => {
  const simulator = simulate();
  await simulator.guest(105).files.write("/etc/motd", "hello");
  await simulator.guest(105).files.write("/data/kept", "yes");
  await simulator.guest(105).files.write("/scratch/lost", "no");
  await backUp(simulator);
  expect((await finish(simulator, await ask(simulator, "DELETE", "/lxc/105"))).status).toBe("OK");
  const body = { vmid: "105", ostemplate: ARCHIVE, restore: "1", storage: "local-lvm" };
  expect(await finish(simulator, await ask(simulator, "POST", "/lxc", body))).toMatchObject({ status: "OK" });
  expect(simulator.files()[FILE]).toBe(CONTAINER);
  const { files } = simulator.guest(105);
  expect(await files.read("/etc/motd")).toBe("hello");
  expect(await files.read("/data/kept")).toBe("yes");
  expect(await files.exists("/scratch/lost")).toBe(false);
});

test("over a container that is there only by force, and its volumes are not leaked", async () => {
  const simulator = simulate();
  await backUp(simulator);
  const body = { vmid: "105", ostemplate: ARCHIVE, restore: "1", storage: "local-lvm", unique: "1" };
  expect(await ask(simulator, "POST", "/lxc", body)).toMatchObject({
    message: "CT 105 already exists on node 'pve1'\n",
  });
  expect((await finish(simulator, await ask(simulator, "POST", "/lxc", { ...body, force: "1" }))).status).toBe("OK");
  expect(simulator.files()[FILE]).not.toContain("BC:24:11:00:00:01");
  const { data } = await ask(simulator, "GET", "/storage/local-lvm/content");
  const volumes = (data as { volid: string }[]).map(({ volid }) => volid);
  const config = simulator.files()[FILE] ?? "";
  expect(volumes.filter((volid) => !config.includes(volid))).toEqual([]);
});

test.each<[string, Record<string, string>, string, object]>([
  ["neither guests nor a pool", {}, "root@pam", { errors: { vmid: "property is missing" } }],
  [
    "both guests and all",
    { vmid: "105", all: "1" },
    "root@pam",
    { errors: { all: "option conflicts with option 'vmid'" } },
  ],
  [
    "a script that is not root's",
    { vmid: "105", script: "/x" },
    "op@pve",
    { errors: { script: "Only root may set this option." } },
  ],
  [
    "a storage without rights",
    { vmid: "105", storage: "local" },
    "op@pve",
    { message: "Permission check failed (/storage/local, Datastore.AllocateSpace)\n" },
  ],
])("a backup of %s is refused", async (_, body, as, want) => {
  expect(await ask(simulate(), "POST", "/vzdump", body, as)).toMatchObject(want);
});

test("a guest that is not there fails the job, and the others are backed up", async () => {
  const simulator = simulate();
  const { status, log } = await finish(simulator, await ask(simulator, "POST", "/vzdump", { vmid: "105,999" }));
  expect(status).toBe("job errors");
  expect(log).toContain("ERROR: Backup of VM 999 failed - unable to find VM '999'");
  const { data } = await ask(simulator, "GET", "/storage/local/content?content=backup");
  expect(data).toHaveLength(1);
});

const older = (time: string) => `local:backup/vzdump-lxc-105-2026_11_${time}-01_00_00.tar.zst`;

function withOlder(storages = STORAGES): Simulator {
  const content = {
    local: [
      { volid: older("18"), size: 1 },
      { volid: older("19"), size: 1, protected: true },
      { volid: "local:backup/vzdump-lxc-105-mine.tar", size: 1 },
    ],
  };
  const files = { "user.cfg": USERS, "storage.cfg": storages, [FILE]: CONTAINER };
  return createSimulator(
    { node: "pve1", files, content },
    { clock: fakeClock({ start: Date.UTC(2026, 10, 20, 11, 18, 17) }) },
  );
}

async function volids(simulator: Simulator): Promise<string[]> {
  const { data } = await ask(simulator, "GET", "/storage/local/content?content=backup");
  return (data as { volid: string }[]).map(({ volid }) => volid).sort();
}

test.each<[string, Record<string, string>, string]>([
  ["told by the call", { "prune-backups": "keep-last=1" }, STORAGES],
  ["told by the storage", {}, STORAGES.replace("snippets\n", "snippets\n\tprune-backups keep-last=1\n")],
])("a backup removes older ones, %s; protected ones and those of another name stay", async (_, body, storages) => {
  const simulator = withOlder(storages);
  const started = await ask(simulator, "POST", "/vzdump", { vmid: "105", compress: "zstd", ...body });
  const { log } = await finish(simulator, started);
  expect(log).toEqual(
    expect.arrayContaining([
      "INFO: prune older backups with retention: keep-last=1",
      `INFO: removing backup '${older("18")}'`,
      "INFO: pruned 1 backup(s) not covered by keep-retention policy",
    ]),
  );
  expect(await volids(simulator)).toEqual([older("19"), ARCHIVE, "local:backup/vzdump-lxc-105-mine.tar"]);
});

test("what would be removed is told before it is", async () => {
  const simulator = withOlder();
  const prune = "/storage/local/prunebackups?vmid=105&prune-backups=keep-daily%3D1";
  await backUp(simulator);
  const { data } = await ask(simulator, "GET", prune);
  const marks = (data as { volid: string; mark: string }[]).map(({ volid, mark }) => [volid, mark]);
  expect(new Map(marks as [string, string][])).toEqual(
    new Map([
      [older("18"), "remove"],
      [older("19"), "protected"],
      [ARCHIVE, "keep"],
      ["local:backup/vzdump-lxc-105-mine.tar", "renamed"],
    ]),
  );
  expect(await ask(simulator, "GET", "/storage/local/prunebackups")).toMatchObject({
    message: "no prune-backups options configured for storage 'local'\n",
  });
  await finish(simulator, await ask(simulator, "DELETE", prune));
  expect(await volids(simulator)).not.toContain(older("18"));
});

test("a template's backup becomes a template again, under high availability where that is wanted", async () => {
  const simulator = simulate();
  await ask(simulator, "POST", "/lxc/105/template");
  await expect.poll(() => simulator.files()[FILE]).toContain("template: 1");
  await backUp(simulator);
  const body = { vmid: "205", ostemplate: ARCHIVE, restore: "1", storage: "local-lvm", "ha-managed": "1" };
  const { log } = await finish(simulator, await ask(simulator, "POST", "/lxc", body));
  expect(log).toEqual(expect.arrayContaining(["Convert restored container to template...", "Add as HA resource"]));
  expect(simulator.files()["nodes/pve1/lxc/205.conf"]).toMatch(
    /rootfs: local-lvm:base-205-disk-0.*\n[\s\S]*template: 1/,
  );
  expect(simulator.files()["ha/resources.cfg"]).toBe("ct: 205\n\tstate stopped\n\n");
});

test.each<[string, string]>([
  ["protection: 1", "unable to restore CT 105 - protection mode enabled"],
  ["lock: disk", "unable to restore CT 105 - CT is locked (disk)"],
])("a container with %j is not replaced", async (line, message) => {
  const simulator = simulate();
  await backUp(simulator);
  const files = { ...simulator.files(), [FILE]: `${CONTAINER}${line}\n` };
  const content = { local: [{ volid: ARCHIVE, size: 1 }] };
  const locked = createSimulator({ node: "pve1", files, content });
  const body = { vmid: "105", ostemplate: ARCHIVE, restore: "1", storage: "local-lvm", force: "1" };
  expect(await ask(locked, "POST", "/lxc", body)).toMatchObject({ message: `${message}\n` });
});
