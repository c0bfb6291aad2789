import { expect, test } from "vitest";
import { MACHINE, simulateMachine as simulate } from "../../../test/one-machine.ts";

const same = (text = "") =>
  text
    .replace(/uuid=[0-9a-f-]{36}/, "uuid=NEW")
    .replace(/vmgenid: [0-9a-f-]{36}/, "vmgenid: NEW")
    .replace(/BC:24:11:(?!00:00:01)[0-9A-F:]{8}/, "MAC");

test("a full clone has its own disk, address and identities, and what is inside", async () => {
  const { ask, file, volumes, simulator } = simulate();
  await simulator.guest(300).files.write("/root/mark", "here");
  const { exitstatus, log } = await ask.task("POST qemu/300/clone", { newid: 301, name: "copy", description: "d" });
  expect(exitstatus).toBe("OK");
  expect(log[0]).toBe("create full clone of drive scsi0 (thin:vm-300-disk-0)");
  expect(same(file(301))).toBe(
    `#d\n${MACHINE.replace("web", "copy")
      .replace(/BC:24:11:[0-9:]+/, "MAC")
      .replace("vm-300", "vm-301")}`
      .replace(/uuid=[0-9a-f-]{36}/, "uuid=NEW")
      .replace(/vmgenid: [0-9a-f-]{36}/, "vmgenid: NEW"),
  );
  expect(await volumes("thin")).toEqual(["thin:vm-300-disk-0", "thin:vm-301-disk-0"]);
  await ask.task("POST qemu/301/status/start");
  expect(await ask("GET qemu/301/agent/file-read", { file: "/root/mark" })).toMatchObject({ content: "here" });
});

test("a linked clone of a template, on logical volumes and on files", async () => {
  const { ask, file, volumes } = simulate({
    "nodes/pve1/qemu-server/310.conf": "scsi0: files:310/vm-310-disk-0.qcow2,size=1G\n",
  });
  expect(await ask.task("POST qemu/300/template")).toMatchObject({ exitstatus: "OK" });
  expect(file(300)).toContain("scsi0: thin:base-300-disk-0,size=2G\n");
  expect(file(300)).toContain("template: 1\n");
  await ask.task("POST qemu/300/clone", { newid: 301 });
  expect(file(301)).toContain("name: Copy-of-VM-web\n");
  expect(file(301)).toContain("scsi0: thin:vm-301-disk-0,size=2G\n");
  expect(file(301)).not.toContain("template");
  expect(await ask("POST qemu/300/clone", { newid: 302, storage: "files" })).toBe(
    "500 parameter 'storage' not allowed for linked clones",
  );
  await ask.task("POST qemu/310/template");
  await ask.task("POST qemu/310/clone", { newid: 311 });
  expect(file(311)).toContain("scsi0: files:310/base-310-disk-0.qcow2/311/vm-311-disk-0.qcow2,size=1G\n");
  expect(await volumes("files")).toContain("files:310/base-310-disk-0.qcow2/311/vm-311-disk-0.qcow2");
  expect((await ask.task("POST qemu/310/status/start")).exitstatus).toBe("you can't start a vm if it's a template");
});

test.each<[string, Record<string, string | number>, string, string]>([
  ["taken", { newid: 300 }, "root@pam", "500 unable to create VM 300: config file already exists"],
  ["no such snapshot", { newid: 301, snapname: "no1" }, "root@pam", "500 snapshot 'no1' does not exist"],
  ["not linked", { newid: 301, full: 0 }, "root@pam", "500 Linked clone feature is not supported for drive 'scsi0'"],
  [
    "other node",
    { newid: 301, target: "pve2" },
    "root@pam",
    "500 can't clone VM to node 'pve2' (VM uses local storage)",
  ],
  ["no node", { newid: 301, target: "pve7" }, "root@pam", "500 no such cluster node 'pve7'"],
  ["no pool", { newid: 301, pool: "p" }, "root@pam", "403 Permission check failed (pool 'p' does not exist)"],
  [
    "not shared",
    { newid: 301, storage: "files", target: "pve2" },
    "root@pam",
    "500 can't clone to non-shared storage 'files'",
  ],
  [
    "storage",
    { newid: 301, storage: "files" },
    "low@pve",
    "403 Permission check failed (/storage/files, Datastore.AllocateSpace)",
  ],
  ["bridge", { newid: 301 }, "low@pve", "403 Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)"],
])("clone refused: %s", async (_name, params, as, want) => {
  expect(await simulate().ask("POST qemu/300/clone", params, as)).toBe(want);
});

