import { describe, expect, test } from "vitest";
import { fakeClock } from "./clock/clock.ts";
import type { Fixture } from "./fixture/fixture.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

const USERS = `user:hermes@pve:1:0::::::
token:hermes@pve!deploy:0:1::
user:root@pam:1:0::::::

acl:1:/vms:hermes@pve,hermes@pve!deploy:PVEVMAdmin:
`;

const FIXTURE: Fixture = {
  node: "pve1",
  passwords: { "root@pam": "rootpass" },
  tokens: { "hermes@pve!deploy": "s3cret" },
  files: {
    "user.cfg": USERS,
    "storage.cfg": "lvmthin: local-lvm\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n",
    "nodes/pve1/lxc/105.conf":
      "arch: amd64\nhostname: web\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-105-disk-0,size=1G\nswap: 512\ntags: a;b\nunprivileged: 1\n",
    "nodes/pve2/lxc/200.conf":
      "arch: amd64\nhostname: far\nmemory: 512\nostype: debian\nrootfs: local-lvm:vm-200-disk-0,size=1G\nswap: 512\nunprivileged: 1\n",
  },
};

const simulator = (fixture: Fixture = FIXTURE) => createSimulator(fixture, { clock: fakeClock() });

interface Ask {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly as?: string;
}

async function ask(sim: Simulator, path: string, { as, ...init }: Ask = {}) {
  const fetch = as === undefined ? sim.fetch : sim.as(as);
  const response = await fetch(`https://pve.lan:8006/api2/json${path}`, init);
  const text = await response.text();
  return { status: response.status, reason: response.statusText, body: text === "" ? "" : JSON.parse(text) };
}

const form = (method: string, params: Record<string, string>): Ask => ({
  method,
  body: new URLSearchParams(params).toString(),
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

describe("who calls", () => {
  const token = (secret: string) => ({ headers: { Authorization: `PVEAPIToken=hermes@pve!deploy=${secret}` } });

  test.each<[string, Ask, number, string]>([
    ["nobody", {}, 401, "No ticket"],
    ["a token", token("s3cret"), 200, "OK"],
    ["a token with a wrong secret", token("wrong"), 401, "Authentication failed!"],
    ["another scheme", { headers: { Authorization: "Bearer x" } }, 401, "No ticket"],
    [
      "a made-up ticket",
      { headers: { Cookie: "PVEAuthCookie=PVE:root@pam:00000000::abc" } },
      401,
      "Authentication failed!",
    ],
    ["an identity that is simply claimed", { as: "hermes@pve" }, 200, "OK"],
  ])("%s", async (_, how, status, reason) => {
    expect(await ask(simulator(), "/version", how)).toMatchObject({ status, reason });
  });

  test("logging in is not for tokens", async () => {
    const login = form("POST", { username: "root@pam", password: "rootpass" });
    const headers = { ...login.headers, ...token("s3cret").headers };
    expect(await ask(simulator(), "/access/ticket", { ...login, headers })).toMatchObject({ status: 403 });
  });

  test("a ticket from a login, with its CSRF token for changes, renewed by itself", async () => {
    const sim = simulator();
    const login = await ask(sim, "/access/ticket", form("POST", { username: "root@pam", password: "rootpass" }));
    const { ticket, CSRFPreventionToken: csrf } = login.body.data;
    const Cookie = `PVEAuthCookie=${encodeURIComponent(ticket)}`;
    const role = form("POST", { roleid: "R1", privs: "VM.Audit" });
    expect(await ask(sim, "/access/roles", { ...role, headers: { ...role.headers, Cookie } })).toMatchObject({
      status: 401,
      reason: "Permission denied - invalid csrf token",
    });
    const headers = { ...role.headers, Cookie, CSRFPreventionToken: csrf };
    expect(await ask(sim, "/access/roles", { ...role, headers })).toMatchObject({ status: 200, body: { data: null } });

    sim.clock.advance(7_000_000);
    const renewed = await ask(sim, "/access/ticket", form("POST", { username: "root@pam", password: ticket }));
    expect(renewed.body.data.ticket).not.toBe(ticket);
    sim.clock.advance(1_000_000);
    expect(await ask(sim, "/version", { headers: { Cookie } })).toMatchObject({ status: 401 });
    const fresh = { Cookie: `PVEAuthCookie=${renewed.body.data.ticket}` };
    expect(await ask(sim, "/version", { headers: fresh })).toMatchObject({ status: 200 });
  });
});

describe("what a call goes through", () => {
  test.each<[string, string, Ask, number, string]>([
    ["no such method", "/nope", {}, 501, "Method 'GET /nope' not implemented"],
    [
      "a method that is not simulated",
      "/cluster/acme/plugins",
      {},
      501,
      "Method 'GET /cluster/acme/plugins' is not simulated",
    ],
    ["unknown parameter", "/version?foo=1", {}, 400, "Parameter verification failed."],
    [
      "no rights, before the parameters are looked at",
      "/nodes/pve1/lxc/105/config",
      { ...form("PUT", { foo: "1" }), as: "hermes@pve!none" },
      403,
      "Permission check failed (/vms/105, VM.Config.Disk|VM.Config.CPU|VM.Config.Memory|VM.Config.Network|VM.Config.Options)",
    ],
    [
      "a method that no token may call",
      "/access/ticket",
      { ...form("POST", { username: "x", password: "y" }), as: "hermes@pve!deploy" },
      403,
      "Permission check failed (URI '/access/ticket' not available with API token, need proper ticket.",
    ],
    [
      "a node that is none",
      "/nodes/pve9/lxc",
      {},
      500,
      "hostname lookup 'pve9' failed - failed to get address info for: pve9: Name or service not known",
    ],
    [
      "a path that contradicts the body",
      "/nodes/pve1/lxc/105/config",
      form("PUT", { vmid: "106" }),
      400,
      "Parameter verification failed.",
    ],
  ])("%s", async (_, path, how, status, reason) => {
    expect(await ask(simulator(), path, { as: "root@pam", ...how })).toMatchObject({ status, reason });
  });

  test("query wins over body, and _dc is no parameter", async () => {
    const sim = simulator();
    await ask(sim, "/nodes/pve1/lxc/105/config?memory=700&_dc=1", {
      ...form("PUT", { memory: "650" }),
      as: "root@pam",
    });
    expect(sim.files()["nodes/pve1/lxc/105.conf"]).toContain("memory: 700\n");
  });

  test.each([
    ["/api2/x", "no such uri"],
    ["/api2/xml/version", "no formatter for uri /version, xml"],
  ])("%s is no format", async (path, reason) => {
    const response = await simulator().as("root@pam")(`https://x${path}`);
    expect([response.status, response.statusText, await response.text()]).toEqual([501, reason, reason]);
  });

  test("extjs answers 200 and says inside what went wrong", async () => {
    const response = await simulator().as("root@pam")("https://x/api2/extjs/nodes/pve1/lxc/999/config");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: null,
      message: "Configuration file 'nodes/pve1/lxc/999.conf' does not exist\n",
      status: 500,
      success: 0,
    });
  });
});

