import { describe, expect, test } from "vitest";
import { clientOf, SECRET } from "../../test/answering-client.ts";
import { apiToken } from "../auth/api-token.ts";
import { password } from "../auth/password.ts";
import { createPveClient } from "../create-pve-client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { ParameterError } from "../errors/parameter-error.ts";
import { PermissionError } from "../errors/permission-error.ts";
import { RootOnlyError } from "../errors/root-only-error.ts";
import { Task } from "../tasks/task.ts";

const UPID = "UPID:pve1:0000401A:0004D531:6B002AF7:vzcreate:118:hermes@pve!deploy:";
describe("a flat call", () => {
  test("path, query and body are one set of names; the answer is as typed", async () => {
    const { pve, sent } = clientOf([{ data: [{ vmid: "118", template: 0, pressureiosome: "0.00", newer: "kept" }] }]);
    const list = await pve.get("/nodes/{node}/lxc", { node: "pve1" });
    expect(sent[0]).toMatchObject({
      method: "GET",
      path: "/nodes/pve1/lxc",
      body: undefined,
      headers: { authorization: `PVEAPIToken=hermes@pve!deploy=${SECRET}` },
    });
    expect(list).toEqual([{ vmid: 118, template: false, pressureiosome: 0, newer: "kept" }]);
  });

  test("the design's example, on the wire", async () => {
    const { pve, sent } = clientOf([{ data: UPID }]);
    const task = await pve.post("/nodes/{node}/lxc", {
      node: "gihyeon",
      vmid: 118,
      ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
      unprivileged: true,
      rootfs: { storage: "local-lvm", size: 24 },
      net: [{ name: "eth0", bridge: "intra01", ip: "dhcp" }],
      features: { nesting: true },
      tags: ["ai", "hermes"],
      password: undefined,
    });
    expect(task).toBeInstanceOf(Task);
    expect(task.upid).toBe(UPID);
    expect(sent[0]?.path).toBe("/nodes/gihyeon/lxc");
    expect(sent[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(String(sent[0]?.body)))).toEqual({
      vmid: "118",
      ostemplate: "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
      unprivileged: "1",
      rootfs: "local-lvm:24",
      net0: "name=eth0,bridge=intra01,ip=dhcp",
      features: "nesting=1",
      tags: "ai,hermes",
    });
  });

  test("property strings of an answer are objects", async () => {
    const { pve } = clientOf([
      {
        data: {
          net0: "name=eth0,bridge=vmbr0,tag=5",
          features: "nesting=1",
          mp0: "local-lvm:vm-1-disk-1,mp=/data,ro=1",
        },
      },
    ]);
    expect(await pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: 1 })).toEqual({
      net0: { name: "eth0", bridge: "vmbr0", tag: 5 },
      features: { nesting: true },
      mp0: { volume: "local-lvm:vm-1-disk-1", mp: "/data", ro: true },
    });
  });

  test("null unsets", async () => {
    const { pve, sent } = clientOf([{}]);
    expect(
      await pve.put("/nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: 1, memory: 512, hostname: null, mp0: null }),
    ).toBeNull();
    expect(sent[0]?.body).toBe("memory=512&delete=hostname%2Cmp0");
  });

  test("a method that does not always start a task answers null then", async () => {
    const { pve } = clientOf([{ data: null }, { data: UPID }]);
    const params = { node: "n", vmid: 1, cores: 2 };
    expect(await pve.post("/nodes/{node}/qemu/{vmid}/config", params)).toBeNull();
    expect(await pve.post("/nodes/{node}/qemu/{vmid}/config", params)).toBeInstanceOf(Task);
  });

  test("request is the same road", async () => {
    const { pve, sent } = clientOf([{ data: UPID }]);
    const params = { node: "n", vmid: 1, purge: true };
    expect(await pve.request({ method: "DELETE", path: "/nodes/{node}/lxc/{vmid}", params })).toBeInstanceOf(Task);
    expect(sent[0]).toMatchObject({ method: "DELETE", path: "/nodes/n/lxc/1?purge=1", body: undefined });
  });

  test("a path that the schema does not know is sent as it is", async () => {
    const { pve, sent } = clientOf([{ data: "0" }]);
    expect(await pve.request({ method: "GET", path: "/newer/{x}", params: { x: "a/b", flag: true } })).toBe("0");
    expect(sent[0]?.path).toBe("/newer/a%2Fb?flag=1");
  });
});

