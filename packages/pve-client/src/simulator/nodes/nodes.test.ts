import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createSimulator } from "../simulator.ts";

const guest = (vmid: number, onboot: number) =>
  `hostname: a\nonboot: ${onboot}\nrootfs: local-lvm:vm-${vmid}-disk-0,size=1G\n`;

function node() {
  const simulator = createSimulator(
    {
      running: [],
      files: {
        "user.cfg": "user:root@pam:1:0::::::\nuser:a@pve:1:0::::::\nacl:1:/vms/101:a@pve:PVEVMAdmin:\n",
        "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\n",
        "nodes/pve1/lxc/101.conf": guest(101, 1),
        "nodes/pve1/lxc/102.conf": guest(102, 0),
        "nodes/pve1/qemu-server/103.conf": "name: m\nonboot: 1\n",
      },
    },
    { clock: fakeClock({ start: Date.UTC(2026, 6, 1, 12) }) },
  );
  const call = async (method: string, path: string, params?: Record<string, string>, as = "root@pam") => {
    const body = params && { body: new URLSearchParams(params) };
    const response = await simulator.as(as)(`https://pve1/api2/json/nodes/pve1${path}`, { method, ...body });
    return { status: response.status, reason: response.statusText, ...JSON.parse(await response.text()) };
  };
  return { simulator, call };
}

test("a node's options are a file of their own", async () => {
  const { simulator, call } = node();
  await call("PUT", "/config", { wakeonlan: "00:11:22:33:44:56", description: "a:\nb" });
  expect(simulator.files()["nodes/pve1/config"]).toBe("#a%3A\n#b\nwakeonlan: 00:11:22:33:44:56\n");
  const { data } = await call("GET", "/config");
  expect(data).toMatchObject({ description: "a:\nb\n", wakeonlan: "00:11:22:33:44:56" });
  expect((await call("GET", "/config?property=wakeonlan")).data).toEqual({ wakeonlan: "00:11:22:33:44:56" });
  expect((await call("PUT", "/config", { digest: "0", delete: "wakeonlan" })).status).toBe(500);
  await call("PUT", "/config", { digest: data.digest, delete: "wakeonlan" });
  expect(simulator.files()["nodes/pve1/config"]).toBe("#a%3A\n#b\n");
});

test("name servers, hosts and the time zone are set on the node", async () => {
  const { call } = node();
  await call("PUT", "/dns", { search: "lan", dns1: "192.0.2.1" });
  expect((await call("GET", "/dns")).data).toEqual({ search: "lan", dns1: "192.0.2.1" });
  const { data } = await call("GET", "/hosts");
  expect((await call("POST", "/hosts", { digest: data.digest, data: "127.0.0.1 x\n" })).status).toBe(200);
  expect((await call("POST", "/hosts", { digest: data.digest, data: "" })).status).toBe(500);
  await call("PUT", "/time", { timezone: "Europe/Vienna" });
  const { data: time } = await call("GET", "/time");
  expect(time).toEqual({ timezone: "Europe/Vienna", time: 1_782_907_200, localtime: 1_782_907_200 + 7200 });
});

test("all guests are started that start on boot, and all are stopped", async () => {
  const { simulator, call } = node();
  const ended = async (upid: string) => {
    for (;;) {
      await setImmediate();
      const { data } = await call("GET", `/tasks/${encodeURIComponent(upid)}/status`);
      if (data.status === "stopped")
        return (await call("GET", `/tasks/${encodeURIComponent(upid)}/log`)).data.map(({ t }: { t: string }) => t);
    }
  };
  const running = async () => {
    const rows = [...(await call("GET", "/lxc")).data, ...(await call("GET", "/qemu")).data];
    return rows.filter(({ status }) => status === "running").map(({ vmid }) => vmid);
  };
  const log = await ended((await call("POST", "/startall", {})).data);
  expect(log).toEqual(["Starting CT 101", "Starting VM 103", "TASK OK"]);
  expect(await running()).toEqual([101, 103]);
  await ended((await call("POST", "/stopall", { vms: "101" })).data);
  expect(await running()).toEqual([103]);
  expect((await call("POST", "/startall", {}, "a@pve")).reason).toBe("Permission check failed (/, VM.PowerMgmt)");
  expect((await call("POST", "/startall", { vms: "102" }, "a@pve")).reason).toBe(
    "Permission check failed (/vms/102, VM.PowerMgmt)",
  );
  expect((await call("POST", "/startall", { vms: "101" }, "a@pve")).status).toBe(200);
  expect(simulator.log.length).toBeGreaterThan(5);
});

test("a service stops and starts, but what carries the API does not stop", async () => {
  const { call } = node();
  const state = async (service: string) => (await call("GET", `/services/${service}/state`)).data.state;
  const ended = async (command: string) => {
    const { data: upid } = await call("POST", `/services/${command}`, {});
    for (;;) {
      const { data } = await call("GET", `/tasks/${encodeURIComponent(upid)}/status`);
      if (data.status === "stopped") return data.exitstatus;
      await setImmediate();
    }
  };
  expect(await ended("postfix/stop")).toBe("OK");
  expect(await state("postfix")).toBe("dead");
  expect(await ended("postfix/reload")).toBe("command 'systemctl reload postfix' failed: exit code 1");
  await ended("postfix/restart");
  expect(await state("postfix")).toBe("running");
  expect(await ended("pveproxy/stop")).toBe("invalid service cmd 'pveproxy stop': refusing to stop essential service!");
  expect(await state("pveproxy")).toBe("running");
});
