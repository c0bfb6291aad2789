import { expect, test } from "vitest";
import { createSimulator, type Simulator } from "../simulator.ts";

function world(): Simulator {
  return createSimulator({
    files: {
      "user.cfg": "user:root@pam:1:0::::::\n",
      "storage.cfg":
        "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl,snippets\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      "nodes/pve1/lxc/105.conf":
        "arch: amd64\nhostname: hermes\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=4G\nunprivileged: 1\n",
    },
    bridges: ["vmbr0"],
  });
}

const config = (simulator: Simulator) => simulator.files()["nodes/pve1/lxc/105.conf"];

test("what only root@pam may set is set by pct", async () => {
  const simulator = world();
  const host = simulator.host();
  const script = [
    "set -e",
    "mkdir -p /srv/hermes/data",
    "chown 110000:110000 /srv/hermes/data",
    "chmod 0750 /srv/hermes/data",
    "pct set 105 -features nesting=1,keyctl=1 -mp0 /srv/hermes/data,mp=/opt/data -cmode shell",
    "pct config 105 | grep -E '^(features|mp0|cmode):'",
    "stat -c '%u:%g %a' /srv/hermes/data",
  ].join("\n");
  expect(await host.run(script)).toEqual({
    output: "cmode: shell\nfeatures: nesting=1,keyctl=1\nmp0: /srv/hermes/data,mp=/opt/data\n110000:110000 750\n",
    code: 0,
  });
  expect(config(simulator)).toContain("mp0: /srv/hermes/data,mp=/opt/data\n");
});

test("a mounted directory is the same tree on both sides, with the ids of each", async () => {
  const simulator = world();
  const host = simulator.host();
  await host.run("mkdir -p /srv/d; chown 110000:110000 /srv/d; pct set 105 -mp0 /srv/d,mp=/opt/data; pct start 105");
  expect(
    await simulator.guest(105).run("stat -c '%u:%g' /opt/data; echo hi > /opt/data/f; chown 10000 /opt/data/f"),
  ).toEqual({
    output: "10000:10000\n",
    code: 0,
  });
  expect(await host.run("cat /srv/d/f; stat -c '%u:%g' /srv/d/f; pct exec 105 -- cat /opt/data/f")).toEqual({
    output: "hi\n110000:100000\nhi\n",
    code: 0,
  });
});

test("a bind mount whose directory is missing keeps the container from starting", async () => {
  const simulator = world();
  const { output, code } = await simulator
    .host()
    .run("pct set 105 -mp0 /srv/none,mp=/x; pct start 105; pct status 105");
  expect(output).toContain("directory '/srv/none' does not exist\n");
  expect(output).toContain("startup for container '105' failed\n");
  expect(output).toContain("status: stopped\n");
  expect(code).toBe(0);
});

test("pct tells what it does, and fails as the API does", async () => {
  const host = world().host();
  expect(await host.run("pct start 105 && pct status 105 && pct start 105")).toEqual({
    output: "status: running\nCT 105 already running\n",
    code: 255,
  });
  const list = await host.run("pct list");
  expect(list.output).toMatch(/^VMID +Status +Lock +Name *\n105 +running +hermes *\n$/);
  expect(await host.run("pct config 999")).toEqual({
    output: "Configuration file 'nodes/pve1/lxc/999.conf' does not exist\n",
    code: 2,
  });
  expect((await host.run("pct exec 105 -- sh -c 'exit 7'")).code).toBe(7);
});

test("files written in a container stay over a restart, and go with its root", async () => {
  const simulator = world();
  const host = simulator.host();
  await host.run("pct start 105; pct exec 105 -- sh -c 'echo kept > /root/f; echo gone > /run/f'");
  await host.run("pct stop 105; pct start 105");
  expect((await simulator.guest(105).run("cat /root/f; test -e /run/f || echo none")).output).toBe("kept\nnone\n");
  await host.run("pct stop 105; pct destroy 105");
  expect(config(simulator)).toBeUndefined();
  expect(() => simulator.guest(105)).toThrow();
});

test("pvesm lists volumes and frees them", async () => {
  const host = world().host();
  const { output } = await host.run("pvesm list local-lvm --vmid 105");
  expect(output).toMatch(/^Volid +Format +Type +Size VMID\nlocal-lvm:vm-105-disk-0 raw +rootdir +\d+ 105\n$/);
  expect((await host.run("pct destroy 105; pvesm list local-lvm | wc -l")).output).toBe("1\n");
  expect((await host.run("pvesm free local-lvm:vm-105-disk-0; echo $?")).output).toMatch(/0\n$/); // gone already
});

test("who works on a container has the lock of its file: it is not unlocked meanwhile", async () => {
  const simulator = world();
  simulator.faults.next({ kind: "locked" });
  simulator.faults.nextTask({ kind: "slow", ms: 3_600_000 }, { type: "vzstart" });
  await simulator.as("root@pam")("https://pve.test/api2/json/nodes/pve1/lxc/105/status/start", { method: "POST" });
  await new Promise((resolve) => setImmediate(resolve));
  const unlocking = simulator.host().run("pct unlock 105");
  await new Promise((resolve) => setImmediate(resolve));
  for (let second = 0; second < 11; second++) {
    simulator.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await unlocking).toMatchObject({ code: 255, output: expect.stringContaining("got timeout") });
});
