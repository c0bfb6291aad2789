import { expect, test, vi } from "vitest";
import type { OciImage } from "../core/oci-image.ts";
import { createSimulator, type Simulator } from "../simulator.ts";

const REFERENCE = "docker.io/example/agent:v1";
const IMAGE: OciImage = {
  Entrypoint: ["/opt/agent/entry", "--say", "it's on"],
  Env: ["PATH=/opt/agent/bin:/usr/bin:/bin", "AGENT_HOME=/opt/data"],
  WorkingDir: "/opt/agent",
  Volumes: ["/opt/data"],
  system: "debian-13",
  files: { "/opt/agent/entry": '#!/bin/sh\nagent "$@"\n' },
};

const STORAGES =
  "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl\n\nlvmthin: thin\n\tthinpool data\n\tvgname pve\n\tcontent rootdir\n\n";

/** A node that has pulled the image and made container 100 of it, asked for with these parameters. */
async function withContainer(params: Readonly<Record<string, string>> = {}, image: OciImage = IMAGE) {
  const started: string[] = [];
  const simulator = createSimulator({
    files: { "storage.cfg": STORAGES },
    images: { "docker.io/example/agent": image },
    guestCommands: {
      agent: async (args, { env }) => {
        started.push(`${args.join("|")} in ${env.AGENT_HOME}, PATH ${env.PATH}`);
        return { exitCode: args.includes("--fail") ? 1 : 0 };
      },
    },
  });
  const ask = async (method: string, path: string, values: Readonly<Record<string, string>> = {}) => {
    const body = method === "GET" ? {} : { body: new URLSearchParams(values) };
    const response = await simulator.as("root@pam")(`https://pve/api2/json/nodes/pve1${path}`, { method, ...body });
    const answer = JSON.parse(await response.text());
    expect(response.status, answer.message).toBe(200);
    return answer.data;
  };
  const task = async (method: string, path: string, values: Readonly<Record<string, string>> = {}) => {
    const upid = encodeURIComponent(await ask(method, path, values));
    await vi.waitFor(async () => expect((await ask("GET", `/tasks/${upid}/status`)).status).toBe("stopped"));
    expect((await ask("GET", `/tasks/${upid}/status`)).exitstatus).toBe("OK");
    return (await ask("GET", `/tasks/${upid}/log`)).map(({ t }: { t: string }) => t);
  };
  await task("POST", "/storage/local/oci-registry-pull", { reference: REFERENCE });
  const log = await task("POST", "/lxc", {
    vmid: "100",
    ostemplate: "local:vztmpl/agent_v1.tar",
    rootfs: "thin:8",
    net0: "name=eth0,bridge=vmbr0,ip=dhcp,hwaddr=BC:24:11:00:00:01",
    ...params,
  });
  return { simulator, ask, task, log, started };
}

test("the image's entrypoint, environment and console mode take the place of those that were asked for", async () => {
  const { ask, log, simulator } = await withContainer({ entrypoint: "/bin/other", env: "A=b", cmode: "shell" });
  expect(log).toEqual(
    expect.arrayContaining([
      "Detected OCI archive",
      "creating base directory for volume at /opt/data",
      "Auto-Enabling host-managed network for network device net0.",
    ]),
  );
  expect(await ask("GET", "/lxc/100/config")).toMatchObject({
    entrypoint: "/opt/agent/entry --say 'it'\\''s on'",
    env: "PATH=/opt/agent/bin:/usr/bin:/bin\0AGENT_HOME=/opt/data",
    cmode: "console",
    ostype: "debian",
    net0: expect.stringContaining("host-managed=1"),
    lxc: [
      ["lxc.init.cwd", "/opt/agent"],
      ["lxc.signal.halt", "SIGTERM"],
    ],
  });
  expect(simulator.files()["nodes/pve1/lxc/100.conf"]).toContain(
    "lxc.environment.runtime: PATH=/opt/agent/bin:/usr/bin:/bin\nlxc.environment.runtime: AGENT_HOME=/opt/data\nlxc.init.cwd",
  );
});

test("a pulled image is there as a whole or not at all", async () => {
  const seen: Simulator[] = [];
  let look = () => {};
  const fixture = { files: { "storage.cfg": STORAGES }, images: { "docker.io/example/agent": IMAGE } };
  const simulator = createSimulator(fixture, { onChange: () => look() });
  look = () => void seen.push(simulator.copy());
  const url = "https://pve/api2/json/nodes/pve1";
  const post = (to: Simulator, path: string, body: Record<string, string>) =>
    to.as("root@pam")(`${url}${path}`, { method: "POST", body: new URLSearchParams(body) });
  const get = async (from: Simulator, path: string) => await (await from.as("root@pam")(`${url}${path}`)).text();
  await post(simulator, "/storage/local/oci-registry-pull", { reference: REFERENCE });
  await vi.waitFor(async () => expect(await get(simulator, "/storage/local/content")).toContain("agent_v1.tar"));
  for (const copy of seen) {
    if (!(await get(copy, "/storage/local/content")).includes("agent_v1.tar")) continue;
    await post(copy, "/lxc", { vmid: "100", ostemplate: "local:vztmpl/agent_v1.tar", rootfs: "thin:8" });
    await vi.waitFor(async () => expect(await get(copy, "/lxc/100/config")).toContain("/opt/agent/entry"));
  }
  expect(seen.length).toBeGreaterThan(0);
});

test("an image without a system of its own is unmanaged; one without a command keeps init", async () => {
  const { ask } = await withContainer({}, {});
  const config = await ask("GET", "/lxc/100/config");
  expect(config).toMatchObject({ ostype: "unmanaged", net0: expect.not.stringContaining("host-managed") });
  expect(config).not.toHaveProperty("entrypoint");
});

test("what is set afterwards holds: env replaces all, PATH too, and the entrypoint runs with it", async () => {
  const { ask, task, started, simulator } = await withContainer();
  await ask("PUT", "/lxc/100/config", { env: "AGENT_HOME=/data\0PATH=/bin", entrypoint: "/opt/agent/entry now" });
  expect((await ask("GET", "/lxc/100/config")).env).toBe("AGENT_HOME=/data\0PATH=/bin");
  await task("POST", "/lxc/100/status/start");
  expect(started).toEqual(["now in /data, PATH /bin"]);
  expect(simulator.guest(100).isRunning).toBe(true);
  expect(await simulator.guest(100).files.exists("/run/systemd")).toBe(false);
  await task("POST", "/lxc/100/status/reboot");
  expect(started).toHaveLength(2);
});

test("a container whose entrypoint fails has started, and then it is down", async () => {
  const { ask, task, simulator } = await withContainer();
  await ask("PUT", "/lxc/100/config", { entrypoint: "/opt/agent/entry --fail" });
  await task("POST", "/lxc/100/status/start");
  await vi.waitFor(() => expect(simulator.guest(100).isRunning).toBe(false));
});

test("an image with control characters in its settings is refused", async () => {
  await expect(withContainer({}, { Env: ["A=b\nc"] })).rejects.toThrow("unable to create CT 100 - OCI config");
});