describe("what is refused", () => {
  test("root-only: not sent, with the rule and the command", async () => {
    const { pve, sent } = clientOf([{}]);
    const params = { node: "n", vmid: 118, features: { nesting: true, keyctl: true } };
    const error = await pve
      .request({ method: "PUT", path: "/nodes/{node}/lxc/{vmid}/config", params })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RootOnlyError);
    expect(error).toMatchObject({
      path: "/nodes/n/lxc/118/config",
      rootOnly: [{ parameter: "features" }],
      status: 403,
    });
    expect((error as RootOnlyError).remediation.join()).toMatch(/^pct set 118 .*keyctl=1/);
    expect(sent).toEqual([]);
  });

  test("root@pam itself is not refused, and `guard: false` leaves it to the server", async () => {
    const call = {
      method: "PUT",
      path: "/nodes/{node}/lxc/{vmid}/config",
      params: { node: "n", vmid: 1, hookscript: "a:b" },
    } as const;
    const ticket = { data: { ticket: "PVE:root@pam:1::x", CSRFPreventionToken: "c" } };
    const root = clientOf([ticket, {}], { auth: password("root@pam", "pw") as never });
    await root.pve.request(call);
    expect(root.sent).toHaveLength(2);
    const open = clientOf([{}], { guard: false });
    await open.pve.request(call);
    expect(open.sent).toHaveLength(1);
  });

  test("by the server: what is missing, as facts", async () => {
    const { pve } = clientOf([{ status: 403, reason: "Permission check failed (/vms/1, VM.Audit)" }]);
    const error = await pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: 1 }).catch((reason) => reason);
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ missing: [{ path: "/vms/1", anyOf: ["VM.Audit"] }], authid: "hermes@pve!deploy" });
  });

  test("parameters, by the server", async () => {
    const { pve } = clientOf([{ status: 400, reason: "Parameter verification failed.", errors: { vmid: "bad\n" } }]);
    const run = pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "n", vmid: 1 });
    await expect(run).rejects.toThrow(ParameterError);
    await expect(run).rejects.toThrow(expect.objectContaining({ parameters: { vmid: "bad" } }));
  });

  test("the secret and a password that the server repeats are not in the error", async () => {
    const reason = `no: ${SECRET} hunter22`;
    const { pve } = clientOf([{ status: 500, reason }]);
    const error = await pve.post("/access/users", { userid: "a@pve", password: "hunter22" }).catch((caught) => caught);
    expect(error.reason).toBe("no: *** ***");
    expect(JSON.stringify(error) + error.stack).not.toMatch(/0f1e2d3c|hunter22/);
  });
});

describe("an answer that is none of PVE's", () => {
  test.each([
    ["<!doctype html><title>Proxy</title>", "a web page"],
    ['{"data":[{"vm', "cut-off JSON"],
    ["", "empty"],
  ])("%s", async (text, what) => {
    const { pve } = clientOf([{ text }]);
    const run = pve.get("/version");
    await expect(run).rejects.toThrow(ConnectionError);
    await expect(run).rejects.toThrow(what);
  });

  test("a redirect is not followed", async () => {
    const { pve, sent } = clientOf([{ status: 301, reason: "Moved" }]);
    await expect(pve.get("/version")).rejects.toThrow("301 Moved");
    expect(sent).toHaveLength(1);
  });
});

describe("a ticket that the server no longer takes", () => {
  const ticket = (number: number) => ({
    data: { ticket: `PVE:u@pve:${number}::x`, CSRFPreventionToken: `csrf-${number}` },
  });
  const gone = { status: 401, reason: "permission denied - invalid PVE ticket" };
  const auth = () => password("u@pve", "pw") as never;

  test("a read is repeated with a new one", async () => {
    const { pve, sent } = clientOf([ticket(1), gone, ticket(2), { data: { version: "9" } }], { auth: auth() });
    expect(await pve.get("/version")).toEqual({ version: "9" });
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /access/ticket",
      "GET /version",
      "POST /access/ticket",
      "GET /version",
    ]);
  });

  test("a write is not, and the next call logs in", async () => {
    const { pve, sent } = clientOf([ticket(1), gone, ticket(2), {}], { auth: auth() });
    const call = { method: "POST", path: "/access/groups", params: { groupid: "g" } } as const;
    await expect(pve.request(call)).rejects.toThrow("401");
    expect(sent).toHaveLength(2);
    await pve.request(call);
    expect(sent.at(-1)?.headers.csrfpreventiontoken).toBe("csrf-2");
  });
});

test.each([[0], [-1], [Number.NaN], [2 ** 31]])("a timeout of %d is refused", (timeout) => {
  expect(() => createPveClient({ host: "a", auth: apiToken("a@pve!bb=c"), timeout })).toThrow(/timeout must be/);
});