test("a disk is moved to another storage, or to another machine", async () => {
  const { ask, file, volumes } = simulate({ "nodes/pve1/qemu-server/301.conf": "memory: 512\n" });
  expect(await ask("POST qemu/300/move_disk", { disk: "scsi0", storage: "thin" })).toBe(
    "500 you can't move to the same storage with same format",
  );
  await ask.task("POST qemu/300/move_disk", { disk: "scsi0", storage: "files", format: "qcow2" });
  expect(file(300)).toContain("scsi0: files:300/vm-300-disk-0.qcow2,size=2G\n");
  expect(file(300)).toContain("unused0: thin:vm-300-disk-0\n");
  await ask.task("POST qemu/300/move_disk", { disk: "scsi0", storage: "thin", delete: 1 });
  expect(file(300)).toContain("scsi0: thin:vm-300-disk-1,size=2G\n");
  expect(await volumes("files")).toEqual([]);
  const handed = await ask.task("POST qemu/300/move_disk", {
    disk: "scsi0",
    "target-vmid": 301,
    "target-disk": "virtio1",
  });
  expect(handed.exitstatus).toBe("OK");
  expect(handed.log).toEqual([
    "moving disk 'scsi0' from VM '300' to '301'",
    "removing disk 'scsi0' from boot order config",
    "removing disk 'scsi0' from VM '300' config",
    "TASK OK",
  ]);
  expect(file(301)).toContain("virtio1: thin:vm-301-disk-0,size=2G\n");
  expect(file(300)).not.toContain("scsi0");
});

test.each<[Record<string, string | number>, string]>([
  [
    { disk: "scsi0" },
    `400 Parameter verification failed. {"target-vmid":"both 'storage' and 'target-vmid' missing, either needs to be set"`,
  ],
  [{ disk: "scsi5", storage: "files" }, "500 disk 'scsi5' does not exist"],
  [
    { disk: "unused0", storage: "files" },
    "500 cannot move disk 'unused0', only configured disks can be moved to another storage",
  ],
  [
    { disk: "scsi0", "target-vmid": 300 },
    '400 Parameter verification failed. {"target-vmid":"must be different than source VMID',
  ],
  [{ disk: "scsi0", "target-vmid": 999 }, "500 could not find target VM 999"],
])("moving %j is refused", async (params, want) => {
  expect(await simulate().ask("POST qemu/300/move_disk", params)).toContain(want);
});

test.each([
  ["+1G", "3G", "OK"],
  ["4G", "4G", "OK"],
  ["2G", "2G", "OK"],
  ["1G", "2G", "shrinking disks is not supported"],
])("a disk of 2G resized to %s", async (size, now, end) => {
  const { ask, file } = simulate();
  expect((await ask.task("PUT qemu/300/resize", { disk: "scsi0", size })).exitstatus).toBe(end);
  expect(file(300)).toContain(`scsi0: thin:vm-300-disk-0,size=${now}\n`);
});

test("a machine goes to another node, with its disk and while it runs", async () => {
  const { ask, file, simulator } = simulate({}, [300]);
  expect(await ask("GET qemu/300/migrate")).toMatchObject({ running: 1, local_resources: [] });
  expect(await ask("POST qemu/300/migrate", { target: "pve2" })).toBe("500 can't migrate running VM without --online");
  expect((await ask.task("POST qemu/300/migrate", { target: "pve2", online: 1 })).exitstatus).toBe(
    "can't live migrate attached local disks without with-local-disks option",
  );
  await simulator.guest(300).files.write("/root/mark", "here");
  await ask.task("POST qemu/300/migrate", { target: "pve2", online: 1, "with-local-disks": 1 });
  expect(file(300)).toBeUndefined();
  expect(file(300, "pve2")).toBe(MACHINE);
  expect(await ask("GET /nodes/pve2/qemu/300/agent/file-read", { file: "/root/mark" })).toMatchObject({
    content: "here",
  });
  expect(await ask("GET /nodes/pve2/qemu/300/migrate")).toMatchObject({
    local_disks: [{ volid: "thin:vm-300-disk-0" }],
  });
});