describe("the cluster", () => {
  test("resources and nodes of all nodes, as far as one may see them", async () => {
    const sim = simulator();
    const ids = async (as: string) => {
      const { body } = await ask(sim, "/cluster/resources", { as });
      return body.data.map((row: { id: string }) => row.id).sort();
    };
    expect(await ids("hermes@pve!deploy")).toEqual(["lxc/105", "lxc/200", "node/pve1", "node/pve2"]);
    expect(await ids("root@pam")).toEqual(expect.arrayContaining(["storage/pve1/local-lvm", "storage/pve2/local"]));
    const { body } = await ask(sim, "/cluster/nextid?vmid=105", { as: "root@pam" });
    expect(body.errors).toEqual({ vmid: "VM 105 already exists" });
    expect((await ask(sim, "/cluster/nextid", { as: "root@pam" })).body).toEqual({ data: "100" });
  });

  test("pools hand their rights on to what is in them", async () => {
    const sim = simulator();
    const as = "root@pam";
    await ask(sim, "/pools", { ...form("POST", { poolid: "p1" }), as });
    await ask(sim, "/pools", { ...form("PUT", { poolid: "p1", vms: "105" }), as });
    await ask(sim, "/access/users", { ...form("POST", { userid: "ann@pve" }), as });
    const before = await ask(sim, "/nodes/pve1/lxc/105/config", { as: "ann@pve" });
    await ask(sim, "/access/acl", { ...form("PUT", { path: "/pool/p1", users: "ann@pve", roles: "PVEVMUser" }), as });
    const after = await ask(sim, "/nodes/pve1/lxc/105/config", { as: "ann@pve" });
    expect([before.status, after.status]).toEqual([403, 200]);
    expect(sim.files()["user.cfg"]).toContain("pool:p1::105::\n");
  });

  test("options are written as datacenter.cfg has them", async () => {
    const sim = simulator();
    const params = { keyboard: "de", "next-id": "lower=300,upper=400", description: "two\nlines" };
    await ask(sim, "/cluster/options", { ...form("PUT", params), as: "root@pam" });
    expect(sim.files()["datacenter.cfg"]).toBe("#two\n#lines\nkeyboard: de\nnext-id: lower=300,upper=400\n");
    const { body } = await ask(sim, "/cluster/options", { as: "root@pam" });
    expect(body.data).toMatchObject({
      keyboard: "de",
      "next-id": { lower: 300, upper: 400 },
      "allowed-tags": ["a", "b"],
    });
    expect((await ask(sim, "/cluster/nextid", { as: "root@pam" })).body.data).toBe("300");
  });

  test("a token that is made anew keeps its name and gets another secret", async () => {
    const sim = simulator();
    const path = "/access/users/hermes@pve/token/deploy";
    const { body } = await ask(sim, path, { ...form("PUT", { regenerate: "1" }), as: "root@pam" });
    expect(body.data).toMatchObject({ "full-tokenid": "hermes@pve!deploy", privsep: 1, expire: 0 });
    expect(sim.files()["priv/token.cfg"]).toBe(`hermes@pve!deploy ${body.data.value}\n`);
    const again = await ask(sim, path, { ...form("POST", {}), as: "root@pam" });
    expect(again.body.errors).toEqual({ tokenid: "Token already exists." });
  });
});

