import { expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";

const VNETS = "vnet: lan\n\tzone home\n\talias the house\n\ttag 20\n\nvnet: dmz\n\tzone far\n\tvlanaware 1\n\n";
const FILES = {
  "user.cfg":
    "user:root@pam:1:0::::::\nuser:a@pve:1:0::::::\nuser:b@pve:1:0::::::\nrole:Net:SDN.Audit:\nacl:1:/sdn/zones/home/lan:a@pve:Net:\nacl:1:/sdn/zones/far:b@pve:Net:\n",
  "sdn/zones.cfg": "simple: home\n\tnodes pve2,pve1\n\nvlan: far\n\tbridge vmbr0\n\tmtu 1400\n\n",
  "sdn/vnets.cfg": VNETS,
};

async function ask(path: string, authid = "root@pam", more: Record<string, string> = {}) {
  const response = await createSimulator({ files: { ...FILES, ...more } }).as(authid)(`https://pve/api2/json${path}`);
  const { data } = JSON.parse(await response.text());
  return { status: response.status, reason: response.statusText, data };
}

const ids = (rows: { vnet?: string; zone: string }[]) => rows.map(({ vnet, zone }) => vnet ?? zone);

test.each([
  ["/cluster/sdn/vnets", "root@pam", ["lan", "dmz"]],
  ["/cluster/sdn/vnets", "a@pve", ["lan"]],
  ["/cluster/sdn/vnets", "b@pve", ["dmz"]],
  ["/cluster/sdn/zones", "root@pam", ["home", "far"]],
  ["/cluster/sdn/zones?type=vlan", "root@pam", ["far"]],
  ["/cluster/sdn/zones", "a@pve", []],
  ["/cluster/sdn/zones", "b@pve", ["far"]],
])("%s as %s lists what one may see", async (path, authid, wanted) => {
  expect(ids((await ask(path, authid)).data)).toEqual(wanted);
});

test("a vnet has its options with their types", async () => {
  const { data } = await ask("/cluster/sdn/vnets/lan");
  expect(data).toMatchObject({ vnet: "lan", type: "vnet", zone: "home", alias: "the house", tag: 20 });
  expect(data.digest).toMatch(/^[0-9a-f]{40}$/);
});

test.each([
  ["/cluster/sdn/vnets/lan", "b@pve", 403, "Permission check failed (/sdn/zones/home/lan, SDN.Audit|SDN.Allocate)"],
  ["/cluster/sdn/vnets/none", "root@pam", 500, "sdn vnet 'none' does not exist"],
  ["/cluster/sdn/zones/none", "root@pam", 500, "sdn 'none' does not exist"],
])("%s as %s is refused", async (path, authid, status, reason) => {
  expect(await ask(path, authid)).toEqual({ status, reason, data: null });
});

test("what is configured against what was applied", async () => {
  const applied = {
    version: 3,
    vnets: {
      ids: { lan: { type: "vnet", zone: "home", tag: 10, alias: "the house" }, old: { type: "vnet", zone: "far" } },
    },
    zones: { ids: { home: { type: "simple", nodes: { pve1: 1, pve2: 1 } } } },
  };
  const files = { "sdn/.running-config": JSON.stringify(applied) };
  expect(ids((await ask("/cluster/sdn/vnets?running=1", "root@pam", files)).data)).toEqual(["lan", "old"]);
  expect((await ask("/cluster/sdn/vnets?pending=1", "root@pam", files)).data).toEqual([
    { type: "vnet", zone: "home", tag: 10, alias: "the house", state: "changed", pending: { tag: 20 }, vnet: "lan" },
    { type: "vnet", zone: "far", state: "deleted", pending: {}, vnet: "old" },
    { type: "vnet", state: "new", pending: { zone: "far", vlanaware: 1 }, vnet: "dmz" },
  ]);
  expect((await ask("/cluster/sdn/zones/home?pending=1", "root@pam", files)).data).toEqual({
    type: "simple",
    nodes: "pve1,pve2",
    zone: "home",
  });
});

test.each([
  ["root@pam", ["localnetwork", "home", "far"]],
  ["a@pve", []],
  ["b@pve", ["far"]],
])("the resources of %s have the zones of each node", async (authid, wanted) => {
  const { data } = await ask("/cluster/resources?type=sdn", authid);
  expect(data.map(({ network }: { network: string }) => network)).toEqual(wanted);
  for (const row of data) expect(row).toMatchObject({ type: "network", "network-type": "zone", node: "pve1" });
});
