import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fakeClock } from "./clock/clock.ts";
import { digestOf } from "./core/config-files.ts";
import { parseContainerConfig, printContainerConfig } from "./lxc/container-config.ts";
import { parseMachineConfig, printMachineConfig } from "./qemu/machine-config.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst";
const STORAGES =
  "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,backup,snippets\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\ndir: files\n\tpath /srv/files\n\tcontent rootdir,images\n";

function simulate(): Simulator {
  return createSimulator(
    {
      node: "pve1",
      files: { "user.cfg": "user:root@pam:1:0::::::\n\npool:p1::::\n", "storage.cfg": STORAGES },
      content: { local: [{ volid: TEMPLATE, size: 1000 }] },
    },
    { clock: fakeClock() },
  );
}

interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
}

const CONTAINERS = [100, 101, 102];
const MACHINES = [200, 201, 202];
const STORES = ["local-lvm", "files"];

const container = fc.constantFrom(...CONTAINERS);
const machine = fc.constantFrom(...MACHINES);
const store = fc.constantFrom(...STORES);
const point = fc.constantFrom("mp0", "mp1", "mp2");
const disk = fc.constantFrom("scsi0", "scsi1", "virtio0");

const onContainer = (build: (vmid: number) => Operation) => container.map(build);
const onMachine = (build: (vmid: number) => Operation) => machine.map(build);
const setContainer = (vmid: number, params: Record<string, string>): Operation => ({
  method: "PUT",
  path: `/lxc/${vmid}/config`,
  params,
});

