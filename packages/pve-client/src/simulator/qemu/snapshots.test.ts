import { expect, test } from "vitest";
import { simulateMachine as simulate } from "../../../test/one-machine.ts";

test("snapshots: with memory, deleted, rolled back", async () => {
  const { ask, file, volumes } = simulate({}, [300]);
  const first = await ask.task("POST qemu/300/snapshot", { snapname: "one", description: "d" });
  expect(first).toEqual({ exitstatus: "OK", log: ["snapshotting 'drive-scsi0' (thin:vm-300-disk-0)", "TASK OK"] });
  await ask.task("POST qemu/300/snapshot", { snapname: "two", vmstate: 1 });
  expect(await volumes("thin")).toEqual(["thin:vm-300-disk-0", "thin:vm-300-state-two"]);
  expect(await ask("GET qemu/300/snapshot")).toMatchObject([
    { name: "one", vmstate: 0, description: "d\n" },
    { name: "two", vmstate: 1, parent: "one" },
    { name: "current", running: 1, parent: "two" },
  ]);
  await ask("PUT qemu/300/config", { name: "changed", delete: "agent" });
  await ask.task("POST qemu/300/snapshot/two/rollback");
  expect(file(300)?.split("\n[")[0]).toContain("name: web\n");
  expect(await ask("GET qemu/300/status/current")).toMatchObject({ status: "running", agent: 1 });
  await ask.task("DELETE qemu/300/snapshot/one");
  expect(await ask("GET qemu/300/snapshot/two/config")).toMatchObject({
    name: "web",
    vmstate: "thin:vm-300-state-two",
  });
  await ask.task("DELETE qemu/300/snapshot/two");
  expect(await volumes("thin")).toEqual(["thin:vm-300-disk-0"]);
  expect(file(300)).not.toContain("parent");
});

test.each<[string, Record<string, string | number>, string]>([
  ["POST qemu/300/snapshot", { snapname: "current" }, "500 unable to use snapshot name 'current' (reserved name)"],
  ["POST qemu/300/snapshot", { snapname: "Pending" }, "500 unable to use snapshot name 'pending' (reserved name)"],
  ["GET qemu/300/snapshot/no1/config", {}, "500 snapshot 'no1' does not exist"],
  ["PUT qemu/300/sendkey", { key: "ctrl-alt-delete" }, "500 VM 300 not running"],
])("%s %j is refused", async (line, params, want) => {
  expect(await simulate().ask(line, params)).toBe(want);
});

test.each([
  ["scsi0: files:300/vm-300-disk-0.raw,size=1G\n", "snapshot feature is not available"],
  ["scsi0: files:300/vm-300-disk-0.qcow2,size=1G\n", "OK"],
  ["lock: backup\nscsi0: thin:vm-300-disk-0,size=1G\n", "VM is locked (backup)"],
  ["scsi0: thin:vm-300-disk-0,size=1G\ntemplate: 1\n", "you can't take a snapshot if it's a template"],
])("a snapshot of '%s'", async (config, end) => {
  const { ask } = simulate({ "nodes/pve1/qemu-server/300.conf": config });
  expect((await ask.task("POST qemu/300/snapshot", { snapname: "one" })).exitstatus).toBe(end);
});

test("what can be done with a machine, its keys and its monitor", async () => {
  const { ask, file } = simulate({}, [300]);
  expect(await ask("GET qemu/300/feature", { feature: "snapshot" })).toEqual({ hasFeature: 1, nodes: ["pve1"] });
  expect(await ask("GET qemu/300/feature", { feature: "clone" })).toEqual({ hasFeature: 0, nodes: ["pve1"] });
  expect(await ask("PUT qemu/300/sendkey", { key: "ctrl-alt-delete" })).toBe(null);
  expect(await ask("PUT qemu/300/sendkey", { key: "any" })).toBe("500 invalid parameter: any");
  expect(await ask("POST qemu/300/monitor", { command: "info status" })).toBe("VM status: running\r\n");
  expect(await ask("POST qemu/300/monitor", { command: "info pci" })).toMatch(/^501 .*'info pci' is not simulated/);
  await ask.task("POST qemu/300/status/stop");
  expect(await ask("POST qemu/300/monitor", { command: "info status" })).toBe("ERROR: VM 300 not running\n");
  await ask("PUT qemu/300/unlink", { idlist: "scsi0" });
  expect(file(300)).toContain("unused0: thin:vm-300-disk-0\n");
});

test("what cloud-init is told", async () => {
  const { ask } = simulate({
    "nodes/pve1/qemu-server/300.conf":
      "cipassword: x\nciuser: ann\nide2: thin:vm-300-cloudinit,media=cdrom\nipconfig0: ip=10.0.0.9/20,gw=10.0.0.1\nname: web.lan\nnameserver: 10.0.0.1\nnet0: virtio=BC:24:11:00:00:01,bridge=vmbr0\nsshkeys: ssh-ed25519%20AAAA%20a%0A\n",
  });
  expect(await ask("GET qemu/300/cloudinit/dump", { type: "user" })).toBe(
    "#cloud-config\nhostname: web\nmanage_etc_hosts: true\nfqdn: web.lan\nuser: ann\npassword: x\nssh_authorized_keys:\n  - ssh-ed25519 AAAA a\nchpasswd:\n  expire: False\nusers:\n  - default\npackage_upgrade: true\n",
  );
  expect(await ask("GET qemu/300/cloudinit/dump", { type: "network" })).toBe(
    "version: 1\nconfig:\n    - type: physical\n      name: eth0\n      mac_address: 'bc:24:11:00:00:01'\n      subnets:\n      - type: static\n        address: '10.0.0.9'\n        netmask: '255.255.240.0'\n        gateway: '10.0.0.1'\n    - type: nameserver\n      address:\n      - '10.0.0.1'\n",
  );
  expect(await ask("GET qemu/300/cloudinit")).toContainEqual({ key: "cipassword", value: "**********" });
  expect(await ask("PUT qemu/300/cloudinit")).toBe(null);
});
