import { equal } from "node:assert/strict";
import { apiToken, createPveClient } from "@homelab/pve-client";
import { createSimulator, readFixture } from "@homelab/pve-client/simulator";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

// One fake network for everything that your code talks to: the simulated PVE beside handlers of your own.
const simulator = createSimulator(await readFixture(new URL("homelab.json", import.meta.url)));
const weather = http.get("https://weather.test/", () => HttpResponse.json({ sky: "clear" }));
const network = setupServer(weather, ...simulator.handlers);
network.listen({ onUnhandledRequest: "error" });

const pve = createPveClient({
  host: "pve.test",
  auth: apiToken("hermes@pve!deploy", "11111111-2222-4333-8444-555555555555"),
  fetch: globalThis.fetch, // msw sees the platform's fetch
});

const { sky } = (await (await fetch("https://weather.test/")).json()) as { sky: string };
const { hostname } = await pve.get("/nodes/{node}/lxc/{vmid}/config", { node: "gihyeon", vmid: 117 });
equal(hostname, "litellm");
console.log(`${hostname} under a ${sky} sky`);
network.close();
