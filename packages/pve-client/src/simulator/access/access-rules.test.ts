import { expect, test } from "vitest";
import { type AskParams, asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

const USERS =
  "user:root@pam:1:0::::::\nuser:u@pve:1:0::::::\n\ngroup:g:u@pve::\n\npool:empty:::gone:\npool:full::105::\npool:full/inner::::\npool:storage:::local:\n\nrole:R:VM.Audit:\n\nacl:1:/vms:u@pve:R:\n";

function open() {
  const simulator = createSimulator({
    node: "pve1",
    nodes: ["pve2"],
    passwords: { "root@pam": "rootpass", "u@pve": "userpass" },
    files: {
      "user.cfg": USERS,
      "storage.cfg":
        "dir: local\n\tpath /var/lib/vz\n\tcontent iso\n\ndir: far\n\tpath /far\n\tcontent iso\n\tnodes pve2\n\n",
      "nodes/pve1/lxc/105.conf": "hostname: h\n",
    },
  });
  return { ask: asker(simulator), users: () => simulator.files()["user.cfg"] ?? "" };
}

test.each<[string, AskParams, string | null]>([
  [
    "POST /access/roles",
    { roleid: "pveMine", privs: "VM.Audit" },
    `400 Parameter verification failed. {"roleid":"cannot use role ID starting with the (case-insensitive) 'PVE' namespace"}`,
  ],
  ["PUT /access/roles/none", { privs: "VM.Audit" }, "500 update role failed: role 'none' does not exist"],
  ["PUT /access/roles/PVEAdmin", { privs: "VM.Audit" }, "500 auto-generated role 'PVEAdmin' cannot be modified"],
  ["DELETE /access/roles/none", {}, "500 delete role failed: role 'none' does not exist"],
  ["PUT /access/groups/none", { comment: "c" }, "500 update group failed: group 'none' does not exist"],
  ["POST /access/groups", { groupid: "g" }, "500 create group failed: group 'g' already exists"],
  ["PUT /access/users/none@pve", { enable: 0 }, "500 update user failed: no such user ('none@pve')"],
  ["PUT /access/users/u@pve", { groups: "none" }, "500 update user failed: no such group 'none'"],
  ["POST /access/users", { userid: "n@pve", groups: "none" }, "500 create user failed: no such group 'none'"],
  ["DELETE /access/users/none@pve", {}, null],
  ["DELETE /pools/empty", {}, null],
  ["DELETE /pools/full", {}, "500 delete pool failed: pool 'full' is not empty (contains pool 'full/inner')"],
  ["DELETE /pools/storage", {}, "500 delete pool failed: pool 'storage' is not empty (contains storage 'local')"],
])("%s %j: %s", async (line, params, want) => {
  expect(await open().ask(line, params)).toBe(want);
});

test("a pool that still has a guest is not deleted", async () => {
  const { ask } = open();
  await ask("DELETE /pools/full%2Finner");
  await ask("DELETE /pools", { poolid: "full/inner" });
  expect(await ask("DELETE /pools", { poolid: "full" })).toBe(
    "500 delete pool failed: pool 'full' is not empty (contains VM 105)",
  );
});

test("a pool shows each storage once, as the local node or the first one sees it", async () => {
  const { ask } = open();
  await ask("PUT /pools", { poolid: "storage", storage: "far" });
  const [pool] = await ask<{ members: { storage: string; node: string }[] }[]>("GET /pools", { poolid: "storage" });
  expect(pool?.members.map(({ storage, node }) => `${storage} on ${node}`)).toEqual(["far on pve2", "local on pve1"]);
});

test("root@pam is there again after it was deleted, without its tokens", async () => {
  const { ask } = open();
  await ask("POST /access/users/root@pam/token/t1");
  expect(await ask("DELETE /access/users/root@pam")).toBe(null);
  expect(await ask("GET /access/users/root@pam")).toMatchObject({ enable: 1, groups: [] });
  expect(await ask("GET /access/users/root@pam/token")).toEqual([]);
});

const AUTHENTICATION = "401 authentication failure";

test.each<[string, AskParams, string, string | null]>([
  ["PUT /access/password", { userid: "u@pve", password: "12345678" }, "root@pam", null],
  ["PUT /access/password", { userid: "none@pve", password: "12345678" }, "root@pam", "500 no such user ('none@pve')"],
  [
    "PUT /access/password",
    { userid: "u@pve", password: "12345678" },
    "u@pve",
    `400 Parameter verification failed. {"confirmation-password":"password is required to modify user"}`,
  ],
  [
    "PUT /access/password",
    { userid: "u@pve", password: "12345678", "confirmation-password": "wrong-one" },
    "u@pve",
    "500 invalid credentials",
  ],
  [
    "PUT /access/password",
    { userid: "u@pve", password: "12345678", "confirmation-password": "userpass" },
    "u@pve",
    null,
  ],
  [
    "POST /access/ticket",
    { username: "u@pve", password: "userpass", path: "/vms/105", privs: "VM.Allocate" },
    "root@pam",
    AUTHENTICATION,
  ],
  ["POST /access/ticket", { username: "u@pve", password: "wrong" }, "root@pam", AUTHENTICATION],
  [
    "POST /access/vncticket",
    { authid: "u@pve", vncticket: "PVEVNC:00000000::x", path: "/vms/105", privs: "VM.Console" },
    "root@pam",
    AUTHENTICATION,
  ],
])("%s %j as %s: %s", async (line, params, as, want) => {
  expect(await open().ask(line, params, as)).toBe(want);
});

test("root's ticket is good for everybody, and a cluster of several tells its name to who may see it", async () => {
  const { ask } = open();
  const root = await ask<Record<string, string>>("POST /access/ticket", {
    username: "root@pam",
    password: "rootpass",
  });
  expect(root).toMatchObject({ clustername: "cluster" });
  const user = await ask<object>("POST /access/ticket", { username: "u@pve", password: root.ticket ?? "" });
  expect(user).toMatchObject({ username: "u@pve", cap: { vms: { "VM.Audit": 1 } } });
  expect(user).not.toHaveProperty("clustername");
  const verified = { username: "u@pve", password: "userpass", path: "vms/105/", privs: "VM.Audit" };
  expect(await ask("POST /access/ticket", verified)).toMatchObject({ username: "u@pve" });
});
