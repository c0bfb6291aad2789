import { apiToken, ConnectionError, createPveClient } from "@homelab/pve-client";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";

const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
const server = await simulator.serve({ port: 0 });
const auth = apiToken("hermes@pve!deploy", "11111111-2222-4333-8444-555555555555");

// A PVE node has a certificate of its own making: its fingerprint, seen once on the node's screen, is enough to know it.
const pinned = createPveClient({ url: server.url, tls: { fingerprint: server.fingerprint }, auth });
console.log(`pinned: ${(await pinned.get("/version")).version}`);

const wrong = createPveClient({ url: server.url, tls: { fingerprint: "00".repeat(32) }, auth });
await wrong.get("/version").catch((error: unknown) => {
  if (!(error instanceof ConnectionError)) throw error;
  console.log(`another certificate: ${error.message}`); // and the token has not been sent
});

await Promise.all([pinned.close(), wrong.close()]);
await server.close();
