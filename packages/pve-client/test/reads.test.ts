import { apiToken, createPveClient, findGuest, listGuests } from "@homelab/pve-client";
import { createSimulator } from "@homelab/pve-client/simulator";
import { describe, expect, test } from "vitest";

const SECRET = "00000000-0000-4000-8000-000000000000";
const auth = apiToken("hermes@pve!deploy", SECRET);
const config = (name: string) => `arch: amd64\nhostname: ${name}\nmemory: 512\nostype: debian\n`;

function simulated(rights = "acl:1:/:hermes@pve:Administrator:\n") {
  return createSimulator({
    tokens: { "hermes@pve!deploy": SECRET },
    files: {
      "user.cfg": `user:hermes@pve:1:0::::::\ntoken:hermes@pve!deploy:0:0::\n${rights}`,
      "nodes/pve1/lxc/105.conf": config("web"),
      "nodes/pve1/lxc/106.conf": config("twin"),
      "nodes/pve1/lxc/107.conf": config("twin"),
      "nodes/pve1/qemu-server/200.conf": "name: win\nmemory: 2048\n",
    },
  });
}

describe("finding guests", () => {
  const pve = createPveClient({ url: "https://pve1:8006", fetch: simulated().fetch, auth });

  test.each([
    [105, { node: "pve1", vmid: 105, type: "lxc", name: "web", status: "stopped" }],
    ["web", { vmid: 105 }],
    ["win", { vmid: 200, type: "qemu" }],
  ])("%s", async (which, want) => {
    expect(await findGuest(pve, which)).toMatchObject(want);
  });

  test.each([
    ["twin", '2 guests are called "twin": 106 on pve1, 107 on pve1. Use the id.'],
    ["none", 'No guest is called "none" among the 4 that this credential sees'],
    [999, "No guest 999 among the 4"],
  ])("%s is refused", async (which, text) => {
    await expect(findGuest(pve, which)).rejects.toThrow(text);
  });

  test("what the credential may not see is not there", async () => {
    const { fetch } = simulated("acl:1:/vms/105:hermes@pve:PVEAuditor:\n");
    const few = createPveClient({ url: "https://pve1:8006", fetch, auth });
    expect((await listGuests(few)).map(({ vmid }) => vmid)).toEqual([105]);
    await expect(findGuest(few, 106)).rejects.toThrow(
      "among the 1 that this credential sees. It sees those on which it has VM.Audit",
    );
  });
});

describe("failover", () => {
  test("reads go to the next node; a write is not sent to two", async () => {
    const [first, second] = [simulated(), simulated()];
    const fetch = (url: string, init: RequestInit) => (url.startsWith("https://a:") ? first : second).fetch(url, init);
    const pve = createPveClient({ host: "a", otherHosts: ["b"], fetch, auth });
    first.faults.next({ kind: "reset" }, { times: 100 });
    const change = { node: "pve1", vmid: 105, memory: 600 };
    await expect(pve.put("/nodes/{node}/lxc/{vmid}/config", change)).rejects.toMatchObject({ mayHaveRun: true });
    expect(second.log).toEqual([]);
    expect((await pve.get("/version")).version).toMatch(/^9\./);
    await pve.put("/nodes/{node}/lxc/{vmid}/config", change);
    expect(second.log.map(({ method }) => method)).toEqual(["GET", "PUT"]);
  });

  test("several nodes, each with a certificate of its own", async () => {
    const servers = [await simulated().serve(), await simulated().serve()] as const;
    const [host = "", other = ""] = servers.map(({ url }) => new URL(url).host);
    const tls = { fingerprint: servers.map(({ fingerprint }) => fingerprint) };
    const pve = createPveClient({ host, otherHosts: [other], tls, auth });
    await pve.get("/version");
    await servers[0].close();
    expect((await pve.get("/version")).version).toMatch(/^9\./);
    await pve.close();
    await servers[1].close();
  });
});

describe("a call to a node that does not answer", () => {
  const at = (node: string, status = 596) => {
    const simulator = simulated();
    simulator.faults.next({ kind: "status", status }, { path: `/nodes/${node}/lxc` });
    const pve = createPveClient({ url: "https://pve1:8006", fetch: simulator.fetch, auth });
    return pve.get("/nodes/{node}/lxc", { node });
  };

  test.each([595, 596, 597, 598, 599])("%i: no node of this name, but these", async (status) => {
    await expect(at("pve2", status)).rejects.toThrow(
      /There is no node "pve2" here, did you mean pve1\? The nodes are pve1\./,
    );
  });

  test("one of quite another name", async () => {
    await expect(at("gihyeon")).rejects.toThrow('There is no node "gihyeon" here: The nodes are pve1.');
  });

  test("the node exists", async () => {
    await expect(at("pve1")).rejects.toThrow(/596 .* — The node did not answer in time/);
  });
});