/** What somebody may want of a node with a few guests. Much of it is refused: that must do no harm either. */
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(container, store).map(([vmid, storage]): Operation => {
    const params = { vmid: String(vmid), ostemplate: TEMPLATE, rootfs: `${storage}:1`, memory: "256", pool: "p1" };
    return { method: "POST", path: "/lxc", params };
  }),
  fc
    .tuple(container, point, store)
    .map(([vmid, option, storage]) => setContainer(vmid, { [option]: `${storage}:1,mp=/${option}` })),
  fc.tuple(container, point).map(([vmid, option]) => setContainer(vmid, { delete: option })),
  fc
    .tuple(container, fc.constantFrom("unused0", "unused1", "description", "tags"))
    .map(([vmid, option]) => setContainer(vmid, { delete: option })),
  fc
    .tuple(container, fc.string({ maxLength: 20, unit: "grapheme" }))
    .map(([vmid, description]) => setContainer(vmid, { description })),
  fc
    .tuple(container, fc.integer({ min: 16, max: 4096 }))
    .map(([vmid, memory]) => setContainer(vmid, { memory: String(memory) })),
  fc
    .tuple(container, fc.constantFrom("start", "stop", "shutdown", "reboot"))
    .map(([vmid, action]): Operation => ({ method: "POST", path: `/lxc/${vmid}/status/${action}` })),
  fc.tuple(container, fc.constantFrom("rootfs", "mp0", "mp1"), store).map(
    ([vmid, volume, storage]): Operation => ({
      method: "POST",
      path: `/lxc/${vmid}/move_volume`,
      params: { volume, storage, delete: "1" },
    }),
  ),
  fc.tuple(container, container, point).map(
    ([vmid, target, volume]): Operation => ({
      method: "POST",
      path: `/lxc/${vmid}/move_volume`,
      params: { volume, "target-vmid": String(target), "target-volume": "mp2" },
    }),
  ),
  onContainer((vmid) => ({ method: "POST", path: `/lxc/${vmid}/snapshot`, params: { snapname: "before" } })),
  onContainer((vmid) => ({ method: "POST", path: `/lxc/${vmid}/snapshot/before/rollback` })),
  onContainer((vmid) => ({ method: "DELETE", path: `/lxc/${vmid}/snapshot/before` })),
  fc.tuple(container, container).map(
    ([vmid, newid]): Operation => ({
      method: "POST",
      path: `/lxc/${vmid}/clone`,
      params: { newid: String(newid), full: "1" },
    }),
  ),
  onContainer((vmid) => ({ method: "PUT", path: `/lxc/${vmid}/resize`, params: { disk: "rootfs", size: "+1G" } })),
  onContainer((vmid) => ({ method: "POST", path: "/vzdump", params: { vmid: String(vmid), storage: "local" } })),
  // without that flag PVE spares the volumes that only a snapshot holds
  onContainer((vmid) => ({ method: "DELETE", path: `/lxc/${vmid}`, params: { "destroy-unreferenced-disks": "1" } })),
  fc.tuple(machine, store).map(
    ([vmid, storage]): Operation => ({
      method: "POST",
      path: "/qemu",
      params: { vmid: String(vmid), scsi0: `${storage}:1`, net0: "virtio,bridge=vmbr0", pool: "p1" },
    }),
  ),
  fc.tuple(machine, disk, store).map(
    ([vmid, option, storage]): Operation => ({
      method: "PUT",
      path: `/qemu/${vmid}/config`,
      params: { [option]: `${storage}:1` },
    }),
  ),
  fc
    .tuple(machine, fc.constantFrom("scsi0", "scsi1", "virtio0", "unused0", "net0"))
    .map(([vmid, option]): Operation => ({ method: "PUT", path: `/qemu/${vmid}/config`, params: { delete: option } })),
  fc
    .tuple(machine, fc.constantFrom("start", "stop", "reboot"))
    .map(([vmid, action]): Operation => ({ method: "POST", path: `/qemu/${vmid}/status/${action}` })),
  onMachine((vmid) => ({ method: "POST", path: `/qemu/${vmid}/config`, params: { cores: "2", name: `vm${vmid}` } })),
  onMachine((vmid) => ({
    method: "POST",
    path: `/qemu/${vmid}/snapshot`,
    params: { snapname: "before", vmstate: "1" },
  })),
  onMachine((vmid) => ({ method: "POST", path: `/qemu/${vmid}/snapshot/before/rollback` })),
  onMachine((vmid) => ({ method: "DELETE", path: `/qemu/${vmid}/snapshot/before` })),
  fc.tuple(machine, machine).map(
    ([vmid, newid]): Operation => ({
      method: "POST",
      path: `/qemu/${vmid}/clone`,
      params: { newid: String(newid), full: "1", pool: "p1" },
    }),
  ),
  fc.tuple(machine, disk, store, fc.constantFrom("0", "1")).map(
    ([vmid, option, storage, deletes]): Operation => ({
      method: "POST",
      path: `/qemu/${vmid}/move_disk`,
      params: { disk: option, storage, delete: deletes },
    }),
  ),
  fc.tuple(machine, machine, disk, fc.constantFrom("scsi3", "unused0")).map(
    ([vmid, target, option, targetOption]): Operation => ({
      method: "POST",
      path: `/qemu/${vmid}/move_disk`,
      params: { disk: option, "target-vmid": String(target), "target-disk": targetOption },
    }),
  ),
  onMachine((vmid) => ({ method: "PUT", path: `/qemu/${vmid}/resize`, params: { disk: "scsi0", size: "+1G" } })),
  onMachine((vmid) => ({ method: "DELETE", path: `/qemu/${vmid}`, params: { "destroy-unreferenced-disks": "1" } })),
);

async function ask(simulator: Simulator, { method, path, params = {} }: Operation) {
  const form = new URLSearchParams(params);
  const inBody = method === "POST" || method === "PUT";
  const target = `https://pve1:8006/api2/json/nodes/pve1${path}${inBody ? "" : `?${form}`}`;
  const response = await simulator.as("root@pam")(target, { method, ...(inBody && { body: form }) });
  return { status: response.status, ...((await response.json()) as { data: unknown; message?: string }) };
}

