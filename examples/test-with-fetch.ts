import { deepEqual } from "node:assert/strict";
import { apiToken, createPveClient, type PveClient } from "@homelab/pve-client";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";

/** Your code: stops every container with a tag. */
async function stopTagged(pve: PveClient<"token">, node: string, tag: string): Promise<number[]> {
  const guests = await pve.get("/nodes/{node}/lxc", { node });
  const tagged = guests.filter((guest) => guest.status === "running" && guest.tags?.split(";").includes(tag));
  for (const { vmid } of tagged) {
    const task = await pve.post("/nodes/{node}/lxc/{vmid}/status/stop", { node, vmid });
    await task.wait();
  }
  return tagged.map(({ vmid }) => vmid);
}

// Its test: a PVE in memory, with real permission checks, through the client's `fetch`.
const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
const auth = apiToken("hermes@pve!deploy", "11111111-2222-4333-8444-555555555555");
const pve = createPveClient({ host: "pve.test", auth, fetch: simulator.fetch });

deepEqual(await stopTagged(pve, "gihyeon", "llm"), [117]);
const { status } = await pve.get("/nodes/{node}/lxc/{vmid}/status/current", { node: "gihyeon", vmid: 117 });
console.log(`117 is ${status} after ${simulator.log.length} requests`);
