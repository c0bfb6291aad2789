import { expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";

const FILE = "dir: local\n\tpath /var/lib/vz\n\tcontent iso\n\ndir: d1\n\tpath /d\n\tcontent images\n\tmkdir 0\n\n";

function cluster() {
  const simulator = createSimulator({ files: { "storage.cfg": FILE } });
  const call = async (method: string, path: string, params?: Record<string, string>) => {
    const body = params && { body: new URLSearchParams(params) };
    const response = await simulator.as("root@pam")(`https://pve1/api2/json/storage${path}`, { method, ...body });
    return { status: response.status, reason: response.statusText, ...JSON.parse(await response.text()) };
  };
  return { call, file: () => simulator.files()["storage.cfg"] };
}

test.each<[Record<string, string>, string]>([
  [
    { storage: "n1", type: "nfs", server: "192.0.2.1", export: "/e", content: "iso" },
    "nfs: n1\n\texport /e\n\tpath /mnt/pve/n1\n\tserver 192.0.2.1\n\tcontent iso\n\n",
  ],
  [
    { storage: "z1", type: "zfspool", pool: "tank", sparse: "1", nodes: "pve1" },
    "zfspool: z1\n\tpool tank\n\tnodes pve1\n\tsparse 1\n\n",
  ],
  [{ storage: "e1", type: "dir", path: "/e", disable: "1" }, "dir: e1\n\tdisable\n\tpath /e\n\n"],
])("%j is written as PVE writes it", async (params, section) => {
  const { call, file } = cluster();
  expect((await call("POST", "", params)).status).toBe(200);
  expect(file()).toBe(`${FILE}${section}`);
});

test("numbers and booleans are numbers in the answer", async () => {
  const { call } = cluster();
  expect((await call("GET", "/d1")).data).toMatchObject({ storage: "d1", type: "dir", path: "/d", mkdir: 0 });
});

test.each<[string, string, Record<string, string>, string]>([
  ["POST", "", { storage: "d1", type: "dir", path: "/x" }, "storage ID 'd1' already defined"],
  ["POST", "", { storage: "x1", type: "lvm" }, "missing value for required option 'vgname'"],
  ["PUT", "/none", { nodes: "pve1" }, "storage 'none' does not exist"],
  ["PUT", "/d1", { delete: "wings" }, "no such option 'wings'"],
  ["PUT", "/d1", { delete: "path" }, "unable to delete required option 'path'"],
  ["PUT", "/d1", { delete: "content", content: "iso" }, "cannot set and delete property 'content' at the same time!"],
  [
    "PUT",
    "/d1",
    { digest: "0", content: "iso" },
    "detected modified configuration - file changed by other user? Try again.",
  ],
])("%s /storage%s %j is refused", async (method, path, params, reason) => {
  const { call, file } = cluster();
  expect(await call(method, path, params)).toMatchObject({ status: 500, reason: expect.stringContaining(reason) });
  expect(file()).toBe(FILE);
});
