import { apiToken, createPveClient, downloadUrl, HttpError, pullImage } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { expect, test } from "vitest";

const SECRET = "00000000-0000-4000-8000-000000000000";

function world() {
  const simulator = createSimulator({
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg": "user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\nacl:1:/:hermes@pve:Administrator:\n",
      "storage.cfg": "dir: local\n\tpath /var/lib/vz\n\tcontent vztmpl,iso\n",
    },
  });
  const auth = apiToken("hermes@pve!deploy", SECRET);
  const pve = createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth });
  const volids = async () => {
    const listed = await pve.get("/nodes/{node}/storage/{storage}/content", to);
    return listed.map(({ volid }) => volid);
  };
  return { simulator, pve, volids };
}

const to = { node: "pve1", storage: "local" } as const;

test.each([
  [{ url: "https://example.org/a/debian%2013.iso?x=1" }, "local:iso/debian_13.iso"],
  [{ url: "https://example.org/get", filename: "b.iso" }, "local:iso/b.iso"],
  [{ url: "https://example.org/c.img.zst", compression: "zst" }, "local:iso/c.img"],
])("downloadUrl of %j is %s", async (params, want) => {
  const { pve, volids } = world();
  const { volid, task } = await downloadUrl(pve, { ...to, content: "iso", ...params });
  await task.wait();
  expect(volid).toBe(want);
  expect(await volids()).toEqual([want]);
});

test("downloadUrl of what PVE would refuse sends nothing", async () => {
  const { simulator, pve } = world();
  const run = downloadUrl(pve, { ...to, content: "iso", url: "https://example.org/" });
  await expect(run).rejects.toThrow("has to end in .iso or .img");
  expect(simulator.log).toEqual([]);
});

test.each([
  [{ reference: "docker.io/library/nginx:latest" }, "local:vztmpl/nginx_latest.tar"],
  [{ reference: "ghcr.io/a/b:1.2", filename: "app one" }, "local:vztmpl/app_one.tar"],
])("pullImage of %j is %s", async (params, want) => {
  const { pve, volids } = world();
  const { volid, task } = await pullImage(pve, { ...to, ...params });
  await task.wait();
  expect(volid).toBe(want);
  expect(await volids()).toEqual([want]);
  await expect(pullImage(pve, { ...to, ...params })).rejects.toThrow(HttpError);
});
