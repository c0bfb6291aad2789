import { apiToken, createGuest, createPveClient, ParameterError, type PveClient, waitForIp } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { describe, expect, test } from "vitest";

const SECRET = "00000000-0000-4000-8000-000000000000";
const TEMPLATE = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst" as const;

function world(container = "") {
  const simulator = createSimulator({
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
      "storage.cfg":
        "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
      ...(container && {
        "nodes/pve1/lxc/105.conf": `arch: amd64\nhostname: a\nrootfs: local-lvm:vm-105-disk-0,size=4G\n${container}`,
      }),
    },
    content: { local: [{ volid: TEMPLATE, size: 1 }] },
    bridges: ["vmbr0"],
    running: container ? [105] : [],
  });
  const auth = apiToken("hermes@pve!deploy", SECRET);
  return { simulator, pve: createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth }) };
}

describe("createGuest", () => {
  const params = { node: "pve1", ostemplate: TEMPLATE, rootfs: "local-lvm:4", unprivileged: true } as const;

  test("takes the next free id", async () => {
    const { pve } = world("memory: 64\n");
    const { vmid, task } = await createGuest(pve, "lxc", params);
    expect(vmid).toBe(100);
    expect(await task.wait()).toMatchObject({ status: "ok" });
    expect((await createGuest(pve, "lxc", params)).vmid).toBe(101);
  });

  test("ten at once get ten guests, and every id that was taken meanwhile is let go", async () => {
    const { simulator, pve } = world();
    const made = await Promise.all(Array.from({ length: 10 }, () => createGuest(pve, "lxc", params)));
    for (const { task } of made) await task.wait();
    expect(new Set(made.map(({ vmid }) => vmid)).size).toBe(10);
    const configs = Object.keys(simulator.files()).filter((path) => path.startsWith("nodes/pve1/lxc/"));
    expect(configs).toHaveLength(10);
  });

  test("any other refusal is told at once", async () => {
    const { simulator, pve } = world();
    await expect(createGuest(pve, "lxc", { ...params, memory: 1 })).rejects.toThrow(ParameterError);
    expect(simulator.log.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("ids that are always taken: gives up and says which", async () => {
    const { pve } = world("memory: 64\n");
    const stale: Pick<PveClient<"token">, "access" | "request"> = {
      access: "token",
      request: async (call, options) => (call.path === "/cluster/nextid" ? 105 : await pve.request(call, options)),
    };
    await expect(createGuest(stale, "lxc", params)).rejects.toThrow(/^No free id: 105, 105.*choose a vmid/);
  });
});

describe("waitForIp", () => {
  const guest = { node: "pve1", vmid: 105 };
  const net = (rest: string) => `net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,type=veth${rest}\n`;

  test("gives the address by DHCP, not the link-local one", async () => {
    const { pve } = world(net(",ip=dhcp"));
    expect(await waitForIp(pve, guest)).toMatch(/^10\.0\.0\.\d+$/);
    expect(await waitForIp(pve, { ...guest, family: 4, interface: "eth0" })).toMatch(/^10\.0\.0\.\d+$/);
  });

  test("waits while there is none, longer each time", async () => {
    const { simulator, pve } = world(net(""));
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      if (pauses.length < 4) return;
      const address = net(",ip=192.0.2.9/24");
      const body = new URLSearchParams({ net0: address.slice("net0: ".length).trim() });
      await simulator.as("root@pam")("https://x/api2/json/nodes/pve1/lxc/105/config", { method: "PUT", body });
    };
    expect(await waitForIp(pve, { ...guest, sleep })).toBe("192.0.2.9");
    expect(pauses).toEqual([250, 375, 562.5, 843.75]);
  });

  test("says what it saw when the time is over", async () => {
    const { pve } = world(net(",ip=dhcp"));
    let time = 0;
    const clock = {
      now: () => time,
      sleep: async (ms: number) => {
        time += ms;
      },
    };
    const wait = waitForIp(pve, { ...guest, family: 6, timeout: 10_000, ...clock });
    await expect(wait).rejects.toThrow(
      /guest 105 on node pve1 did not get an IPv6 address within 10000 ms: it has 10\.0\.0\.\d+ on eth0\. See whether/,
    );
    expect(time).toBe(10_000);
  });

  test("stops when told", async () => {
    const { pve } = world(net(""));
    const stop = new AbortController();
    const sleep = async () => stop.abort(new Error("enough"));
    await expect(waitForIp(pve, { ...guest, signal: stop.signal, sleep })).rejects.toThrow("enough");
  });
});
