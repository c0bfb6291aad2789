import { apiToken, createPveClient, UnsupportedError } from "@homelab/pve-client";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";

// A server older than the types: here one that does not know a method of 9.2.
const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
const reason = "Method 'GET /cluster/bulk-action' not implemented";
simulator.faults.next({ kind: "status", status: 501, reason }, { path: "/cluster/bulk-action" });
const auth = apiToken("hermes@pve!deploy", "11111111-2222-4333-8444-555555555555");
const pve = createPveClient({ host: "pve.test", auth, fetch: simulator.fetch });

await pve.get("/cluster/bulk-action").catch((error: unknown) => {
  if (!(error instanceof UnsupportedError)) throw error;
  console.log(`needs PVE ${error.availableIn}: ${error.message}`);
});
