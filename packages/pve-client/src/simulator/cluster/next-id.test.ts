import { expect, test } from "vitest";
import { asker } from "../../../test/asker.ts";
import { createSimulator } from "../simulator.ts";

test.each<[string, Record<string, number>, string]>([
  ["", {}, "101"],
  ["next-id: lower=100,upper=101\n", {}, "500 unable to get any free VMID in range [100, 101]"],
  ["next-id: lower=200\n", {}, "200"],
  ["", { vmid: 100 }, `400 Parameter verification failed. {"vmid":"VM 100 already exists"}`],
  ["", { vmid: 4711 }, "4711"],
])("with %j the next free VMID of %j is %s", async (options, params, want) => {
  const simulator = createSimulator({
    files: { "datacenter.cfg": options, "nodes/pve1/lxc/100.conf": "hostname: h\n" },
  });
  expect(await asker(simulator)("GET /cluster/nextid", params)).toBe(want);
});