test("a guest that the fixture lets run is running, inside too", async () => {
  const sim = simulator({ ...FIXTURE, running: [105] });
  const { body } = await ask(sim, "/nodes/pve1/lxc/105/status/current", { as: "root@pam" });
  expect(body.data.status).toBe("running");
  expect(await sim.guest(105).run("hostname")).toEqual({ code: 0, output: "web\n" });
});

test("the log tells who did what, without secrets", async () => {
  const sim = simulator();
  await ask(sim, "/access/ticket", form("POST", { username: "root@pam", password: "rootpass" }));
  await ask(sim, "/nodes/pve1/lxc/105/config", { ...form("PUT", { memory: "600" }), as: "root@pam" });
  expect(sim.log).toEqual([
    {
      method: "POST",
      path: "/access/ticket",
      params: { username: "root@pam", password: "(removed)" },
      authid: undefined,
      status: 200,
    },
    { method: "PUT", path: "/nodes/pve1/lxc/105/config", params: { memory: "600" }, authid: "root@pam", status: 200 },
  ]);
});

describe("faults", () => {
  const path = "/nodes/pve1/lxc/105/config";
  const change: Ask = { ...form("PUT", { memory: "600" }), as: "root@pam" };
  const changed = (sim: Simulator) =>
    sim.files()[`${path.slice(1).replace("/config", "")}.conf`]?.includes("memory: 600");

  test.each([
    ["before the call", false],
    ["after the call", true],
  ])("the connection breaks %s", async (_, after) => {
    const sim = simulator();
    sim.faults.next({ kind: "reset", after }, { method: "PUT", path });
    await expect(ask(sim, path, change)).rejects.toThrow("fetch failed");
    expect(changed(sim)).toBe(after);
    expect(await ask(sim, path, change)).toMatchObject({ status: 200 });
  });

  test("pveproxy gives up waiting, and the call runs all the same", async () => {
    const sim = simulator();
    sim.faults.next({ kind: "status", status: 596, after: true }, { method: "PUT" });
    expect(await ask(sim, path, change)).toMatchObject({ status: 596, reason: "Connection timed out", body: "" });
    expect(changed(sim)).toBe(true);
  });

  test("only the calls that are meant, as often as is meant", async () => {
    const sim = simulator();
    sim.faults.next({ kind: "status", status: 595 }, { path: /^\/version$/, skip: 1, times: 2 });
    const statuses: number[] = [];
    for (const each of ["/version", "/nodes", "/version", "/version", "/version"]) {
      statuses.push((await ask(sim, each, { as: "root@pam" })).status);
    }
    expect(statuses).toEqual([200, 200, 595, 595, 200]);
  });

  test("the answer breaks off, or takes its time", async () => {
    const sim = simulator();
    sim.faults.next({ kind: "truncated" });
    sim.faults.next({ kind: "slow", ms: 5_000 });
    await expect(ask(sim, "/version", { as: "root@pam" })).rejects.toThrow("terminated");
    const before = sim.clock.now();
    await ask(sim, "/version", { as: "root@pam" });
    expect(sim.clock.now() - before).toBe(5_000);
  });
});
