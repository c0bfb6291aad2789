import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apiToken, createPveClient, HttpError, type Task } from "@homelab/pve-client";
import { createSimulator, type Fixture } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";

const TOKEN = "tour@pve!ci";
const SECRET = "00000000-0000-4000-8000-000000000001";
const WORLD: Fixture = {
  tokens: { [TOKEN]: SECRET },
  files: {
    "user.cfg":
      "user:root@pam:1:0::::::\nuser:tour@pve:1:0::::::\ntoken:tour@pve!ci:0:0::\nacl:1:/:tour@pve:Administrator:\n",
    "storage.cfg":
      "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl\n\nlvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\n",
  },
  content: { local: [{ volid: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst", size: 126_515_062 }] },
};

type Seen = [name: string, what: unknown];

/** The steps of `proxmoxer_tour.py`, by our client. */
async function tour(url: string, ca: string): Promise<Seen[]> {
  const pve = createPveClient({ url, tls: { ca }, auth: apiToken(TOKEN, SECRET), guard: false });
  const node = "pve1";
  const guest = { node, vmid: 120 };
  const seen: Seen[] = [];
  const see = async (name: string, call: () => Promise<unknown>) => {
    try {
      seen.push([name, await call()]);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      seen.push([name, { status: error.status, reason: error.reason }]);
    }
  };
  const task = (name: string, call: () => Promise<Task>) =>
    see(name, async () => {
      const started = await call();
      const log: string[] = [];
      // how it ended is told by its status, and compared
      await started.wait({ onLog: (line) => log.push(line) }).catch(() => undefined);
      return { exitstatus: (await started.status()).exitstatus, log };
    });
  // a tour tries what does not compile, too
  const put = (params: object) => pve.put("/nodes/{node}/lxc/{vmid}/config", { ...guest, ...params });
  const power = (what: "start" | "stop") => pve.post(`/nodes/{node}/lxc/{vmid}/status/${what}`, guest);
  await see("version", () => pve.get("/version"));
  await see("nodes", async () => (await pve.get("/nodes")).map((row) => row.node));
  await see("storages", async () =>
    (await pve.get("/nodes/{node}/storage", { node, content: "rootdir" })).map((row) => row.storage).sort(),
  );
  await see("next id", async () => String(await pve.get("/cluster/nextid")));

  await task("create", () =>
    pve.post("/nodes/{node}/lxc", {
      ...guest,
      ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
      hostname: "tour",
      unprivileged: true,
      memory: 512,
      rootfs: "local-lvm:4",
      net0: "name=eth0,bridge=vmbr0,ip=dhcp,hwaddr=BC:24:11:00:00:20",
      features: "nesting=1",
    }),
  );
  await see("create again", () => pve.post("/nodes/{node}/lxc", { ...guest, ostemplate: "local:vztmpl/a.tar.zst" }));
  await see("a bind mount", () => put({ mp0: "/mnt,mp=/mnt" }));
  await see("a wrong parameter", () => put({ memory: "much", wings: "2" }));
  await see("change", () => put({ memory: 1024, description: "two\nlines", tags: "b;a" }));
  await see("config", () => pve.get("/nodes/{node}/lxc/{vmid}/config", guest));
  await see("nobody's config", () => pve.get("/nodes/{node}/lxc/{vmid}/config", { node, vmid: 999 }));
  await task("start", () => power("start"));
  await see("status", async () => (await pve.get("/nodes/{node}/lxc/{vmid}/status/current", guest)).status);
  await task("start again", () => power("start"));
  await see("destroy while it runs", () => pve.delete("/nodes/{node}/lxc/{vmid}", guest));
  await task("stop", () => power("stop"));
  await see("volumes", async () =>
    (await pve.get("/nodes/{node}/storage/{storage}/content", { node, storage: "local-lvm" })).map((row) => row.volid),
  );
  await task("destroy", () => pve.delete("/nodes/{node}/lxc/{vmid}", { ...guest, purge: true }));
  await see("guests", () => pve.get("/nodes/{node}/lxc", { node }));
  await see("tasks", async () =>
    (await pve.get("/nodes/{node}/tasks", { node, limit: 10 })).map(({ type, id, user }) => [type, id, user]),
  );
  await pve.close();
  return seen;
}

/** The Python that has proxmoxer, if there is one. */
function pythonWithProxmoxer(): string | undefined {
  return ["python3", "/usr/bin/python3"].find((python) => {
    try {
      execFileSync(python, ["-c", "import proxmoxer, requests"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

/** What a new world shows to a visitor, and what is left of it. */
async function visit(visitor: (server: { url: string; certificate: string }) => Promise<Seen[]>) {
  const simulator = createSimulator(WORLD);
  const server = await simulator.serve();
  try {
    return { seen: await visitor(server), files: simulator.files() };
  } finally {
    await server.close();
  }
}

/** PVE's 1 and 0 are true and false to our client, and a property string is taken apart: its values are compared. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, each) => {
      if (/^(?:features|net0|rootfs)$/.test(key) && typeof each === "object")
        return Object.values(each).map(String).map(bit).sort();
      if (/^(?:features|net0|rootfs)$/.test(key))
        return each
          .split(",")
          .map((part: string) => part.replace(/^[^=]*=/, ""))
          .sort();
      return typeof each === "boolean" ? Number(each) : each;
    }),
  );
const bit = (text: string) => (text === "true" ? "1" : text);

test("proxmoxer and our client, doing the same, see the same and leave the same", { timeout: 60_000 }, async () => {
  const python = pythonWithProxmoxer();
  if (python === undefined) {
    const how = "no Python here can import proxmoxer; on Debian: apt-get install -y python3-proxmoxer";
    if (process.env.REQUIRE_PROGRAMS === "1") expect.fail(how);
    process.stdout.write(`proxmoxer's tour COULD NOT RUN: ${how}\n`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "proxmoxer-"));
  try {
    const theirs = await visit(async ({ url, certificate }) => {
      const ca = join(folder, "ca.pem");
      await writeFile(ca, certificate);
      const script = fileURLToPath(new URL("proxmoxer_tour.py", import.meta.url));
      const { hostname, port } = new URL(url);
      const { stdout } = await promisify(execFile)(python, [script, hostname, port, ca, TOKEN, SECRET]);
      return JSON.parse(stdout);
    });
    const ours = await visit(({ url, certificate }) => tour(url, certificate));
    expect(plain(ours.seen)).toEqual(plain(theirs.seen));
    expect(ours.files).toEqual(theirs.files);
    const failed = theirs.seen.filter(([, what]) => typeof what === "object" && what !== null && "status" in what);
    expect(failed.map(([name]) => name)).toEqual([
      "create again",
      "a bind mount",
      "a wrong parameter",
      "nobody's config",
      "start again",
      "destroy while it runs",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
