import { apiToken, createPveClient } from "@homelab/pve-client";

const { PVE_HOST = "pve1.lan", PVE_TOKEN = "hermes@pve!deploy=SECRET", PVE_FINGERPRINT = "" } = process.env;
const pve = createPveClient({ host: PVE_HOST, tls: { fingerprint: PVE_FINGERPRINT }, auth: apiToken(PVE_TOKEN) });

// `raw` is openapi-fetch on the same connection: PVE's envelope, status and errors as they are, nothing thrown.
const { data, error, response } = await pve.raw.GET("/nodes/{node}/lxc/{vmid}/config", {
  params: { path: { node: "gihyeon", vmid: 117 } },
});

if (error) console.log(`refused with ${response.status}`);
else console.log(`${response.status}: ${data.data.hostname} has ${data.data.memory} MiB`);
await pve.close();
