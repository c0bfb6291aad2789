import { deepEqual } from "node:assert/strict";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";
import { setupServer } from "msw/node";

/** Somebody's tool that knows nothing of this package: plain fetch against PVE's API. */
async function guestsWithoutTag(host: string, token: string, tag: string): Promise<number[]> {
  const call = async (path: string) => {
    const url = `https://${host}:8006/api2/json${path}`;
    const response = await fetch(url, { headers: { Authorization: `PVEAPIToken=${token}` } });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return ((await response.json()) as { data: { vmid: number; tags?: string }[] }).data;
  };
  const guests = await call("/cluster/resources?type=vm");
  return guests.filter(({ tags = "" }) => !tags.split(";").includes(tag)).map(({ vmid }) => vmid);
}

// Its test: msw answers the platform's fetch, out of a simulated cluster.
const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
const network = setupServer(...simulator.handlers);
network.listen({ onUnhandledRequest: "error" });

const token = "hermes@pve!deploy=11111111-2222-4333-8444-555555555555";
deepEqual(await guestsWithoutTag("pve.test", token, "backup"), [117]);
const wrong = await guestsWithoutTag("pve.test", `${token}0`, "backup").catch((error: Error) => error.message);
console.log(`117 has no backup tag; with a wrong secret: ${wrong}`);
network.close();
