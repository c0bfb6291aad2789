import { expect, test } from "vitest";
import { methodParameters } from "../../generated/parameters.ts";
import { createSimulator } from "../simulator.ts";
import { storageRules } from "./storage-types.ts";

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

test("content that a type cannot have is left out, and a path has no slash at its end", async () => {
  const { call, file } = cluster();
  await call("POST", "", { storage: "t1", type: "lvmthin", vgname: "pve", thinpool: "data", content: "iso,images" });
  await call("POST", "", { storage: "e1", type: "dir", path: "/e//f/" });
  expect(file()).toContain("lvmthin: t1\n\tthinpool data\n\tvgname pve\n\tcontent images\n\n");
  expect(file()).toContain("dir: e1\n\tpath /e/f\n\n");
});

test("ACLs and pools forget a storage that is removed", async () => {
  const users =
    "user:root@pam:1:0::::::\nuser:u@pve:1:0::::::\n\n\npool:p:::local,s1:\n\n\nacl:1:/storage/s1:u@pve:PVEAdmin:\n";
  const simulator = createSimulator({
    files: { "user.cfg": users, "storage.cfg": "dir: s1\n\tpath /s1\n\tcontent iso\n\n" },
  });
  await simulator.as("root@pam")("https://pve1/api2/json/storage/s1", { method: "DELETE" });
  const left = simulator.files()["user.cfg"];
  expect(left).toContain("pool:p:::local:");
  expect(left).not.toContain("/storage/s1");
});

test("every parameter is an option of some type", () => {
  const names = Object.keys(methodParameters("POST /storage").parameters);
  const types = "btrfs cephfs cifs dir esxi iscsi iscsidirect lvm lvmthin nfs pbs rbd zfs zfspool".split(" ");
  const unknown = names.filter((name) => !types.some((type) => storageRules.knows(type, name)));
  expect(unknown).toEqual(["storage", "type"]);
});

test("numbers and booleans are numbers in the answer", async () => {
  const { call } = cluster();
  expect((await call("GET", "/d1")).data).toMatchObject({ storage: "d1", type: "dir", path: "/d", mkdir: 0 });
});

test.each<[string, string, Record<string, string>, string]>([
  ["POST", "", { storage: "d1", type: "dir", path: "/x" }, "create storage failed: storage ID 'd1' already defined"],
  ["POST", "", { storage: "x1", type: "dir", path: "/x", vgname: "pve" }, "unexpected property 'vgname'"],
  ["POST", "", { storage: "x1", type: "dir", path: "/a b" }, "illegal path for directory storage: /a b"],
  [
    "POST",
    "",
    { storage: "x1", type: "dir", path: "/x", content: "none,iso" },
    "unable to combine 'none' with other content types",
  ],
  [
    "POST",
    "",
    { storage: "x1", type: "nfs", server: "h", export: "/e", format: "subvol" },
    "storage does not support format 'subvol'",
  ],
  ["POST", "", { storage: "x1", type: "lvm" }, "missing value for required option 'vgname'"],
  ["PUT", "/none", { nodes: "pve1" }, "update storage failed: storage 'none' does not exist"],
  [
    "PUT",
    "/d1",
    { delete: "snapshot-as-volume-chain" },
    "update storage failed: unable to delete fixed option 'snapshot-as-volume-chain'",
  ],
  ["PUT", "/d1", { krbd: "1" }, "update storage failed: unexpected property 'krbd'"],
  ["DELETE", "/none", {}, "delete storage failed: storage 'none' does not exist"],
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