/** Every task ends. @returns once it has. */
async function settle(simulator: Simulator, upid: unknown): Promise<void> {
  if (typeof upid !== "string" || !upid.startsWith("UPID:")) return;
  for (let turn = 0; turn < 1_000; turn++) {
    const { data } = await ask(simulator, { method: "GET", path: `/tasks/${encodeURIComponent(upid)}/status` });
    if ((data as { status: string }).status === "stopped") return;
    await setImmediate();
  }
  throw new Error(`the task ${upid} does not end`);
}

const GUEST = /^nodes\/pve1\/(lxc|qemu-server)\/(\d+)\.conf$/;

async function check(simulator: Simulator): Promise<void> {
  const configs = Object.entries(simulator.files()).filter(([path]) => GUEST.test(path));
  const exists = new Set<string>();
  for (const storage of STORES) {
    const { data } = await ask(simulator, { method: "GET", path: `/storage/${storage}/content` });
    for (const { volid } of data as { volid: string }[]) exists.add(volid);
  }
  const named = new Map<string, string>();
  for (const [path, text] of configs) {
    const [, kind, vmid] = GUEST.exec(path) ?? [];
    const [current = ""] = text.split(/^\[/m);
    // what is written is what is read
    const again =
      kind === "lxc" ? printContainerConfig(parseContainerConfig(text)) : printMachineConfig(parseMachineConfig(text));
    expect(again).toBe(text);
    // nobody is left locked
    expect(/^lock: .*/m.exec(current)?.[0]).toBeUndefined();
    for (const [, option = "", volid = "", owner] of current.matchAll(
      /^(\w+\d*): ((?:local-lvm|files):(?:\d+\/)?(?:vm|base)-(\d+)-[^,\s]+)/gm,
    )) {
      expect({ path, option, volid, exists: exists.has(volid) }).toEqual({ path, option, volid, exists: true });
      if (owner !== vmid) continue;
      expect({ volid, by: named.get(volid) }).toEqual({ volid, by: undefined });
      named.set(volid, path);
    }
  }
  // no guest, no volumes
  const guests = new Set(configs.map(([path]) => GUEST.exec(path)?.[2]));
  for (const volid of exists) expect(guests).toContain(/(?:vm|base)-(\d+)-/.exec(volid)?.[1]);
  const pool = /^pool:p1::([^:]*):/m.exec(simulator.files()["user.cfg"] ?? "")?.[1] ?? "";
  for (const vmid of pool.split(",").filter(Boolean)) expect(guests).toContain(vmid);
}

/** PVE itself stops half-way when it destroys a container with a pending disk that is not made yet. */
function breaksHalfWay(simulator: Simulator, { method, path }: Operation): boolean {
  const file = simulator.files()[`nodes/pve1${path}.conf`] ?? "";
  return method === "DELETE" && /^mp\d+: [\w-]+:\d+,/m.test(file);
}

/** The digest that answers show is the file's, so it changes exactly when the file does. */
async function checkDigests(simulator: Simulator): Promise<void> {
  for (const [path, text] of Object.entries(simulator.files())) {
    const [, kind, vmid] = GUEST.exec(path) ?? [];
    if (kind === undefined) continue;
    const { data } = await ask(simulator, {
      method: "GET",
      path: `/${kind === "lxc" ? "lxc" : "qemu"}/${vmid}/config`,
    });
    expect((data as { digest: string }).digest).toBe(digestOf(text));
  }
}

test("whatever is done to a node, its state stays whole", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 200, maxLength: 200 }), async (operations) => {
      const simulator = simulate();
      for (const [index, one] of operations.entries()) {
        if (breaksHalfWay(simulator, one)) continue;
        const { status, data, message } = await ask(simulator, one);
        // a refusal is PVE's, never a defect of the simulator
        expect({ ...one, message, defect: status === 200 || message !== undefined }).toMatchObject({ defect: true });
        await settle(simulator, data);
        if (index % 10 === 9) await check(simulator);
      }
      await check(simulator);
      await checkDigests(simulator);
    }),
    { numRuns: 3, seed: 20261120, endOnFailure: true },
  );
});
