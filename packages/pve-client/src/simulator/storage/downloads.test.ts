import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Fixture } from "../fixture/fixture.ts";
import { createSimulator } from "../simulator.ts";

const FILES = {
  "storage.cfg":
    "dir: local\n\tpath /var/lib/vz\n\tcontent iso,vztmpl,import\n\nlvmthin: thin\n\tthinpool data\n\tvgname pve\n\tcontent rootdir\n\ndir: disks\n\tpath /d\n\tcontent images\n\n",
};

function node(fixture: Fixture = {}) {
  const simulator = createSimulator({ files: FILES, ...fixture });
  const door = simulator.as("root@pam");
  const read = async (response: Response) => {
    const text = await response.text();
    const body = text.startsWith("{") ? JSON.parse(text) : {};
    return { status: response.status, reason: response.statusText, data: body.data, errors: body.errors };
  };
  const get = async (path: string) => read(await door(`https://pve/api2/json${path}`));
  const send = async (path: string, params: Record<string, string>) =>
    read(await door(`https://pve/api2/json/nodes/pve1${path}`, { method: "POST", body: new URLSearchParams(params) }));
  const upload = async (parts: readonly (readonly [string, string | File])[], storage = "local") => {
    const body = new FormData();
    for (const [name, value] of parts) body.append(name, value);
    return read(await door(`https://pve/api2/json/nodes/pve1/storage/${storage}/upload`, { method: "POST", body }));
  };
  /** How a task ended, and what it logged. */
  const ended = async (upid: string) => {
    const path = `/nodes/pve1/tasks/${encodeURIComponent(upid)}`;
    for (;;) {
      await setImmediate();
      const { data } = await get(`${path}/status`);
      const log = (await get(`${path}/log`)).data.map(({ t }: { t: string }) => t);
      if (data.status === "stopped") return { exitstatus: data.exitstatus, log };
    }
  };
  const content = async () =>
    (await get("/nodes/pve1/storage/local/content")).data.map((each: { volid: string }) => each.volid);
  return { get, send, upload, ended, content };
}

const PULL = "/storage/local/oci-registry-pull";

test("an OCI image becomes a template named after it, once", async () => {
  const { send, ended, content } = node();
  const { data: upid } = await send(PULL, { reference: "docker.io/library/alpine:3.22" });
  expect(upid).toMatch(/^UPID:pve1:.*:ociregistrypull:alpine_3\.22\.tar:root@pam:$/);
  expect((await ended(upid)).exitstatus).toBe("OK");
  expect(await content()).toEqual(["local:vztmpl/alpine_3.22.tar"]);
  expect(await send(PULL, { reference: "alpine:3.22" })).toMatchObject({
    status: 500,
    reason: "refusing to override existing file 'alpine_3.22.tar'",
  });
  await ended((await send(PULL, { reference: "alpine:3.22", filename: "a/b c" })).data);
  expect(await content()).toContain("local:vztmpl/b_c.tar");
});

test("registries of the fixture have what it says", async () => {
  const { get, send, ended } = node({ registries: { "ghcr.io/a/b": ["1", "2"] } });
  const tags = (reference: string) => get(`/nodes/pve1/query-oci-repo-tags?reference=${reference}`);
  expect((await tags("ghcr.io/a/b")).data).toEqual(["1", "2"]);
  expect((await tags("nope")).status).toBe(500);
  const { data: upid } = await send(PULL, { reference: "ghcr.io/a/b:3" });
  expect((await ended(upid)).exitstatus).toMatch(
    /^command 'skopeo copy docker:\/\/ghcr\.io\/a\/b:3 .*' failed: exit code 1$/,
  );
});

test.each([
  [
    "/storage/thin/oci-registry-pull",
    { reference: "a:1" },
    "can't upload to storage type 'lvmthin', not a file based storage!",
  ],
  [
    "/storage/disks/oci-registry-pull",
    { reference: "a:1" },
    "storage 'disks' is not configured for content-type 'vztmpl'",
  ],
  [
    "/storage/disks/download-url",
    { content: "iso", url: "http://a/b", filename: "a.iso" },
    "storage 'disks' is not configured for content-type 'iso'",
  ],
  [
    "/storage/thin/download-url",
    { content: "iso", url: "http://a/b", filename: "a.iso" },
    "can't upload to storage type 'lvmthin', not a file based storage!",
  ],
])("%s %j is refused", async (path, params, reason) => {
  expect(await node().send(path, params)).toMatchObject({ status: 500, reason });
});

test.each([
  ["iso", "a.iso", undefined],
  ["iso", "a.IMG", undefined],
  ["iso", "a.qcow2", "wrong file extension"],
  ["vztmpl", "a.tar.zst", undefined],
  ["vztmpl", "a.tgz", "wrong file extension"],
  ["import", "a.ova", undefined],
  ["import", "a.ovf", "invalid filename or wrong extension"],
])("%s may be called %s: %s", async (content, filename, problem) => {
  const { status, errors } = await node().send("/storage/local/download-url", {
    content,
    url: "https://a/b",
    filename,
  });
  expect({ status, errors }).toEqual(
    problem ? { status: 400, errors: { filename: problem } } : { status: 200, errors: undefined },
  );
});

test("an upload is checked against its sum", async () => {
  const { upload, ended, content } = node();
  const md5 = "900150983cd24fb0d6963f7d28e17f72";
  const sum = (checksum: string) =>
    [
      ["content", "iso"],
      ["checksum-algorithm", "md5"],
      ["checksum", checksum],
      ["filename", new File(["abc"], "a b.iso")],
    ] as const;
  const bad = await ended((await upload(sum("00"))).data);
  expect(bad.exitstatus).toBe(`checksum mismatch: got '${md5}' != expect '00'`);
  expect(bad.log).toContain("calculating checksum...");
  expect(await content()).toEqual([]);
  expect((await ended((await upload(sum(md5.toUpperCase()))).data)).exitstatus).toBe("OK");
  expect(await content()).toEqual(["local:iso/a_b.iso"]);
});

test("an upload without its file, without its kind, or to the wrong place", async () => {
  const { upload } = node();
  const file = new File(["abc"], "a.iso");
  expect((await upload([["content", "iso"]])).status).toBe(500);
  expect(await upload([["filename", file]])).toMatchObject({
    status: 400,
    errors: { content: "property is missing and it is not optional" },
  });
  expect(
    await upload(
      [
        ["content", "iso"],
        ["filename", file],
      ],
      "thin",
    ),
  ).toMatchObject({ status: 500, reason: "can't upload to storage type 'lvmthin'" });
  expect(
    await upload(
      [
        ["content", "iso"],
        ["filename", file],
      ],
      "disks",
    ),
  ).toMatchObject({ status: 500, reason: "storage 'disks' does not support 'iso' content" });
});

test("what a URL leads to", async () => {
  const { data } = await node().get(
    `/nodes/pve1/query-url-metadata?url=${encodeURIComponent("https://a/x/y.iso?z=1")}`,
  );
  expect(data).toMatchObject({ filename: "y.iso", mimetype: "application/x-iso9660-image" });
});
